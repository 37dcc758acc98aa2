/** One test vector: a unit that did everything, but for one fact; and what that gives, with the arithmetic written out. */
export type Condition =
  | 'met'
  | 'unmet'
  | 'partial'
  | 'short'
  | 'late'
  | 'exempt'
  | 'missing'
  | 'untriggered'
  | 'left-out'
  | 'not-bound';

export interface VectorUnit {
  id: string;
  kind: 'township' | 'department';
  roles: string[];
  assigned: string[];
}

/** Expressions hold whole numbers, `+ - * / ( )` and nothing else. */
export interface Arithmetic {
  /** the rule's own line; null: the rule has no line */
  line: string | null;
  /** the total before its rounding; null: provisional */
  total: string | null;
  low?: string;
  high?: string;
}

export interface Expected {
  status: 'final' | 'provisional';
  line: string | null;
  total: string | null;
  range?: { low: string; high: string };
  applicable: string;
  /** facts that are missing */
  missing?: string[];
  /** whether the rule itself makes a finding (observe rules) */
  finding?: boolean;
}

export interface Vector {
  title: string;
  rule: string;
  condition: Condition;
  unit: VectorUnit;
  /** the readings that are not at their default */
  readings?: Record<string, string>;
  /** the fact of the rule; absent: not stated */
  fact?: unknown;
  /** every other fact that applies is fully met (or not met at all), but for `besides` (null: not stated) */
  others: 'met' | 'unmet';
  besides?: Record<string, unknown>;
  arithmetic: Arithmetic;
  expected: Expected;
}

/** The id of the fact a rule reads. */
export const factOf = (rule: string): string => (rule.startsWith('press-conference-') ? 'press-conferences' : rule);
