import { type Day, formatCivilDate, formatInstant } from '../../calendar/index.js';
import type { CheckedRecord, ParsedFact } from '../../record/index.js';
import type { ResolvedRulebook } from '../../rulebook/index.js';
import { evaluationOf, type Scorer } from '../../scoring/index.js';
import type { Duty, DutyStatus } from './duty.js';
import { watchesIn } from './goal.js';
import type { Clock, Part, PlannedRule } from './part.js';
import { isDated, partsOf, wholeDay } from './parts.js';
import { isSamePeriod } from './periods.js';

/** What one unit owes, by due date. @throws InvalidRecordError where nothing is left to score (code `nothing-to-score`). */
export function dutiesOf(scorer: Scorer, rulebook: ResolvedRulebook, record: CheckedRecord, clock: Clock): Duty[] {
  const { evaluation } = evaluationOf(scorer, record);
  const isWatch = watchesIn(rulebook);
  const derived = new Set(Object.keys(rulebook.cohort ?? {}));
  const owed = evaluation.sheet.rules.filter(
    (rule) => rule.rule.measure.kind !== 'given' && !derived.has(rule.fact) && !isWatch(rule),
  );
  const duties = owed.flatMap((rule) => {
    const asked = { rule, fact: factAsOf(evaluation.factOf(rule), clock.asOf), rulebook, clock };
    const parts = evaluation.gateOf(rule) === 'closed' ? [closedPart(rule, clock)] : partsOf(asked);
    return parts.map((part) => dutyOf(rule, part, clock));
  });
  return duties.sort(byDueDate);
}

/** A fact without what happened later. */
function factAsOf(fact: ParsedFact | undefined, asOf: Day): ParsedFact | undefined {
  if (fact?.kind === 'count' && isDated(fact.count)) {
    return { ...fact, count: fact.count.filter((day) => day <= asOf) };
  }
  if (fact?.kind !== 'delays') return fact;
  const begun = fact.items.filter(({ from }) => from.day <= asOf);
  return { ...fact, items: begun.map((item) => (item.to && item.to.day > asOf ? { ...item, to: null } : item)) };
}

function closedPart(rule: PlannedRule, clock: Clock): Part {
  return {
    ...wholeDay({ rule, clock }),
    standing: 'left-out',
    because: { zh: '门槛未满足', en: 'its gate is closed' },
  };
}

function dutyOf({ id, fact, rule }: PlannedRule, part: Part, { asOf, utcOffset }: Clock): Duty {
  const { key, title, due, dueBy, dueAt, every, doneOn, because } = part;
  const status = statusOf(part, asOf);
  const within = status === 'owed' && due !== null ? withinOf(due, asOf) : undefined;
  const isLate = part.isLate ?? (doneOn !== undefined && due !== null && doneOn > due);
  return {
    id: key === undefined ? id : `${id}.${key}`,
    rule: id,
    fact,
    title: title ? { zh: `${rule.title.zh}：${title.zh}`, en: `${rule.title.en}: ${title.en}` } : rule.title,
    basis: rule.basis,
    effect: rule.effect.kind,
    status,
    due: due === null ? null : formatCivilDate(due),
    ...(dueAt ? { dueAt: formatInstant(dueAt, utcOffset) } : {}),
    dueBy,
    ...(every ? { every } : {}),
    ...(within ? { within } : {}),
    ...(doneOn === undefined ? {} : { doneOn: formatCivilDate(doneOn) }),
    ...(isLate ? { late: true } : {}),
    because,
  };
}

function statusOf({ standing, due }: Part, asOf: Day): DutyStatus {
  if (standing !== 'open') return standing;
  return due !== null && due < asOf ? 'overdue' : 'owed';
}

function withinOf(due: Day, asOf: Day): Duty['within'] {
  if (isSamePeriod('month', due, asOf)) return 'month';
  return isSamePeriod('quarter', due, asOf) ? 'quarter' : undefined;
}

/** Civil dates as text sort as dates. */
function byDueDate({ due: a }: Duty, { due: b }: Duty): number {
  if (a === b) return 0;
  return a !== null && (b === null || a < b) ? -1 : 1;
}
