// The reference's own, loose view of a RESOLVED rulebook (no choice left) and of a record.
import type { CalendarData } from './calendar.js';

export type Num = string | number;
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export interface Obj {
  [key: string]: Json;
}
export interface AppliesTo {
  kinds?: string[];
  roles?: string[];
  assigned?: true | string;
}
export interface Condition {
  section?: string;
  rule?: string;
  atLeast?: Num;
  above?: Num;
  atMost?: Num;
  below?: Num;
}
export interface Section {
  within?: string;
  appliesTo?: AppliesTo;
  when?: Condition | Condition[];
  fullMarks?: Num;
  counts?: Num;
  notApplicable?: 'rescale' | 'spread-equally' | 'leave';
  floor?: Num | null;
  ceiling?: Num | null;
  round?: number;
  onVoid?: 'void' | 'zero';
}
export type Limit = { unit: 'hours' | 'days' | 'working-days' | 'months'; n: number } | { on: string };
export interface FieldSpec {
  type: 'date' | 'instant' | 'number' | 'whole' | 'word';
  of?: string[];
  list?: true;
  optional?: true;
  nullable?: true;
}
export type Tests = Record<string, Json>;
export interface Measure {
  kind: string;
  partial?: Num;
  words?: Record<string, unknown>;
  from?: Num;
  to?: Num;
  per?: 'quarter' | 'month';
  window?: { from?: string; to?: string };
  beyond?: true;
  items?: Record<string, { weight?: Num }>;
  limit?: Limit;
  target?: Limit;
  afterTarget?: Num;
  late?: Num;
  quantity?: 'share-in-time' | 'number-late';
  none?: 'exempt' | 'unmet';
  fields?: Record<string, FieldSpec>;
  where?: Tests | Tests[];
  unless?: Tests | Tests[];
  by?: string;
}
export interface Scale {
  kind: 'proportional' | 'all-or-nothing' | 'steps' | 'line' | 'table';
  required?: Num;
  steps?: { atLeast: Num; points?: Num; share?: Num }[];
  at?: Num;
  points?: Num;
  per?: Num;
  up?: Num;
  down?: Num;
  counting?: 'exact' | 'whole' | 'started';
  table?: Record<string, Num>;
  take?: 'sum' | 'best' | 'worst' | 'mean';
  start?: Num;
}
export interface Effect {
  kind: 'earn' | 'deduct' | 'award' | 'veto' | 'observe';
  points?: Num;
  scale?: Scale;
  min?: Num | null;
  max?: Num | null;
  per?: 'once' | 'occurrence';
  percent?: Num;
  of?: 'earned' | 'after-deductions' | 'full-marks';
  stacking?: 'add' | 'compound';
  required?: Num;
  to?: 'void' | 'cap' | 'set' | 'grade';
  at?: Num;
}
export interface Rule {
  section: string;
  appliesTo?: AppliesTo;
  fact?: string;
  measure: Measure;
  effect: Effect;
  due?: string | { on: string; end?: 'inclusive' | 'exclusive'; late?: Num };
  when?: Condition | Condition[];
  exemptible?: false;
  notApplicable?: 'left-out' | 'zero' | 'full' | { shareOf: string };
}
export interface Defaults {
  partial?: Num;
  late?: Num;
  dueEnd?: 'inclusive' | 'exclusive';
  scale?: Record<string, Scale>;
}
export interface Resolved {
  year: number;
  utcOffset: string;
  calendar?: string | CalendarData;
  precision?: { total?: number; shown?: number; rounding?: 'half-up' | 'half-even' };
  sections: Record<string, Section>;
  rules: Record<string, Rule>;
  defaults?: Defaults;
  cohort?: Record<string, { of: string }>;
}
export interface RecordValue {
  unit: { id: string; kind: string; roles?: string[]; assigned?: string[] };
  year: number;
  facts: Obj;
}
