import type { AnyFacts, Id } from '../rulebook/index.js';

/** The unit (township, department) a record is about. */
export interface Unit {
  readonly id: Id;
  readonly name: string;
  readonly kind: Id;
  readonly roles: readonly Id[];
  /** Rules the unit was assigned to by name. */
  readonly assigned: readonly Id[];
}

/** One unit's facts for one year, as written; `name` defaults to the id, `roles` and `assigned` to empty. */
export interface UnitRecord<Facts = AnyFacts> {
  readonly unit: Pick<Unit, 'id' | 'kind'> & Partial<Pick<Unit, 'name' | 'roles' | 'assigned'>>;
  readonly year: number;
  readonly facts: Facts;
}

/** A record that fits its rulebook: normalised and deeply frozen. Only `checkRecord` makes one. */
export interface CheckedRecord<Facts = AnyFacts> {
  readonly unit: Unit;
  readonly year: number;
  readonly facts: Facts;
}
