import type { RejectedRecord } from '../../assessment/index.js';
import {
  type Day,
  firstDayOf,
  lastDayOf,
  parseUtcOffset,
  requireCivilDate,
  type WorkingDays,
  workingDaysOf,
} from '../../calendar/index.js';
import { InvalidRecordError, type Issue, issueAt } from '../../issues/index.js';
import { namesIn } from '../../record/index.js';
import {
  type CivilDate,
  digestOf,
  type ResolvedRulebook,
  type Rulebook,
  resolveRulebook,
} from '../../rulebook/index.js';
import { createScorer, type Scorer } from '../../scoring/index.js';
import type { DueList, UnitDuties } from './duty.js';
import type { Clock } from './part.js';
import { dutiesOf } from './unit-duties.js';

/**
 * What each unit owes, what is overdue, what waits for an event and what is done, as of a day: completions, dated counts and
 * items of delays later than that day are not yet known. A rule without `due` is due at the year's end. A count per quarter or
 * month, and a checklist whose items are named `year`, `quarter`, `month`, `week`, `day`, give each period's duty.
 * A record without facts lists all that such a unit owes.
 * @throws InvalidRulebookError when a rulebook is given that breaks its format; RangeError `bad-date` when `asOf` is no civil date.
 * @example
 * const unit = { id: 'baishui', kind: 'township' };
 * const facts = { 'task-41': { status: 'met', completedOn: '2018-09-03' }, 'task-22-reviews': ['2018-03-30'] };
 * const { units } = dueList(wuding2018, [{ unit, year: 2018, facts }], { asOf: '2018-10-01' });
 * const stands = (rule: string) => units[0]?.duties.filter((duty) => duty.rule === rule).map(({ due, status }) => [due, status]);
 * stands('task-41') // [["2018-08-31", "done"]]
 * stands('task-22-reviews') // [["2018-03-31", "done"], ["2018-06-30", "overdue"], ["2018-09-30", "overdue"], ["2018-12-31", "owed"]]
 * stands('task-19-days') // [[null, "waiting"]]
 */
export function dueList<Facts, Options extends object>(
  by: Scorer<Facts, Options> | Rulebook<Facts, Options>,
  records: readonly unknown[],
  { asOf }: { readonly asOf: CivilDate },
): DueList {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  const clock = clockOf(rulebook, requireCivilDate(asOf));
  const seen = new Set<string>();
  const outcomes = records.map((record, at): UnitDuties | RejectedRecord => {
    const { unit, key } = namesIn(record);
    const isSecond = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    const second = isSecond ? [issueAt(['unit', 'id'], 'second-record', { name: unit })] : [];
    const listed = listUnit(scorer, rulebook, record, clock);
    if ('duties' in listed && !isSecond) return listed;
    return {
      line: at + 1,
      ...(unit === undefined ? {} : { unit }),
      issues: [...second, ...('issues' in listed ? listed.issues : [])],
    };
  });
  const { id, edition, title, year } = rulebook;
  return {
    format: 'kaoping/due/1',
    rulebook: { id, edition, digest: digestOf(scorer.rulebook) },
    title,
    readings: scorer.readings,
    year,
    asOf,
    units: outcomes.filter((one): one is UnitDuties => 'duties' in one),
    rejected: outcomes.filter((one): one is RejectedRecord => 'line' in one),
  };
}

function clockOf({ year, utcOffset, calendar }: ResolvedRulebook, asOf: Day): Clock {
  let workingDays: WorkingDays | undefined;
  return {
    asOf,
    firstDay: firstDayOf(year),
    lastDay: lastDayOf(year),
    utcOffset: parseUtcOffset(utcOffset)!,
    workingDays: () => {
      workingDays ??= workingDaysOf(calendar);
      return workingDays;
    },
  };
}

function listUnit(
  scorer: Scorer,
  rulebook: ResolvedRulebook,
  record: unknown,
  clock: Clock,
): UnitDuties | { readonly issues: readonly Issue[] } {
  const checked = scorer.check(record);
  if (!checked.ok) return checked;
  try {
    return { unit: checked.record.unit, duties: dutiesOf(scorer, rulebook, checked.record, clock) };
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    return { issues: error.issues };
  }
}
