/**
 * The second opinion: scores a VALID record of the Wuding 2018 notice, written by hand from the pages, without the engine.
 * Nothing here is general: it knows this notice and nothing else.
 */
import * as facts from './facts.js';
import { add, div, exact, type Fraction, frac, mul, neg, one, show, sumOf, zero } from './fraction.js';
import { READINGS } from './readings.js';
import { type Part, ROWS, type Row, type SectionId, taskId, type Who } from './rows.js';
import { heavy, settle } from './settle.js';

export { READINGS } from './readings.js';

export interface SecondRecord {
  unit: { id: string; name?: string; kind: 'township' | 'department'; roles?: string[]; assigned?: string[] };
  year: number;
  facts: Record<string, unknown>;
}
export interface Result {
  status: 'final' | 'provisional';
  total: string | null;
  low: string | null;
  high: string | null;
  applicable: string;
  earned: string | null;
  deducted: string | null;
  awarded: string | null;
  missing: string[];
  lines: Record<string, string>;
}
type Readings = Record<string, string>;

/** A thing that weighs something in its section: a body rule, or a row with its parts, each of equal weight inside it. */
interface Entry {
  section: 'duties' | SectionId;
  weight: number;
  parts: { rule: string; worth: facts.Worth }[];
}

function binds(who: Who, rule: string, unit: SecondRecord['unit']): boolean {
  if (who.kinds.includes(unit.kind)) return true;
  if (who.roles.some((role) => (unit.roles ?? []).includes(role))) return true;
  return who.open && (unit.assigned ?? []).includes(rule);
}

const END_OF_YEAR: facts.Due = { on: '2018-12-31', printedBefore: false };
const LEADER = ['designated', 'in-division-of-work', 'made-public'];
const LOOK_BACK = ['administrative-power', 'fiscal-funds', 'public-resources', 'public-services', 'public-supervision'];

function bodyEntries(given: Record<string, unknown>, readings: Readings): Entry[] {
  const entry = (rule: string, weight: number, worth: facts.Worth): Entry => ({
    section: 'duties',
    weight,
    parts: [{ rule, worth }],
  });
  const page = readings['special-page-weight'] === 'triple' ? 3 : 1;
  return [
    entry('report-heard', 1, facts.count(given['report-heard'], 1, readings)),
    entry('leader-designated', 1, facts.checklist(given['leader-designated'], LEADER, END_OF_YEAR, readings)),
    entry('duty-assigned', 1, facts.proportion(given['duty-assigned'], 100, END_OF_YEAR, readings)),
    entry('special-page', page, facts.status(given['special-page'], END_OF_YEAR, readings)),
    entry('look-back', 1, facts.checklist(given['look-back'], LOOK_BACK, END_OF_YEAR, readings)),
  ];
}

function partWorth(row: Row, part: Part, fact: unknown, due: facts.Due, readings: Readings): facts.Worth {
  const n = part.n ?? 0;
  switch (part.what) {
    case 'checklist':
      return facts.checklist(fact, part.items ?? [], due, readings);
    case 'proportion':
      return facts.proportion(fact, n, due, readings);
    case 'count':
      return facts.count(fact, n, readings);
    case 'per-quarter':
      return facts.quarterly(fact, readings);
    case 'working-days':
      return facts.workingDays(fact, row.n === 19 && readings['row-19'] === 'same-day' ? 0 : n);
    case 'hours': {
      const toTarget = part.id === 'release' && readings['row-26-target'] === 'half-after-target';
      return facts.hours(fact, n, toTarget ? 3 : null);
    }
  }
}

function rowEntry(row: Row, record: SecondRecord, readings: Readings): Entry | null {
  const rule = taskId(row.n);
  if (row.lostText && readings['lost-rows'] === 'left-out') return null;
  const who = row.leads && readings['shared-tasks'] === 'lead-only' ? row.leads : row.who;
  if (!binds(who, rule, record.unit)) return null;
  let due: facts.Due = { on: row.due, printedBefore: row.printedBefore === true };
  if (row.n === 44 && readings['overdue-on-issue'] === 'by-year-end') due = END_OF_YEAR;
  const fact = record.facts[rule];
  const own = row.awaited ? facts.awaited(fact, row.awaited, readings) : facts.status(fact, due, readings);
  const parts = [{ rule, worth: own }];
  for (const part of row.parts ?? []) {
    if (part.role !== undefined && !(record.unit.roles ?? []).includes(part.role)) continue;
    const id = `${rule}-${part.id}`;
    parts.push({ rule: id, worth: partWorth(row, part, record.facts[id], due, readings) });
  }
  return { section: row.section, weight: 1, parts };
}

/** Normalises what is earned to 100: amounts by rule, and the points the root normalises over. `unknown`: worth of a missing fact. */
function earn(
  entries: Entry[],
  readings: Readings,
  unknown: Fraction,
): { lines: Map<string, Fraction>; points: number } {
  const live = entries
    .map((entry) => ({ ...entry, parts: entry.parts.filter((part) => part.worth !== 'out') }))
    .filter((entry) => entry.parts.length > 0);
  const bySection = readings['task-weights'] === 'by-section';
  const weightOf = (section: string): number =>
    live.filter((entry) => entry.section === section).reduce((sum, entry) => sum + entry.weight, 0);
  const points = bySection
    ? 20 * new Set(live.map((entry) => entry.section)).size
    : live.reduce((sum, entry) => sum + entry.weight, 0);
  const lines = new Map<string, Fraction>();
  for (const entry of live) {
    let marks = frac(entry.weight);
    if (bySection) marks = mul(marks, frac(20, weightOf(entry.section)));
    const each = mul(div(marks, frac(entry.parts.length)), frac(100, points));
    for (const { rule, worth } of entry.parts) {
      lines.set(rule, mul(each, worth === 'missing' || worth === 'out' ? unknown : worth));
    }
  }
  return { lines, points };
}

export function secondScore(record: SecondRecord, chosen: Readings = {}): Result {
  const readings: Readings = {};
  for (const [id, options] of Object.entries(READINGS)) readings[id] = chosen[id] ?? options[0]!;
  const entries = bodyEntries(record.facts, readings);
  for (const row of ROWS) {
    const entry = rowEntry(row, record, readings);
    if (entry) entries.push(entry);
  }
  const strikes = heavy(record.facts['dedicated-body'], readings);
  const held = record.facts['press-conferences'];
  const missing = entries.flatMap((entry) => entry.parts.filter((p) => p.worth === 'missing').map((p) => p.rule));
  if (strikes === 'missing') missing.push('dedicated-body');
  missing.sort();

  const worst = earn(entries, readings, zero);
  const applicable = String(worst.points);
  if (missing.length > 0) {
    const best = earn(entries, readings, one);
    const low = settle(sumOf([...worst.lines.values()]), strikes !== false, held, readings).total;
    const high = settle(sumOf([...best.lines.values()]), strikes === true, held, readings).total;
    const open = { total: null, earned: null, deducted: null, awarded: null, lines: {} };
    return { status: 'provisional', ...open, low: show(low, 2), high: show(high, 2), applicable, missing };
  }
  const earned = sumOf([...worst.lines.values()]);
  const end = settle(earned, strikes === true, held, readings);
  const all = new Map(worst.lines);
  all.set('dedicated-body', neg(end.deducted));
  all.set('press-conference-principal', end.principal);
  all.set('press-conference-deputy', end.deputy);
  const lines: Record<string, string> = {};
  for (const [rule, amount] of all) if (amount.n !== 0n) lines[rule] = exact(amount);
  const total = show(end.total, 2);
  return {
    status: 'final',
    total,
    low: total,
    high: total,
    applicable,
    earned: show(earned, 4),
    deducted: show(end.deducted, 4),
    awarded: show(add(end.principal, end.deputy), 4),
    missing,
    lines,
  };
}
