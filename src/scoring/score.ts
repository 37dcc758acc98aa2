import type { Text } from '../issues/index.js';
import type { Unit } from '../record/index.js';
import type { AnyOptions, Basis, Id } from '../rulebook/index.js';

/** What one unit scored in one year (得分): total, lines, findings, and the readings it stands on. */
export interface Score {
  readonly format: 'kaoping/score/1';
  readonly rulebook: { readonly id: Id; readonly edition: string; readonly digest: string };
  /** The chosen option of every reading. */
  readonly readings: AnyOptions;
  readonly unit: Unit;
  readonly year: number;
  /** `provisional`: facts are missing, the total is a range; `void`: a veto leaves no total. */
  readonly status: 'final' | 'provisional' | 'void';
  /** Decimal text, `precision.total` places; null unless final. */
  readonly total: string | null;
  /** Exact worst and best total still possible; `null` = none exists. Both ends equal a final total. */
  readonly range: { readonly low: string | null; readonly high: string | null };
  /** The points the root normalises over: exempt ones out, missing ones in. */
  readonly applicable: { readonly points: string };
  /** Magnitudes, `precision.shown` places; awards before their ceiling; null unless final. */
  readonly subtotals: { readonly earned: string; readonly deducted: string; readonly awarded: string } | null;
  /** Values of the sections that apply, on their own marks; headings left out; null where not known. */
  readonly sections: Readonly<Record<Id, SectionValue>>;
  readonly lines: readonly Line[];
  readonly missing: readonly MissingFact[];
  readonly findings: readonly Finding[];
  /** A veto allows at best this grade. */
  readonly gradeAtBest?: Id;
  /** The veto that leaves a void score without a total. */
  readonly veto?: { readonly rule: Id; readonly title: Text; readonly basis: Basis; readonly because: Text };
}

export interface SectionValue {
  readonly value: string | null;
  readonly exact: string | null;
  /** The section's full marks; null for adjustments and a root without marks. */
  readonly of: string | null;
}

export type Stage = 'earn' | 'deduct' | 'award' | 'bounds' | 'veto' | 'round' | 'rounding';

/** One rule's (or one stage's) contribution to the total (计分明细). */
export interface Line {
  /** Absent for what a stage does: bounds, round, rounding. */
  readonly rule?: Id;
  readonly section?: Id;
  readonly stage: Stage;
  readonly title: Text;
  readonly basis: Basis;
  /** What the measure found, `n` or `n/d`, or counts by word. */
  readonly quantity?: string;
  /** In the section's points before `factor`, `n` or `n/d`; deductions negative. */
  readonly points?: string;
  /** From the rule's points to points of the total, `n` or `n/d`. */
  readonly factor?: string;
  /** In points of the total, `precision.shown` places; all amounts add up to the total. */
  readonly amount: string;
  /** The amount as `n` or `n/d` in lowest terms. */
  readonly exact: string;
  readonly because: Text;
  /** The readings the line stands on. */
  readonly readings: readonly Id[];
}

export interface MissingFact {
  readonly fact: Id;
  /** The field of the fact that is missing, where the fact itself is stated. */
  readonly field?: Id;
  /** The rules that wait for it. */
  readonly rules: readonly Id[];
}

/** A remark that changes no number (问题). */
export interface Finding {
  readonly code: FindingCode;
  readonly rule?: Id;
  readonly title: Text;
  readonly basis: Basis;
  readonly because: Text;
}
export type FindingCode =
  | 'observed'
  | 'exempt'
  | 'unused-fact'
  | 'unused-assignment'
  | 'outside-window'
  | 'equal-entries'
  | 'veto'
  | 'gate-closed'
  | 'peers-incomplete'
  | 'not-compared'
  | 'no-peers'
  | 'best-is-zero';
