import type { Text } from '../../issues/index.js';
import { parseNum } from '../../numbers/index.js';
import { cellText } from './words.js';

/** One value that differs between two rulebooks. */
export interface CellChange {
  /** Where it stands in its rule, section or part. */
  readonly path: readonly string[];
  /** Absent: `null`. */
  readonly before: unknown;
  readonly after: unknown;
  /** `分值：2 → 3` */
  readonly text: Text;
}

/** Every value that differs, each as deep as both sides have the same form; numbers are compared by value. */
export function cellChanges(before: unknown, after: unknown, path: readonly string[] = []): CellChange[] {
  if (isEqual(before, after)) return [];
  if (isForm(before) && isForm(after) && haveOneForm(before, after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => cellChanges(before[key], after[key], [...path, key]));
  }
  const cell = { path, before: before ?? null, after: after ?? null };
  return [{ ...cell, text: cellText(cell) }];
}

type Form = Readonly<Record<string, unknown>>;

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null;
}

/** Two objects of one kind, or two lists of objects of one length; a text in two languages is one value. */
function haveOneForm(a: Form, b: Form): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && [...a, ...b].every(isForm);
  return a.kind === b.kind && !('zh' in a) && !('zh' in b);
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return true;
  const [x, y] = [parseNum(a), parseNum(b)];
  return (
    x !== undefined && y !== undefined && x.n === y.n && x.d === y.d && x.big?.n === y.big?.n && x.big?.d === y.big?.d
  );
}
