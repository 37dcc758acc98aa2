import { type Issue, issueAt } from '../issues/index.js';
import { differenceOf } from '../numbers/index.js';
import { namesIn } from '../record/index.js';
import type { Id } from '../rulebook/index.js';
import type { Scorer } from '../scoring/index.js';
import { type Assessment, assess, type RejectedRecord } from './assess.js';

/** Several years of a county, each under its own rulebook, and how each unit moved from one to the next. */
export interface YearsAssessment {
  readonly format: 'kaoping/assessment-years/1';
  /** By year. */
  readonly years: Readonly<Record<string, Assessment>>;
  /** Every unit with a record of more than one year, by id. */
  readonly units: readonly UnitYears[];
  /** Records of a year without a rulebook; those a rulebook rejects stand in its year. */
  readonly rejected: readonly RejectedRecord[];
}

export interface UnitYears {
  readonly unit: Id;
  readonly name: string;
  readonly years: readonly UnitYear[];
}

export interface UnitYear {
  readonly year: number;
  readonly total: string | null;
  /** Null unless ranked. */
  readonly rank: number | null;
  readonly grade: Id | null;
  /** This year's total − last year's, decimal text; null in the first year, and where either is not final. */
  readonly difference: string | null;
}

/** A scorer, whatever its facts and options. */
export type YearScorer = Pick<Scorer, 'readings'> & { readonly rulebook: { readonly year: number } };

/**
 * Assesses each record under the rulebook of its year. Totals of two years stand side by side as they are: where the
 * rulebooks differ, `compareRulebooks` says what that alone changes.
 * @throws RangeError `year-twice` when two rulebooks are of one year.
 * @example
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: {} };
 * const { years, rejected } = assessYears([createScorer(wuding2018)], [record, { ...record, year: 2019 }]);
 * Object.keys(years) // ["2018"]
 * rejected.map(({ line, issues }) => [line, issues[0]?.code]) // [[2, "year-without-rulebook"]]
 */
export function assessYears(scorers: readonly YearScorer[], records: readonly unknown[]): YearsAssessment {
  const byYear = new Map<number, Scorer>();
  for (const scorer of scorers as unknown as readonly Scorer[]) {
    const { year } = scorer.rulebook;
    if (byYear.has(year)) throw new RangeError(`year-twice: two rulebooks are of ${year}`);
    byYear.set(year, scorer);
  }
  const placed = records.map((record, at) => ({ record, line: at + 1, year: namesIn(record).year }));
  const years = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, scorer]) => {
      const own = placed.filter((one) => one.year === year);
      const assessment = assess(
        scorer,
        own.map(({ record }) => record),
      );
      const rejected = assessment.rejected.map((one) => ({ ...one, line: own[one.line - 1]!.line }));
      return { year, assessment: { ...assessment, rejected } };
    });
  return {
    format: 'kaoping/assessment-years/1',
    years: Object.fromEntries(years.map(({ year, assessment }) => [year, assessment])),
    units: compareYears(years),
    rejected: placed.flatMap(({ record, line, year }) =>
      byYear.has(year as number) ? [] : [{ line, ...unitIn(record), issues: [noRulebook(record, byYear)] }],
    ),
  };
}

interface Year {
  readonly year: number;
  readonly assessment: Assessment;
}

function compareYears(years: readonly Year[]): UnitYears[] {
  const units = new Map<Id, { name: string; years: UnitYear[] }>();
  for (const { year, assessment } of years) {
    const ranked = new Map(
      Object.values(assessment.ranking)
        .flat()
        .map((one) => [one.unit, one]),
    );
    for (const { unit, total } of assessment.scores) {
      const known = units.get(unit.id) ?? { name: unit.name, years: [] };
      const { rank = null, grade = null } = ranked.get(unit.id) ?? {};
      const difference = differenceOf(known.years.at(-1)?.total ?? null, total);
      units.set(unit.id, { name: unit.name, years: [...known.years, { year, total, rank, grade, difference }] });
    }
  }
  return [...units]
    .filter(([, { years: own }]) => own.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, one]) => ({ unit, ...one }));
}

function unitIn(record: unknown): { readonly unit?: Id } {
  const { unit } = namesIn(record);
  return unit === undefined ? {} : { unit };
}

function noRulebook(record: unknown, byYear: ReadonlyMap<number, Scorer>): Issue {
  const { year: received } = namesIn(record);
  return issueAt(['year'], 'year-without-rulebook', { received, expected: [...byYear.keys()].join(', ') });
}
