import { type Chosen, choose, type Written } from '../../src/rulebook/choice.js';
import type { Measure } from '../../src/rulebook/measures/index.js';
import type { Due, Provenance, Rule } from '../../src/rulebook/rule.js';
import type { Scale } from '../../src/rulebook/scales/index.js';
import type { AppliesTo } from '../../src/rulebook/section.js';
import type { Basis, CivilDate, Id, Num, Text } from '../../src/rulebook/words.js';

/** What a row of the annex says outside its requirement: its place on the sheet, whom it binds, until when, and how the cells reached us. */
export interface Row {
  /** The printed number (序号). */
  readonly row: number;
  readonly section: Id;
  readonly appliesTo: Written<AppliesTo>;
  readonly due?: Written<Due>;
  readonly provenance: Cells;
}
/** How the group, lead and deadline cells of a row reached its rules. */
export type Cells = {
  readonly group: Provenance;
  readonly lead: Provenance;
  readonly deadline: Provenance;
};
/** One duty of a row. */
export interface Duty {
  readonly title: Text;
  /** Operative words of the requirement; none where the text is lost. */
  readonly quote?: string;
  readonly scale?: Written<Scale>;
  readonly notApplicable?: Written<NonNullable<Rule['notApplicable']>>;
}
/** A rule of the annex: one point of its section, by one measure. */
export interface TaskRule<M extends WrittenMeasure> extends Omit<Duty, 'quote' | 'scale'> {
  readonly basis: Basis;
  readonly section: Id;
  readonly appliesTo: Written<AppliesTo>;
  readonly measure: M;
  readonly effect: { readonly kind: 'earn'; readonly points: '1'; readonly scale?: Written<Scale> };
  readonly due?: Written<Due>;
  readonly provenance: Readonly<Record<keyof Cells, Provenance>>;
}
type WrittenMeasure = Exclude<Written<Measure>, Chosen<Measure>>;

/** The row as a whole, judged by a status. */
export function status(duty: Row & Duty): TaskRule<{ readonly kind: 'status' }> {
  return measured({ ...duty, measure: { kind: 'status' } });
}

/** A printed number or list of a row, or a whole row that hangs on an awaited document. */
export function measured<const M extends WrittenMeasure>(duty: Row & Duty & { readonly measure: M }): TaskRule<M> {
  const { row, title, quote, section, appliesTo, measure, scale, due, notApplicable, provenance } = duty;
  return {
    title,
    basis: [clause(row, quote)],
    section,
    appliesTo,
    measure,
    effect: { kind: 'earn', points: '1', ...(scale && { scale }) },
    ...(due && { due }),
    ...(notApplicable && { notApplicable }),
    provenance: { ...provenance },
  };
}

/** A row of the annex, as it is cited. */
export function clause(row: number, quote?: string): Basis[number] {
  return { document: 'notice', clause: `分工方案第${row}项`, ...(quote && { quote }) };
}
/** A heading of the notice's own text (一, 二, 三), as it is cited. */
export function body(heading: '一' | '二' | '三', quote: string): Basis[number] {
  return { document: 'notice', clause: heading, quote };
}

/** 各乡镇人民政府、各部门: the county office and every other body named beside them is a department. */
export const everyone = { kinds: ['township', 'department'] } as const satisfies AppliesTo;
/** 全年工作, and where nothing else is known. */
export const yearEnd = '2018-12-31' satisfies CivilDate;
/** A date printed with 前: whether the day itself is in time is a reading. */
export function before(on: CivilDate): Written<Due> {
  return { on, end: choose('due-end') };
}

/** Printed in this row, in its own column. */
export const explicit: Provenance = { source: 'explicit' };
/** Blank in this row: the merged cell above holds, on the same printed page. */
export const carried: Provenance = { source: 'carried' };
export function inferred(reason: string): Provenance {
  return { source: 'inferred', reason };
}
export function lost(reason: string): Provenance {
  return { source: 'lost', reason };
}
/** A duty of the notice's own text: its heading and addressees are printed, a date only where its words hold one (年内, 每年). */
export const dated: Cells = { group: explicit, lead: explicit, deadline: explicit };
export const undated: Cells = {
  group: explicit,
  lead: explicit,
  deadline: inferred('正文未写期限，按全年工作计 / the text prints no date: taken as year-round'),
};
/** Printed in this row, but in a neighbouring column. */
export const slidRight = inferred('单元格右移，内容仍在本行 / the cell slid to the right, its text stands in this row');
export const slidLeft = inferred('单元格左移，内容仍在本行 / the cell slid to the left, its text stands in this row');

/** At least `required` of a count or share: what falls short earns in proportion, or nothing. */
export function atLeast(required: Written<Num>): Written<Scale> {
  return choose('short-of-target', {
    'in-proportion': { kind: 'proportional', required },
    nothing: { kind: 'all-or-nothing', required },
  });
}
