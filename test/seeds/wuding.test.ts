import { describe, expect, it } from 'vitest';
import { documents } from '../../seeds/wuding-2018/documents.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { resolveRulebook, selectReadings } from '../../src/rulebook/resolve.js';
import type { Rule } from '../../src/rulebook/rule.js';
import type { ResolvedRulebook } from '../../src/rulebook/rulebook.js';
import { readNotice } from './notice.js';

const at = (options: Record<string, string> = {}): ResolvedRulebook =>
  resolveRulebook(wuding2018, selectReadings(wuding2018, options));
const printed = at();
const rules = Object.entries(printed.rules);
const tasks = rules.filter(([id]) => id.startsWith('task-'));
const rowOf = (id: string) => Number(id.slice(5, 7));
const rule = (id: string, options: Record<string, string> = {}): Rule | undefined => at(options).rules[id];

/** Every object below a value, with its path. */
function* objects(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Record<string, unknown>];
  for (const [key, item] of Object.entries(value)) yield* objects(item, `${path}/${key}`);
}

describe('the 86 rows', () => {
  it('have a rule each, in printed order, before their parts', () => {
    const heads = tasks.filter(([id]) => /^task-\d\d$/.test(id));
    expect(heads.map(([id]) => rowOf(id))).toEqual(Array.from({ length: 86 }, (_, index) => index + 1));
    const delays = heads.filter(([, { measure }]) => measure.kind === 'delays').map(([id]) => rowOf(id));
    expect(delays).toEqual([10, 14, 74, 85]);
    expect(heads.every(([, { measure }]) => measure.kind === 'delays' || measure.kind === 'status')).toBe(true);
    expect(tasks.map(([id]) => rowOf(id))).toEqual(tasks.map(([id]) => rowOf(id)).sort((a, b) => a - b));
  });

  it('stand in a section of their own where they have measured parts, and share its due date', () => {
    const numbers = [...new Set(tasks.map(([id]) => rowOf(id)))];
    const rows = numbers.map((row) => [row, tasks.filter(([id]) => rowOf(id) === row)] as const);
    const several = rows.filter(([, items]) => items.length > 1);
    expect(several.map(([row]) => row)).toEqual([12, 19, 21, 22, 26, 32, 34, 49, 60, 80]);
    for (const [row, items] of several) {
      expect(items[0]![0], 'the status rule comes first').toBe(`task-${row}`);
      for (const [id, { section, due, effect }] of items) {
        expect(section, id).toBe(`row-${row}`);
        expect(due, id).toEqual(items[0]![1].due);
        expect(effect, id).toMatchObject({ kind: 'earn', points: '1' });
      }
      expect(printed.sections[`row-${row}`]).toMatchObject({ counts: '1' });
    }
    expect(Object.keys(printed.sections).filter((id) => /^row-/.test(id))).toHaveLength(several.length);
  });

  it('are due or have a limit', () => {
    for (const [id, { due, measure }] of tasks) expect(due !== undefined || measure.kind === 'delays', id).toBe(true);
  });

  it('stand in the part of the annex that prints them', () => {
    const partOf = (id: string): string => {
      const { within } = printed.sections[id]!;
      return within === 'annual-total' ? id : partOf(within!);
    };
    for (const [id, { section }] of tasks) {
      const row = rowOf(id);
      const part = row <= 31 ? 'response' : row <= 50 ? 'services' : row <= 73 ? 'platforms' : 'institutions';
      expect(partOf(section), id).toBe(part);
    }
  });

  it('open to assignment only by themselves or with their row', () => {
    const assigned = tasks.filter(([, { appliesTo }]) => appliesTo?.assigned !== undefined);
    expect(assigned.filter(([, { appliesTo }]) => appliesTo?.assigned === true).map(([id]) => rowOf(id))).toEqual([
      11, 13, 14, 15, 16, 17, 28, 34, 36, 38, 46, 50, 58, 85,
    ]);
    const parts = assigned.filter(([, { appliesTo }]) => appliesTo?.assigned !== true);
    expect(parts.map(([id, { appliesTo }]) => [id, appliesTo?.assigned])).toEqual([['task-34-elements', 'task-34']]);
  });
});

describe('the sheet', () => {
  it('has one root, the five parts, the groups and the bonus', () => {
    const children = (of: string | undefined) =>
      Object.entries(printed.sections)
        .filter(([, { within }]) => within === of)
        .map(([id]) => id);
    expect(children(undefined)).toEqual(['annual-total']);
    expect(children('annual-total')).toEqual([
      'duties',
      'response',
      'services',
      'platforms',
      'institutions',
      'press-conferences',
    ]);
    expect(children('response')).toEqual([
      'law-based-government',
      'key-areas',
      'policy-explanation',
      'public-concerns',
    ]);
    expect(children('services')).toEqual(['online-services', 'service-halls', 'approvals']);
    expect(children('platforms')).toEqual(['websites', 'rows-62-67', 'hotlines', 'request-platform']);
    expect(children('institutions')).toEqual(['regulation', 'review', 'catalogue', 'public-bodies']);
  });

  it('gives each of the five parts 20 under by-section', () => {
    const { sections } = at({ 'task-weights': 'by-section' });
    const twenty = Object.entries(sections)
      .filter(([, { fullMarks }]) => fullMarks === '20')
      .map(([id]) => id);
    expect(twenty).toEqual(['duties', 'response', 'services', 'platforms', 'institutions']);
  });

  it('names only sections, roles, kinds, documents and readings it has', () => {
    const usedRoles = new Set<string>();
    for (const [id, { section, appliesTo }] of rules) {
      expect(printed.sections, id).toHaveProperty(section);
      for (const role of appliesTo?.roles ?? []) usedRoles.add(role);
      for (const kind of appliesTo?.kinds ?? []) expect(printed.kinds, id).toHaveProperty(kind);
    }
    expect([...usedRoles].sort()).toEqual(Object.keys(wuding2018.roles!).sort());
    for (const [path, value] of objects(wuding2018)) {
      if (typeof value.document === 'string') expect(Object.keys(documents), path).toContain(value.document);
    }
  });

  it('has everything titled in both languages', () => {
    for (const [path, value] of objects(wuding2018)) {
      if (!('zh' in value || 'en' in value)) continue;
      expect(value.zh, path).toMatch(/\S/);
      expect(value.en, path).toMatch(/\S/);
    }
    for (const id of [...Object.keys(printed.rules), ...Object.keys(printed.sections)]) {
      expect(printed.rules[id] ?? printed.sections[id], id).toHaveProperty('title.zh');
    }
  });
});

describe('the readings', () => {
  it('are all used, each with every option or as the option itself', () => {
    const used = new Set<string>();
    for (const [path, value] of objects(wuding2018)) {
      if (typeof value.$reading !== 'string') continue;
      used.add(value.$reading);
      const options = Object.keys(wuding2018.readings![value.$reading]!.options);
      const keys = Object.keys(value).filter((key) => key !== '$reading');
      if (keys.length > 0) expect(keys.sort(), path).toEqual(options.sort());
    }
    expect([...used].sort()).toEqual(Object.keys(wuding2018.readings!).sort());
    expect(used.size).toBe(24);
  });

  it('have their default first', () => {
    for (const [id, reading] of Object.entries(wuding2018.readings!)) {
      expect(Object.keys(reading.options)[0], id).toBe(reading.default);
    }
  });

  it('change something with every option, each differently', () => {
    for (const [id, { options }] of Object.entries(wuding2018.readings!)) {
      const shapes = Object.keys(options).map((option) => JSON.stringify(at({ [id]: option })));
      expect(new Set(shapes).size, id).toBe(shapes.length);
    }
  });

  it('let due-end reach the dates printed with 前 and no others', () => {
    const other = at({ 'due-end': 'exclusive' });
    const moved = Object.keys(other.rules).filter(
      (id) => JSON.stringify(other.rules[id]) !== JSON.stringify(printed.rules[id]),
    );
    expect([...new Set(moved.map(rowOf))]).toEqual([13, 32, 34, 35, 36, 40, 41, 44, 53, 55, 68, 70, 83]);
    expect(rule('task-44', { 'overdue-on-issue': 'by-year-end', 'due-end': 'exclusive' })?.due).toBe('2018-12-31');
  });

  it('leave rows 13 to 17 out, and nothing else', () => {
    const left = at({ 'lost-rows': 'left-out' }).rules;
    expect(
      Object.keys(printed.rules)
        .filter((id) => left[id] === undefined)
        .map(rowOf),
    ).toEqual([13, 14, 15, 16, 17]);
  });

  it('let lead-only bind the leaders of rows 28 and 41', () => {
    const alone = at({ 'shared-tasks': 'lead-only' }).rules;
    const moved = Object.keys(alone).filter((id) => JSON.stringify(alone[id]) !== JSON.stringify(printed.rules[id]));
    expect(moved).toEqual(['task-28', 'task-41']);
    expect(alone['task-28']?.appliesTo).toEqual({ roles: ['county-office', 'culture-tourism-bureau'] });
    expect(alone['task-41']?.appliesTo).toEqual({ roles: ['staffing-office'] });
  });
});

describe('the cells', () => {
  it('carry where they come from, with a reason where inferred or lost', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const [id, { provenance }] of tasks) {
      expect(Object.keys(provenance ?? {}), id).toEqual(['group', 'lead', 'deadline']);
      for (const [cell, { source, reason }] of Object.entries(provenance!)) {
        if (source === 'inferred' || source === 'lost') expect(reason, `${id} ${cell}`).toMatch(/\S/);
        else expect(reason, `${id} ${cell}`).toBeUndefined();
        if (/^task-\d\d$/.test(id)) {
          counts[cell] ??= {};
          counts[cell][source] = (counts[cell][source] ?? 0) + 1;
        }
      }
    }
    console.log('provenance of the 86 rows', counts);
    for (const cell of Object.values(counts)) expect(Object.values(cell).reduce((a, b) => a + b)).toBe(86);
  });

  it('are the same for a row and its parts', () => {
    for (const [id, { provenance }] of tasks) expect(provenance, id).toEqual(rule(id.slice(0, 7))?.provenance);
  });
});

const notice = readNotice()?.replace(/\s+/gu, '');
describe.skipIf(notice === undefined)('the quotes', () => {
  it('stand in the notice', () => {
    for (const [path, value] of objects(wuding2018)) {
      if (value.document !== 'notice' || typeof value.quote !== 'string') continue;
      expect(notice!.includes(value.quote.replace(/\s+/gu, '')), `${path}: ${value.quote}`).toBe(true);
    }
  });
});
