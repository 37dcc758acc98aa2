import { calendars } from '../../calendar/index.js';
import type { Measure } from '../measures/index.js';
import { isUnconfirmed } from '../roll.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import type { Lint, Tell } from './lint.js';

/** What a rule says that no reader could contest in court: dates within the year, provenance with its reason, one direction a fact. */
export const lintRules: Lint = ({ rulebook }, { error }) => {
  const { year, rules, cohort = {} } = rulebook;
  lintCalendar(rulebook, error);
  for (const [id, { due, provenance = {}, effect }] of Object.entries(rules)) {
    const on = typeof due === 'string' ? due : due?.on;
    if (on !== undefined && !on.startsWith(String(year).padStart(4, '0')) && provenance.deadline?.reason === undefined)
      error(['rules', id, 'due'], 'due-outside-year', { received: on, expected: String(year) });
    for (const [cell, { source, reason }] of Object.entries(provenance)) {
      if ((source === 'inferred' || source === 'lost') && reason === undefined)
        error(['rules', id, 'provenance', cell], 'reason-left-open', { name: source });
      if (isUnconfirmed(reason)) error(['rules', id, 'provenance', cell], 'date-to-confirm', { name: cell });
    }
    if (effect.kind === 'award' && 'percent' in effect && effect.stacking === undefined)
      error(['rules', id, 'effect'], 'stacking-left-open');
  }
  for (const [id, other] of oppositeReaders(rules))
    error(['rules', id, 'fact'], 'opposite-signs', { name: id, expected: other });
  for (const [fact, { take }] of Object.entries(cohort)) {
    const reader = Object.entries(rules).find(([id, rule]) => (rule.fact ?? id) === fact)?.[1].measure;
    const fits = take === 'rank' ? reader?.kind === 'count' : reader?.kind === 'proportion' && reader.beyond === true;
    if (!fits) error(['cohort', fact], 'cohort-fact', { name: fact });
  }
};

/** A table that working days are counted by covers the assessment year. */
function lintCalendar({ year, calendar, rules }: ResolvedRulebook, error: Tell['error']): void {
  const table = typeof calendar === 'string' ? calendars[calendar] : calendar;
  const isAsked = Object.values(rules).some(
    ({ measure }) =>
      measure.kind === 'delays' &&
      [measure.limit, measure.target].some((limit) => limit && 'unit' in limit && limit.unit === 'working-days'),
  );
  if (table === undefined || !isAsked) return;
  const [first, last] = ['01-01', '12-31'].map((day) => `${String(year).padStart(4, '0')}-${day}`) as [string, string];
  if (table.from > first || table.to < last)
    error(['calendar'], 'calendar-too-short', {
      received: `${table.from}..${table.to}`,
      expected: `${first}..${last}`,
    });
}

/** Pairs of rules that read the same part of one fact, one for and one against the unit. */
function oppositeReaders(rules: Readonly<Record<Id, Rule>>): [Id, Id][] {
  const pairs: [Id, Id][] = [];
  const entries = Object.entries(rules);
  for (const [at, [id, rule]] of entries.entries()) {
    for (const [otherId, other] of entries.slice(0, at)) {
      const sameFact = (rule.fact ?? id) === (other.fact ?? otherId) && rule.measure.kind !== 'given';
      if (sameFact && signOf(rule) * signOf(other) < 0 && partOf(rule.measure) === partOf(other.measure))
        pairs.push([id, otherId]);
    }
  }
  return pairs;
}

function signOf({ effect: { kind } }: Rule): number {
  return kind === 'earn' || kind === 'award' ? 1 : kind === 'observe' ? 0 : -1;
}

function partOf(measure: Measure): string {
  return 'where' in measure || 'unless' in measure ? JSON.stringify([measure.where, measure.unless]) : '';
}
