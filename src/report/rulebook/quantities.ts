import type { Text } from '../../issues/index.js';
import type { Id, Measure, MeasureKind } from '../../rulebook/index.js';
import type { Sheet } from './sheet.js';
import { share, text } from './words.js';

/** How a number of what a rule counts is said: 4次, 2个季度, 3件, 95分; a share as a percentage. */
export interface Quantities {
  /** Whether 1, 2, 3 … are places: 第1名. */
  readonly isRank: boolean;
  /** What goes behind a number in Chinese; none where numbers are shares. */
  readonly unit?: string;
}

const UNITS: { readonly [K in MeasureKind]?: string } = { count: '次', events: '次', rating: '分', delays: '件' };
const PERIODS = { quarter: '个季度', month: '个月' } as const;

export function quantitiesOf(fact: Id, measure: Measure, { rulebook: { cohort = {} } }: Sheet): Quantities {
  if (cohort[fact]?.take === 'rank') return { isRank: true, unit: '名' };
  if (measure.kind === 'delays' && measure.quantity !== 'number-late') return { isRank: false };
  if (measure.kind === 'count' && measure.per !== undefined) return { isRank: false, unit: PERIODS[measure.per] };
  return { isRank: false, unit: UNITS[measure.kind] };
}

/** So many: `4次`, `10%`. */
export function manyText(number: string | number, { unit }: Quantities): Text {
  if (unit === undefined || String(number).endsWith('%')) return share(number);
  return text(`${number}${unit}`, String(number));
}

/** At so many: `4次`, `90%`, `第1名`. */
export function atText(number: string | number, quantities: Quantities): Text {
  const many = manyText(number, quantities);
  return quantities.isRank ? text(`第${many.zh}`, `rank ${many.en}`) : many;
}
