import { bodyCoverage } from './coverage-body.js';
import type { Coverage } from './coverage-entry.js';
import { rowCoverage } from './coverage-rows.js';

export type { Coverage, LeadsTo, Nothing } from './coverage-entry.js';

/**
 * Every sentence of the notice, in its order, and where it leads. A test keeps the table complete both ways.
 * Each clause of an annex row leads to the row's status rule, which judges the row as a whole.
 */
export const wuding2018Coverage: readonly Coverage[] = [...bodyCoverage, ...rowCoverage];
