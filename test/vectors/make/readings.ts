/** Readings that move whole rows: sections of equal weight, lost rows, leading bodies, the row that was overdue. */
import type { Vector } from '../vector.js';
import { type Draft, earning, vector } from './builder.js';
import { AROUND } from './rows.js';
import { assignedDepartment, department, holder, task, township, type Weighed } from './units.js';

const BY_SECTION = { 'task-weights': 'by-section' };
const LEAD_ONLY = { 'shared-tasks': 'lead-only' };
const NO_PAGE = { 'special-page': 'unmet' };

/** How much each heading of 20 holds: the body rules 7, then the rows that bind the unit. */
const INSIDE = {
  township: { duties: 7, response: 21, services: 11, platforms: 21, institutions: 11 },
  department: { duties: 7, response: 20, services: 8, platforms: 20, institutions: 11 },
};
type Heading = keyof (typeof INSIDE)['township'];

/** One row (or a part of it) under headings of 20 each. */
function bySection(heading: Heading, rule: string, to: Weighed, fact: unknown, worth: string, parts = 1): Vector {
  const inside = INSIDE[to.unit.kind][heading];
  const rest = parts === 1 ? worth : `(${parts - 1} + ${worth}) / ${parts}`;
  return vector({
    title: `Headings of 20 points each: ${rule} is worth ${worth} of its share of ${heading} (${to.called})`,
    rule,
    condition: worth === '0' ? 'unmet' : 'partial',
    to,
    fact,
    readings: BY_SECTION,
    line: worth === '0' ? '0' : `20 / ${inside} * (${worth}) / ${parts}`,
    total: `80 + 20 * (${inside - 1} + ${rest}) / ${inside}`,
    applicable: 100,
  });
}

/** A row that is closed for a unit: its line is gone, the page not kept shows what the sheet still weighs. */
function closed(title: string, rule: string, to: Weighed, left: number, readings: Record<string, string>): Vector {
  return vector({
    title,
    rule,
    condition: 'left-out',
    to,
    fact: 'unmet',
    readings,
    besides: NO_PAGE,
    line: null,
    total: `100 * (${left} - 3) / ${left}`,
    applicable: left,
  });
}

const kept = (title: string, rule: string, to: Weighed, left: number, more: Partial<Draft> = {}): Vector =>
  vector({
    title,
    rule,
    condition: 'unmet',
    to,
    fact: 'unmet',
    ...earning('0', left),
    applicable: left,
    ...more,
  });

/** Lost rows: 13 to 16 bind five offices, 17 four; left out, they take their points with them. */
function lostRows(): Vector[] {
  const out = { 'lost-rows': 'left-out' };
  const by = { 'lost-rows': 'by-status' };
  const list: Vector[] = [];
  for (const n of [13, 14, 15, 16, 17]) {
    const to = n === 17 ? holder('poverty-alleviation-office') : holder('development-reform-bureau');
    const left = n === 17 ? 66 : 71 - 4;
    const fact = n === 14 ? [{ from: '2018-05-01', to: null }] : 'unmet';
    const name = `Row ${n}, the text is lost`;
    list.push(
      { ...closed(`${name}: left out with its points`, task(n), to, left, out), fact },
      kept(`${name}: judged by its status it counts`, task(n), to, to.points, { readings: by, fact }),
    );
  }
  return list;
}

/** Row 44 was due in June, before the notice of July. */
function overdue(): Vector[] {
  const to = holder('government-affairs-bureau');
  const yearEnd = { 'overdue-on-issue': 'by-year-end' };
  const at = (completedOn: string, worth: string, said: string, readings: Record<string, string>) =>
    vector({
      title: `Row 44, overdue on the day of the notice: ${said}`,
      rule: 'task-44',
      condition: worth === '1' ? 'met' : 'late',
      to,
      fact: { status: 'met', completedOn },
      readings,
      ...earning(worth, to.points),
    });
  const [, july] = AROUND['2018-06-30']!;
  return [
    at('2018-12-31', '1', 'done on 31 December, in time by the end of the year', yearEnd),
    at('2018-12-31', '1', 'the end of the year is printed without 前', { ...yearEnd, 'due-end': 'exclusive' }),
    at('2019-01-01', '0', 'done in 2019, late also by the end of the year', yearEnd),
    at(july, '0', 'done on 1 July, late as printed', { 'overdue-on-issue': 'as-printed' }),
    at(july, '1', 'done on 1 July, in time by the end of the year', yearEnd),
  ];
}

/** 牵头 in rows 28 and 41, before others; in row 34 it stands behind everybody. */
function leads(name: '28' | '41' | '34'): Vector[] {
  const rule = `task-${name}`;
  const said = (who: string, how: string): string => `Row ${name}, where only leading bodies are scored: ${who} ${how}`;
  const only = { readings: LEAD_ONLY };
  if (name === '28') {
    return [
      closed(said('a township', 'is free of rows 28 and 41'), rule, township, 69, LEAD_ONLY),
      closed(
        said('an assigned department', 'is free, the open set does not lead'),
        rule,
        assignedDepartment(rule),
        65,
        LEAD_ONLY,
      ),
      kept(said('the county office', 'leads'), rule, holder('county-office'), 75, only),
      kept(said('the culture and tourism bureau', 'leads'), rule, holder('culture-tourism-bureau'), 67, only),
    ];
  }
  if (name === '41') {
    return [
      closed(said('a township', 'is free'), rule, township, 69, LEAD_ONLY),
      closed(said('a department', 'is free'), rule, department, 65, LEAD_ONLY),
      kept(said('the staffing office', 'leads'), rule, holder('staffing-office'), 70, only),
    ];
  }
  const elements = ['code', 'name', 'type', 'basis', 'time-limit'];
  const half = (to: Weighed, left: number): Vector =>
    vector({
      title: said(to.called, 'leads, its list half done'),
      rule: 'task-34-elements',
      condition: 'short',
      to,
      fact: elements,
      readings: LEAD_ONLY,
      ...earning('1/2', left, 1, 2),
      applicable: left,
    });
  return [half(holder('government-affairs-bureau'), 75), half(assignedDepartment('task-34'), 66)];
}

export function readingVectors(section: string): Vector[] {
  switch (section) {
    case 'response':
      return [
        bySection('response', 'task-01', township, 'unmet', '0'),
        bySection('response', 'task-31', department, 'partial', '1/2'),
        bySection('response', 'task-26', township, 'unmet', '0', 3),
        ...lostRows(),
        ...leads('28'),
      ];
    case 'services':
      return [
        bySection('services', 'task-50', township, 'partial', '1/2'),
        bySection('services', 'task-32-share', department, { part: 1, whole: 5 }, '1/2', 2),
        ...leads('34'),
        ...leads('41'),
        ...overdue(),
      ];
    case 'platforms':
      return [
        bySection('platforms', 'task-58', township, 'unmet', '0'),
        bySection('platforms', 'task-73', department, 'partial', '1/2'),
        bySection('platforms', 'task-60-rhythm', department, ['day', 'week'], '2/5', 2),
      ];
    default:
      return [
        bySection('institutions', 'task-86', township, 'unmet', '0'),
        bySection('institutions', 'task-75', department, 'partial', '1/2'),
      ];
  }
}
