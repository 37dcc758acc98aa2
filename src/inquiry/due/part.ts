import type { Day, Instant, WorkingDays } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import type { ParsedFact } from '../../record/index.js';
import type { EvaluatedRecord } from '../../scoring/index.js';
import type { Duty } from './duty.js';

export type PlannedRule = EvaluatedRecord['evaluation']['sheet']['rules'][number];
export type FactOf<Kind extends ParsedFact['kind']> = Extract<ParsedFact, { kind: Kind }>;

/** The days a due list is seen from. */
export interface Clock {
  readonly asOf: Day;
  /** First and last day of the assessment year. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Minutes. */
  readonly utcOffset: number;
  readonly workingDays: () => WorkingDays | undefined;
}

/** One duty of a rule, before it is put in words. */
export interface Part {
  /** Which part of its rule; absent where the rule is one duty. */
  readonly key?: string;
  readonly title?: Text;
  readonly standing: 'open' | 'waiting' | 'done' | 'left-out';
  readonly due: Day | null;
  readonly dueBy: Duty['dueBy'];
  readonly dueAt?: Instant;
  readonly every?: 'week' | 'day';
  readonly doneOn?: Day;
  /** Where the day alone does not tell. */
  readonly isLate?: boolean;
  readonly because: Text;
}

export function joined(parts: readonly Text[], zh: string, en: string): Text {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}

export const NOT_STATED: Text = { zh: '未填报', en: 'not stated' };
