import { clocks } from './clocks.js';
import { conferences } from './conferences.js';
import { damage } from './damage.js';
import { deadlines } from './deadlines.js';
import { sheet } from './sheet.js';
import { units } from './units.js';

/** What the notice leaves open and no reading offers a choice on: settled here, with the reason. */
export const assumptions = { ...units, ...conferences, ...deadlines, ...clocks, ...damage, ...sheet };
