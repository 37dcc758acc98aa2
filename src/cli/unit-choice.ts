import type { UnitRecord } from '../record/index.js';
import type { Scorer } from '../scoring/index.js';

/** A unit named by what it is. */
export interface UnitChoice {
  readonly unitKind?: string;
  readonly role?: readonly string[];
  readonly assigned?: readonly string[];
  readonly id?: string;
  readonly name?: string;
}

/** A record without facts of such a unit; its id is its kind where none is given. Not yet judged. */
export function emptyRecord(
  { rulebook }: Scorer,
  { unitKind = '', role = [], assigned = [], id = unitKind, name = id }: UnitChoice,
): UnitRecord {
  return { unit: { id, name, kind: unitKind, roles: role, assigned }, year: rulebook.year, facts: {} };
}
