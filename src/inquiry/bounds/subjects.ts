import { InvalidRulebookError, type Issue } from '../../issues/index.js';
import type { CheckedRecord } from '../../record/index.js';
import { type AnyOptions, type Id, readingIssues } from '../../rulebook/index.js';
import { Anatomy } from './anatomy.js';
import { LaterStages } from './later.js';
import { Outcomes } from './outcomes.js';
import { Plans } from './plans.js';
import { Pools } from './pools.js';
import type { Searched } from './search.js';
import type { Combination, ReadingSpace } from './space.js';
import type { Limits } from './unit-bounds.js';
import { modelUnit } from './unit-model.js';

/** Options of two readings under which together the rulebook breaks its format. */
export interface Excluded {
  readonly readings: AnyOptions;
  readonly issues: readonly Issue[];
}

/** Units made ready for a search through all readings. */
export interface Subjects {
  readonly units: readonly Searched[];
  readonly plans: Plans;
  readonly limits: Limits;
  readonly excluded: readonly Excluded[];
}

export function prepareSubjects(records: readonly CheckedRecord[], space: ReadingSpace): Subjects {
  const anatomy = new Anatomy(space);
  const outcomes = new Outcomes(anatomy);
  const plans = new Plans(space);
  const later = new LaterStages(anatomy, plans);
  const units = records.map((record) => {
    const model = modelUnit(record, outcomes.of(record), anatomy);
    return { model, pools: new Pools(space, plans, model), laterAt: later.of(model) };
  });
  return { units, plans, ...limitsOf(space) };
}

/** The options that cannot stand together, two by two; what only three or more break is found where it would be reported. */
function limitsOf(space: ReadingSpace): Pick<Subjects, 'limits' | 'excluded'> {
  const excluded: Excluded[] = [];
  const pairs: (readonly Choice[])[] = [];
  const all = space.varied.flatMap(({ options }, reading) => options.map((_, option): Choice => ({ reading, option })));
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at)) {
      if (other.reading === one.reading && other !== one) continue;
      const readings = Object.fromEntries([one, other].map((choice) => named(choice, space)));
      const issues = readingIssues(space.rulebook, { ...space.ground, ...readings });
      if (issues.length === 0) continue;
      excluded.push({ readings, issues });
      pairs.push([one, other]);
    }
  }
  const isAllowed = (combination: Combination) =>
    !pairs.some((choices) => choices.every(({ reading, option }) => combination[reading] === option));
  const bound = new Set(pairs.flatMap((choices) => choices.map(({ reading }) => reading)));
  return { limits: { space, bound, isAllowed }, excluded };
}

interface Choice {
  readonly reading: number;
  readonly option: number;
}

function named({ reading, option }: Choice, { varied }: ReadingSpace): [Id, Id] {
  return [varied[reading]!.id, varied[reading]!.options[option]!];
}

/** @throws InvalidRulebookError where a combination breaks the rulebook's format: by three or more of its options together. */
export function requireSound(space: ReadingSpace, combination: Combination): void {
  const issues = readingIssues(space.rulebook, space.selectionOf(combination));
  if (issues.length > 0) throw new InvalidRulebookError(issues);
}
