/** Random valid records of the Wuding page with random readings, from a seed. */
import * as value from './random-values.js';
import { Dice } from './random-values.js';
import { READINGS } from './readings.js';
import { type Part, ROWS, type Row, taskId } from './rows.js';
import type { SecondRecord } from './score.js';

/** All of them held by departments only. */
export const ROLES = [
  'county-office',
  'supervision-office',
  'legal-office',
  'finance-bureau',
  'development-reform-bureau',
  'civil-affairs-bureau',
  'government-affairs-bureau',
  'staffing-office',
  'market-supervision-bureau',
  'poverty-alleviation-office',
  'environment-bureau',
  'housing-bureau',
  'public-security-bureau',
  'local-tax-bureau',
  'education-bureau',
  'health-bureau',
  'culture-tourism-bureau',
  'law-enforcement',
  'macro-livelihood',
  'livelihood',
];

const LEADER = ['designated', 'in-division-of-work', 'made-public'];
const LOOK_BACK = ['administrative-power', 'fiscal-funds', 'public-resources', 'public-services', 'public-supervision'];
const END = '2018-12-31';
const OBSERVED = [
  'four-together',
  'report-followed-up',
  'body-in-office',
  'lead-guidance',
  'joint-coordination',
  'look-back-rectified',
  'six-businesses',
  'inspection-of-key-tasks',
  'special-inspection',
];

function rowFact(dice: Dice, row: Row): unknown {
  if (row.awaited === 'two-months') return value.twoMonthsFact(dice);
  if (row.awaited === 'by-year-end') return value.yearEndFact(dice);
  return value.statusFact(dice, row.due);
}

function partFact(dice: Dice, row: Row, part: Part): unknown {
  switch (part.what) {
    case 'checklist':
      return value.checklistFact(dice, part.items!, row.due);
    case 'proportion':
      return value.proportionFact(dice, row.due, true);
    case 'count':
    case 'per-quarter':
      return value.countFact(dice, part.n!);
    case 'working-days':
      return value.workingDaysFact(dice, part.n!);
    case 'hours':
      return value.hoursFact(dice, part.n === 5 ? [0, 3, 3, 5, 5] : [5, 24, 24]);
  }
}

/** Whether a fact's rule can concern the unit under some option (else the fact is accepted and unused). */
function concerns(row: Row, part: Part | null, unit: SecondRecord['unit']): boolean {
  const roles = unit.roles ?? [];
  if (part?.role !== undefined) return roles.includes(part.role);
  const { kinds, roles: named, open } = row.who;
  if (kinds.includes(unit.kind) || named.some((role) => roles.includes(role))) return true;
  return open && (unit.assigned ?? []).includes(taskId(row.n));
}

function randomUnit(dice: Dice, seed: number): SecondRecord['unit'] {
  const kind = dice.chance(0.4) ? 'township' : 'department';
  const open = ROWS.filter((row) => row.who.open).map((row) => taskId(row.n));
  const roles = kind === 'township' ? [] : dice.subset(ROLES, dice.pick([0, 0.1, 0.3, 0.6, 1]));
  const assigned = dice.subset(open, dice.pick([0, 0, 0.2, 0.5, 1]));
  return {
    id: `unit-${seed}`,
    ...(dice.chance(0.5) ? { name: `单位${seed}` } : {}),
    kind,
    ...(roles.length > 0 || dice.chance(0.5) ? { roles } : {}),
    ...(assigned.length > 0 || dice.chance(0.5) ? { assigned } : {}),
  };
}

function partDone(part: Part): unknown {
  if (part.what === 'checklist') return part.items;
  if (part.what === 'proportion') return { part: 1, whole: 1 };
  return part.what === 'count' || part.what === 'per-quarter' ? part.n : [];
}

/** Of the same shape as what is done, and worth nothing (a list of delays: nothing happened). */
function undone(done: unknown): unknown {
  if (done === 'met') return 'unmet';
  if (Array.isArray(done)) return [];
  if (typeof done === 'number') return 0;
  return 'part' in (done as object) ? { part: 0, whole: 5 } : { establishedOn: null };
}

type Put = (id: string, needed: boolean, done: unknown, make: () => unknown, exemptible?: boolean) => void;

function bodyFacts(dice: Dice, put: Put): void {
  const body = { establishedOn: '2017-09-01', fullTimeStaff: 3 };
  put('dedicated-body', true, body, () => value.bodyFact(dice), false);
  put('report-heard', true, 1, () => value.countFact(dice, 1), false);
  put('leader-designated', true, LEADER, () => value.checklistFact(dice, LEADER, END), false);
  put('duty-assigned', true, { part: 9, whole: 9 }, () => value.proportionFact(dice, END, false), false);
  put('special-page', true, 'met', () => value.statusFact(dice, END), false);
  put('look-back', true, LOOK_BACK, () => value.checklistFact(dice, LOOK_BACK, END), false);
}

/** Facts that change no number: obligations that are only observed. */
function observed(dice: Dice, facts: Record<string, unknown>): void {
  for (const id of OBSERVED) if (dice.chance(0.5)) facts[id] = value.statusFact(dice, END);
  if (dice.chance(0.5)) {
    facts['work-rhythm'] = value.checklistFact(dice, ['year', 'quarter', 'month', 'week', 'day'], END);
  }
  if (dice.chance(0.5)) {
    facts.accountability = Array.from({ length: dice.int(0, 2) }, () => ({
      on: value.dayOfYear(dice),
      form: dice.pick(['circular', 'talk']),
    }));
  }
}

function randomReadings(dice: Dice): Record<string, string> {
  const wild = dice.pick([0, 0.1, 0.5, 1]);
  const readings: Record<string, string> = {};
  for (const [id, options] of Object.entries(READINGS)) {
    readings[id] = dice.chance(wild) ? dice.pick(options) : options[0]!;
  }
  return readings;
}

export function randomCase(seed: number): { record: SecondRecord; readings: Record<string, string> } {
  const dice = new Dice(seed);
  const unit = randomUnit(dice, seed);
  const facts: Record<string, unknown> = {};
  const missing = dice.pick([0, 0, 0, 0.01, 0.05, 0.3, 0.9]);
  const exempting = dice.pick([0, 0.05, 0.05, 0.3, 1]);
  const outside = dice.pick([0, 0, 0.1, 0.5]);
  const complete = missing === 0;
  const hopeless = dice.chance(0.06); // earns less than the heavy deduction takes
  const well = dice.pick([0, 0, 0.5, 0.9, 0.98]); // how much of the work is simply done
  const put: Put = (id, needed, done, make, exemptible = true) => {
    if (!dice.chance(needed ? 1 - missing : outside)) return;
    if (exemptible && dice.chance(exempting)) facts[id] = value.exempt(dice);
    else if (hopeless && dice.chance(0.95)) facts[id] = undone(done);
    else facts[id] = dice.chance(well) ? done : make();
  };
  bodyFacts(dice, put);
  // A complete record states the staff, whatever the reading asks.
  const body = facts['dedicated-body'] as { fullTimeStaff?: unknown } | undefined;
  if (complete && body && body.fullTimeStaff === undefined) body.fullTimeStaff = dice.int(0, 2);
  for (const row of ROWS) {
    put(taskId(row.n), concerns(row, null, unit), row.awaited ? [] : 'met', () => rowFact(dice, row));
    for (const part of row.parts ?? []) {
      put(`${taskId(row.n)}-${part.id}`, concerns(row, part, unit), partDone(part), () => partFact(dice, row, part));
    }
  }
  if (dice.chance(0.75)) facts['press-conferences'] = value.conferencesFact(dice);
  if (dice.chance(0.3)) observed(dice, facts);
  return { record: { unit, year: 2018, facts }, readings: randomReadings(dice) };
}
