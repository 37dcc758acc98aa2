import type { Path, Report } from './report.js';

/** How deep a rulebook may be nested. */
const DEEPEST = 64;

/**
 * A deeply frozen copy of plain data: objects, arrays, text, numbers, booleans, null. What is `undefined` is left out, as in JSON.
 * Anything else is reported, and so are a cycle and a key `__proto__`.
 */
export function frozenCopy(value: unknown, report: Report, path: Path = []): unknown {
  if (path.length > DEEPEST) return void report(path, 'too-deep', { name: '1:1', expected: String(DEEPEST) });
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : void report(path, 'bad-number', { received: String(value) });
  if (Array.isArray(value)) {
    return Object.freeze(Array.from(value, (item, index) => frozenCopy(item, report, [...path, index])));
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    return void report(path, 'wrong-shape', { expected: '{ … }', received: typeof value });
  }
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') report([...path, key], 'unknown-key', { name: key });
    else if (item !== undefined) copy[key] = frozenCopy(item, report, [...path, key]);
  }
  return Object.freeze(copy);
}

/** No prototype, or the `Object.prototype` of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
