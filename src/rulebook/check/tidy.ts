import { type IssueCode, type IssueDetails, nearest, pointer } from '../../issues/index.js';
import type { Path } from './report.js';

/** Something found wrong, before it is reported. */
export interface Told {
  readonly path: Path;
  readonly code: IssueCode;
  readonly details: IssueDetails;
}

/** One of each mistake: what else a value is complained of for the same slip is left out. */
export function tidied(told: readonly Told[], keysAt: (path: Path) => readonly string[]): Told[] {
  const misspelt = new Set(told.flatMap(likelyKeys));
  const first = new Set<string>();
  const distinct = told.filter((one) => {
    const place = pointer(one.path);
    const isSecond = first.has(place) || (one.code === 'missing-key' && misspelt.has(place));
    first.add(place);
    return !isSecond;
  });
  return distinct.reduce((some, { path }) => withoutStranger(some, path.slice(0, -1), keysAt), distinct);
}

/** Where the keys would stand that an unknown one was likely meant for: they are not missing besides. */
function likelyKeys({ path, code, details: { name = '', known = [] } }: Told): string[] {
  if (code !== 'unknown-key') return [];
  return nearest(name, known).map((key) => pointer([...path.slice(0, -1), key]));
}

/** An object that has nothing of what it should be, is told once: it is something else. */
function withoutStranger(told: Told[], above: Path, keysAt: (path: Path) => readonly string[]): Told[] {
  const inside = told.filter(({ path }) => path.length === above.length + 1 && isAt(path.slice(0, -1), above));
  const missing = inside.filter(({ code }) => code === 'missing-key');
  const unknown = inside.filter(({ code, details }) => code === 'unknown-key' && likelyNone(details));
  if (above.length === 0 || missing.length < 2 || unknown.length < keysAt(above).length) return told;
  const form = missing.map(({ details: { name, expected } }) => `"${name}": ${expected}`).join(', ');
  const keys = keysAt(above).map((key) => [key, '…']);
  const stranger: Told = {
    path: above,
    code: 'wrong-shape',
    details: { received: Object.fromEntries(keys), expected: `{ ${form} }` },
  };
  return told.flatMap((one) => (one === inside[0] ? [stranger] : inside.includes(one) ? [] : [one]));
}

function likelyNone({ name = '', known = [] }: IssueDetails): boolean {
  return nearest(name, known).length === 0;
}

function isAt(path: Path, place: Path): boolean {
  return path.every((key, at) => key === place[at]);
}
