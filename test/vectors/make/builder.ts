/** Writes vectors: fills in what the arithmetic gives. The expressions themselves are the hand's. */
import { add, div, exact, type Fraction, frac, mul, show, sub } from '../../second/fraction.js';
import type { Condition, Vector } from '../vector.js';
import { factOf } from '../vector.js';
import type { Weighed } from './units.js';

export interface Draft {
  title: string;
  rule: string;
  condition: Condition;
  to: Weighed;
  readings?: Record<string, string>;
  fact?: unknown;
  others?: 'met' | 'unmet';
  besides?: Record<string, unknown>;
  line: string | null;
  total?: string;
  low?: string;
  high?: string;
  /** what the root normalises over; by default the unit's points */
  applicable?: number;
  missing?: string[];
  finding?: boolean;
}

export function vector(draft: Draft): Vector {
  const { title, rule, condition, to, readings, fact, besides, line, total, low, high } = draft;
  const open = total === undefined;
  const range = open ? { low: show(fractionOf(low!), 2), high: show(fractionOf(high!), 2) } : undefined;
  return {
    title,
    rule,
    condition,
    unit: to.unit,
    ...(readings ? { readings } : {}),
    ...(fact === undefined ? {} : { fact }),
    others: draft.others ?? 'met',
    ...(besides ? { besides } : {}),
    arithmetic: { line, total: total ?? null, ...(open ? { low: low!, high: high! } : {}) },
    expected: {
      status: open ? 'provisional' : 'final',
      line: line === null ? null : exact(fractionOf(line)),
      total: open ? null : show(fractionOf(total), 2),
      ...(range ? { range } : {}),
      applicable: String(draft.applicable ?? to.points),
      ...(open ? { missing: draft.missing ?? [factOf(rule)] } : {}),
      ...(draft.finding === undefined ? {} : { finding: draft.finding }),
    },
  };
}

const RANK: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const APPLY: Record<string, (a: Fraction, b: Fraction) => Fraction> = { '+': add, '-': sub, '*': mul, '/': div };

/** Two stacks: values and waiting operators. (The test reads the expressions in another way.) */
export function fractionOf(expression: string): Fraction {
  const values: Fraction[] = [];
  const waiting: string[] = [];
  const settle = (): void => {
    const b = values.pop()!;
    const a = values.pop()!;
    values.push(APPLY[waiting.pop()!]!(a, b));
  };
  for (const token of expression.match(/\d+|[-+*/()]/g) ?? []) {
    if (/\d/.test(token)) values.push(frac(BigInt(token)));
    else if (token === '(') waiting.push(token);
    else if (token === ')') {
      while (waiting.at(-1) !== '(') settle();
      waiting.pop();
    } else {
      while (waiting.length > 0 && waiting.at(-1) !== '(' && RANK[waiting.at(-1)!]! >= RANK[token]!) settle();
      waiting.push(token);
    }
  }
  while (waiting.length > 0) settle();
  return values[0]!;
}

/**
 * The share `worth` of something that weighs `weight` of the unit's points, or a `parts`-th of a row that weighs 1.
 * `points`: of the sheet, where it is not the unit's own.
 */
export function earning(worth: string, points: number, weight = 1, parts = 1): { line: string; total: string } {
  const share = worth.includes('/') ? `(${worth})` : worth;
  const whole = worth === '0' ? '0' : worth === '1' ? `${weight}` : weight === 1 ? share : `${weight} * ${share}`;
  if (parts === 1) {
    return {
      line: worth === '0' ? '0' : `100 * ${whole} / ${points}`,
      total: `100 * (${points - weight} + ${whole}) / ${points}`,
    };
  }
  return {
    line: worth === '0' ? '0' : `100 * ${share} / (${parts} * ${points})`,
    total: `100 * (${points - 1} + (${parts - 1} + ${share}) / ${parts}) / ${points}`,
  };
}

/** A fact that is not stated: the least and the most it can give. */
export const unknown = (points: number, weight = 1, parts = 1): { line: null; low: string; high: string } => ({
  line: null,
  low: earning('0', points, weight, parts).total,
  high: '100',
});
