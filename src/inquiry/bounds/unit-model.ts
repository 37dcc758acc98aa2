import { add, compareRatios, exactText, ONE, type Ratio, ZERO } from '../../numbers/index.js';
import type { CheckedRecord } from '../../record/index.js';
import { alternatives, type Effect, type Id } from '../../rulebook/index.js';
import type { Anatomy } from './anatomy.js';
import { earningRows } from './earning-rows.js';
import type { Outcome, Worth } from './outcomes.js';
import { type SectionReadings, sectionReadings } from './section-readings.js';
import type { Table } from './table.js';

/** A sum through which alone its rows act on the unit's total: what the root earns, or points deducted or awarded at a section. */
export interface Pool {
  readonly stage: Worth['kind'];
  readonly section: Id;
  /** Whether more of it is better (1) or worse (−1). */
  readonly sense: 1 | -1;
}
/** What the root earns. */
const EARNED: Pool = { stage: 'earn', section: '', sense: 1 };

/** A rule whose amount enters its pool, each point alike. */
export interface Row {
  readonly id: Id;
  /** The place of its pool. */
  readonly pool: number;
  /** `undefined`: it does nothing under these readings. */
  readonly worth: Table<Worth | undefined>;
}

/**
 * What the readings do to one unit's total. Those that make no difference are in none of the sets: `shape` decides what
 * applies and what each row weighs, `amounts` what rows come to, `later` what the root makes of its pools.
 */
export interface UnitModel {
  readonly record: CheckedRecord;
  /** What the root earns, then the others. */
  readonly pools: readonly Pool[];
  readonly rows: readonly Row[];
  readonly shape: ReadonlySet<number>;
  readonly amounts: ReadonlySet<number>;
  readonly later: ReadonlySet<number>;
  /** The deductions, awards and vetoes that act on the root and are no rows, and the sections they stand in. */
  readonly acting: readonly { readonly id: Id; readonly outcome: Table<Outcome> }[];
  readonly sections: SectionReadings['sections'];
  /** Whether the root's later stages read more than its pools: then no reading of theirs stands apart. */
  readonly isWhole: boolean;
  /** Whether more earned is never worse: deductions take at most all of what was earned. */
  readonly isMonotone: boolean;
}

export function relevantReadings({ shape, amounts, later }: UnitModel): Set<number> {
  return new Set([...shape, ...amounts, ...later]);
}

export function modelUnit(
  record: CheckedRecord,
  outcomes: ReadonlyMap<Id, Table<Outcome>>,
  anatomy: Anatomy,
): UnitModel {
  return new Modelling(record, outcomes, anatomy).model();
}

class Modelling {
  readonly #record: CheckedRecord;
  readonly #outcomes: ReadonlyMap<Id, Table<Outcome>>;
  readonly #anatomy: Anatomy;
  readonly #shape = new Set<number>();
  readonly #amounts = new Set<number>();
  readonly #later = new Set<number>();
  readonly #pools: Pool[] = [EARNED];
  readonly #rows: Row[] = [];
  readonly #acting: UnitModel['acting'][number][] = [];
  #isWhole = false;
  readonly #isEarningRow: (id: Id, outcome: Table<Outcome>) => boolean;

  constructor(record: CheckedRecord, outcomes: ReadonlyMap<Id, Table<Outcome>>, anatomy: Anatomy) {
    this.#record = record;
    this.#outcomes = outcomes;
    this.#anatomy = anatomy;
    this.#isEarningRow = earningRows(outcomes, anatomy);
  }

  model(): UnitModel {
    const { sections, shape, later, isWhole } = sectionReadings(this.#outcomes.keys(), this.#anatomy);
    put(this.#shape, shape);
    put(this.#later, later);
    this.#isWhole = isWhole;
    const taken = this.#taken();
    const isMonotone = taken !== null && compareRatios(taken, ONE) <= 0;
    const hasRows = !this.#readsBothEnds(sections, isMonotone);
    this.#isWhole ||= !hasRows;
    const rest: Id[] = [];
    for (const [id, outcome] of this.#outcomes) {
      if (hasRows && this.#isEarningRow(id, outcome)) this.#addRow(id, outcome, EARNED);
      else rest.push(id);
    }
    this.#isWhole ||= rest.some((id) => this.#readsMore(id));
    for (const id of rest) this.#addActing(id, this.#outcomes.get(id)!);
    return {
      record: this.#record,
      pools: this.#pools,
      rows: this.#rows,
      shape: this.#shape,
      amounts: this.#amounts,
      later: this.#later,
      acting: this.#acting,
      sections,
      isWhole: this.#isWhole,
      isMonotone,
    };
  }

  #addRow(id: Id, outcome: Table<Outcome>, pool: Pool): void {
    const worth = outcome.map((one) => one.worth);
    const isIts = ({ stage, section }: Pool) => stage === pool.stage && section === pool.section;
    if (!this.#pools.some(isIts)) this.#pools.push(pool);
    this.#rows.push({ id, pool: this.#pools.findIndex(isIts), worth });
    put(this.#amounts, worth.readings);
    if (pool.stage !== 'earn') return;
    put(this.#shape, worth.reduced((one) => (one === undefined ? '' : exactText(one.points))).readings);
  }

  /** A rule that is no earning row: a row of points deducted or awarded at the root, or something read as a whole. */
  #addActing(id: Id, outcome: Table<Outcome>): void {
    const place = this.#placeOf(id);
    const stage = this.#pooledStage(id, outcome);
    if (stage !== undefined) {
      this.#addRow(id, outcome, { stage, section: this.#actingSection(id), sense: stage === 'award' ? 1 : -1 });
      return;
    }
    if (place !== 'root' || this.#isRead(id)) put(this.#shape, outcome.readings);
    if (place === 'lower') return;
    put(this.#later, outcome.readings);
    if (place === 'root') this.#acting.push({ id, outcome });
  }

  /** The most that deductions by percent may take of what the root earned; `null` = no end. */
  #taken(): Ratio | null {
    const shares = [...this.#outcomes].flatMap(([id, outcome]) =>
      this.#placeOf(id) === 'lower' ? [] : [greatestShare(outcome)],
    );
    return shares.reduce((sum, share) => sum && share && add(sum, share), ZERO as Ratio | null);
  }

  /**
   * Whether one end of a provisional total hangs on both ends of what was earned: by percents of it that are deducted,
   * where more of it may be worse, or where an adjustment rounds them.
   */
  #readsBothEnds(sections: UnitModel['sections'], isMonotone: boolean): boolean {
    const outcomes = [...this.#outcomes.values()].flatMap(({ values }) => values);
    const isOpen = outcomes.some((outcome) => outcome.isOpen);
    const takes = outcomes.some((outcome) => outcome.takes !== undefined);
    const rounds = sections.some(({ id }) => {
      const { within, round } = this.#anatomy.section(id);
      return within !== undefined && round !== undefined;
    });
    return isOpen && takes && (rounds || !isMonotone);
  }

  /** The stage whose sum alone a rule enters, be it absent under some readings. */
  #pooledStage(id: Id, { values }: Table<Outcome>): Worth['kind'] | undefined {
    if (this.#isWhole || this.#placeOf(id) !== 'root' || this.#isRead(id)) return undefined;
    const acting = values.filter(({ key }) => key !== '');
    const kinds = new Set(acting.map(({ worth }) => worth?.kind));
    const isBounded = acting.every(({ worth }) => worth && worth.low !== null && worth.high !== null);
    return isBounded && kinds.size === 1 ? [...kinds][0] : undefined;
  }

  /** Whether a rule makes the root's later stages stand on more than pools: a gate, a void below, a place that varies. */
  #readsMore(id: Id): boolean {
    const place = this.#placeOf(id);
    return place === 'lower' ? this.#mayVoid(id) : place === 'unsure' || this.#isGated(id);
  }

  /** The section at whose stages a rule acts. */
  #actingSection(id: Id): Id {
    return this.#anatomy.chainOf(this.#anatomy.sectionOf(id)).find((section) => !this.#anatomy.isHeading(section))!;
  }

  /** Where a rule acts: an earning one always on what is earned. */
  #placeOf(id: Id) {
    const effects = this.#anatomy.effectsOf(id).filter((effect) => effect !== null);
    if (effects.every(({ kind }) => kind === 'earn' || kind === 'observe')) return 'lower';
    const place = this.#anatomy.placeOf(this.#anatomy.sectionOf(id));
    return place === 'root' && effects.some(({ kind }) => kind === 'earn') ? 'unsure' : place;
  }

  /** Whether a gate or share may read a rule, or a section it stands in. */
  #isRead(id: Id): boolean {
    return [id, ...this.#anatomy.chainOf(this.#anatomy.sectionOf(id))].some((one) => this.#anatomy.isTarget(one));
  }

  #isGated(id: Id): boolean {
    return this.#anatomy.bodiesOf(id).some((rule) => rule !== null && this.#anatomy.isGated(rule));
  }

  #mayVoid(id: Id): boolean {
    const voids = (effect: Effect | null) =>
      effect?.kind === 'veto' && alternatives(effect.to).some((to) => to === 'void');
    return this.#anatomy.effectsOf(id).some(voids);
  }
}

function greatestShare({ values }: Table<Outcome>): Ratio | null {
  const shares = values.map(({ takes = ZERO }) => takes);
  return shares.reduce((a, b) => (a === null || b === null ? null : compareRatios(a, b) >= 0 ? a : b));
}

function put(set: Set<number>, readings: Iterable<number>): void {
  for (const reading of readings) set.add(reading);
}
