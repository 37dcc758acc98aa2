import { type Day, formatCivilDate, lastDayOf, parseCivilDate, weekdayOf, yearOf } from '../../calendar/index.js';
import { safeText, type Text } from '../../issues/index.js';
import { ceiling, compareRatios, exactText, type Ratio, ratio, wide } from '../../numbers/index.js';
import type { ParsedFact } from '../../record/index.js';
import type { ChecklistMeasure, CountMeasure, ResolvedRulebook } from '../../rulebook/index.js';
import { delayParts } from './delays.js';
import { goalOf, isFull } from './goal.js';
import { type Clock, type FactOf, joined, NOT_STATED, type Part, type PlannedRule } from './part.js';
import { periodsIn } from './periods.js';

/** A rule of one unit, with what the record says of it. */
export interface Asked {
  readonly rule: PlannedRule;
  readonly fact: ParsedFact | undefined;
  readonly rulebook: ResolvedRulebook;
  readonly clock: Clock;
}

/** What one rule asks of a unit: itself, its periods, or its items. */
export function partsOf(asked: Asked): Part[] {
  const { rule, fact } = asked;
  const { measure, effect } = rule.rule;
  if (fact?.kind === 'exempt') {
    const reason = safeText(fact.reason);
    return [
      { ...wholeDay(asked), standing: 'left-out', because: { zh: `不涉及：${reason}`, en: `exempt: ${reason}` } },
    ];
  }
  if (effect.kind === 'award') return [awardPart(asked)];
  if (measure.kind === 'delays') return delayParts(asked, measure);
  if (measure.kind === 'count' && measure.per !== undefined) return countedPeriods(asked, measure, measure.per);
  if (measure.kind === 'checklist' && isRhythm(measure)) return rhythmParts(asked, measure);
  return [wholePart(asked)];
}

/** The day a rule is due: as it says, or the year's end. */
export function wholeDay({ rule, clock }: Pick<Asked, 'rule' | 'clock'>): Pick<Part, 'due' | 'dueBy'> {
  return rule.due === undefined
    ? { due: clock.lastDay, dueBy: 'year-end' }
    : { due: parseCivilDate(rule.due.last)!, dueBy: 'rule' };
}

function wholePart(asked: Asked): Part {
  const { rule, fact, rulebook, clock } = asked;
  const day = wholeDay(asked);
  if (fact === undefined) return { ...day, standing: 'open', because: NOT_STATED };
  const because = saidOf(asked);
  const full = isFull(rule, fact, rulebook);
  if (full === undefined) {
    const isMissing = rule.measure.quantity(fact).is === 'missing';
    return { ...day, standing: isMissing ? 'open' : 'left-out', because };
  }
  const doneOn = full ? doneDay(asked) : undefined;
  if (doneOn === undefined) return { ...day, standing: full ? 'done' : 'open', because };
  if (doneOn <= clock.asOf) return { ...day, standing: 'done', because, doneOn };
  const later = formatCivilDate(doneOn);
  return { ...day, standing: 'open', because: { zh: `${later}才完成`, en: `done only on ${later}` } };
}

/** An award is never owed: it can be claimed until the year ends. */
function awardPart(asked: Asked): Part {
  const { rule, fact, rulebook, clock } = asked;
  const isClaimed = fact !== undefined && isFull(rule, fact, rulebook) === true;
  const isOver = clock.asOf > clock.lastDay;
  return {
    due: null,
    dueBy: 'event',
    standing: isClaimed ? 'done' : isOver ? 'left-out' : 'waiting',
    because: fact === undefined ? { zh: '未申报', en: 'not claimed' } : rule.measure.describe(fact),
  };
}

/** What the record says, and of a count how many are asked for. */
function saidOf({ rule, fact, rulebook }: Asked): Text {
  const said = rule.measure.describe(fact!);
  const goal = rule.rule.measure.kind === 'count' ? goalOf(rule.rule, rulebook) : undefined;
  if (goal === undefined) return said;
  return { zh: `${said.zh}，应有 ${exactText(goal)}`, en: `${said.en} of ${exactText(goal)}` };
}

/** When it was done, where the record says so: of dated counts the day the goal was reached. */
function doneDay({ rule, fact, rulebook }: Asked): Day | undefined {
  if (fact?.kind !== 'count') return fact && 'completedOn' in fact ? fact.completedOn : undefined;
  const goal = goalOf(rule.rule, rulebook);
  if (!isDated(fact.count) || goal === undefined) return undefined;
  return [...fact.count].sort((a, b) => a - b)[Number(wide(ceiling(goal)).n) - 1];
}

/**
 * Each quarter (month) of a count `per` quarter (month). Of a bare number the first ones are taken as held. Once there are
 * enough of them nothing more is owed.
 */
function countedPeriods(asked: Asked, { window = {} }: CountMeasure, per: 'quarter' | 'month'): Part[] {
  const { rule, rulebook, clock } = asked;
  const fact = asked.fact as FactOf<'count'> | undefined;
  const whole = wholeDay(asked);
  const [from, to] = [dayOf(window.from) ?? clock.firstDay, dayOf(window.to) ?? clock.lastDay];
  const held = (first: Day, last: Day, at: number): { readonly on?: Day } | undefined => {
    if (fact === undefined) return undefined;
    if (!isDated(fact.count)) return isAtLeast(fact.count, at + 1) ? {} : undefined;
    const days = fact.count.filter((day) => day >= Math.max(first, from) && day <= Math.min(last, to));
    return days.length === 0 ? undefined : { on: days.reduce((a, b) => Math.min(a, b)) };
  };
  const periods = periodsIn(per, from, to).map((period, at) => ({
    ...period,
    held: held(period.first, period.last, at),
  }));
  const goal = goalOf(rule.rule, rulebook);
  const isEnough = goal !== undefined && isAtLeast(ratio(periods.filter((one) => one.held).length), goal);
  return periods.flatMap(({ key, title, last, held: stated }) => {
    if (stated === undefined && isEnough) return [];
    const due = Math.min(last, to, whole.due ?? last);
    return {
      key,
      title,
      due,
      dueBy: 'period',
      standing: stated ? 'done' : 'open',
      ...(stated?.on === undefined ? {} : { doneOn: stated.on }),
      because: fact === undefined ? NOT_STATED : saidOf(asked),
    };
  });
}

const RHYTHM = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** A checklist of what comes back (年布局、季统筹、月计划、周安排、日对照): its items are named after periods, all of them. */
function isRhythm({ items }: ChecklistMeasure): boolean {
  const ids = Object.keys(items);
  return ids.length > 1 && ids.every((id) => (RHYTHM as readonly string[]).includes(id));
}

/** Each quarter and month, this week, this day; an item the record says is kept is done in all of its periods. */
function rhythmParts(asked: Asked, { items }: ChecklistMeasure): Part[] {
  const { clock } = asked;
  const fact = asked.fact as FactOf<'checklist'> | undefined;
  const { due: end } = wholeDay(asked);
  const doneOn = fact?.completedOn;
  const isKnown = doneOn === undefined || doneOn <= clock.asOf;
  return Object.entries(items).flatMap(([id, { title }]) => {
    const isDone = fact?.done.has(id) === true && isKnown;
    const because = fact === undefined ? NOT_STATED : isDone ? KEPT : NOT_KEPT;
    const part = { title, standing: isDone ? 'done' : 'open', dueBy: 'period', because } as const;
    const until = (day: Day) => Math.min(day, end ?? day);
    if (id === 'year') return [{ ...part, key: String(yearOf(clock.firstDay)), due: until(clock.lastDay) }];
    if (id === 'week' || id === 'day') {
      const today = Math.min(Math.max(clock.asOf, clock.firstDay), clock.lastDay);
      const due = until(id === 'day' ? today : Math.min(today + 7 - weekdayOf(today), lastDayOf(yearOf(today))));
      return [{ ...part, key: id, every: id, due }];
    }
    return periodsIn(id as 'quarter' | 'month', clock.firstDay, clock.lastDay).map((period) => ({
      ...part,
      key: period.key,
      title: joined([title, period.title], '，', ', '),
      due: until(period.last),
    }));
  });
}

const KEPT: Text = { zh: '已做到', en: 'kept' };
const NOT_KEPT: Text = { zh: '填报中未列', en: 'not among those kept' };

function dayOf(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : parseCivilDate(date);
}

export function isDated(count: FactOf<'count'>['count']): count is readonly Day[] {
  return Array.isArray(count);
}

function isAtLeast(count: Ratio, n: number | Ratio): boolean {
  const wanted = typeof n === 'number' ? ratio(n) : n;
  return compareRatios(count, wanted) >= 0;
}
