import { pointer } from '../issues/index.js';

/** One value that is not what was sealed. */
export interface Difference {
  /** JSON Pointer into the seal. */
  readonly path: string;
  readonly sealed: unknown;
  readonly now: unknown;
}

/** Every value that differs between two JSON values, as deep as both have the same form; absent is `undefined`. */
export function differencesBetween(sealed: unknown, now: unknown, path: readonly string[] = []): Difference[] {
  if (Object.is(sealed, now)) return [];
  if (!isForm(sealed) || !isForm(now) || Array.isArray(sealed) !== Array.isArray(now))
    return [{ path: pointer(path), sealed, now }];
  const keys = new Set([...Object.keys(sealed), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differencesBetween(own(sealed, key), own(now, key), [...path, key]));
}

type Form = Readonly<Record<string, unknown>>;

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null;
}

function own(value: Form, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
