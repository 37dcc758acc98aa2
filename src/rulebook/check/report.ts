import type { IssueCode, IssueDetails } from '../../issues/index.js';

export type Path = readonly (string | number)[];
/** Takes what is wrong at a place. */
export type Report = (path: Path, code: IssueCode, details?: IssueDetails) => void;

/** Reports a name that is none of the known ones, with the nearest as a hint. */
export function unlessKnown(
  name: string,
  known: Readonly<Record<string, unknown>>,
  report: Report,
  path: Path,
  code: IssueCode,
): boolean {
  if (Object.hasOwn(known, name)) return true;
  const names = Object.keys(known);
  report(path, code, { name, received: name, known: names, expected: names.slice(0, 12).join(', ') });
  return false;
}

/** As {@link unlessKnown}, for each name of a list. */
export function allKnown(
  names: readonly string[] | undefined,
  known: Readonly<Record<string, unknown>>,
  report: Report,
  path: Path,
  code: IssueCode,
): void {
  for (const [at, name] of (names ?? []).entries()) unlessKnown(name, known, report, [...path, at], code);
}
