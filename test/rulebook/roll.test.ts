import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { compareRulebooks, lintRulebook, parseRulebook, rollRulebook } from '../../src/index.js';
import { good } from './good.js';

const errors = (rulebook: unknown) => lintRulebook(rulebook).filter(({ severity }) => severity === 'error');
const DATE = /\d{4}-\d\d-\d\d/;

describe('rollRulebook', () => {
  const { rulebook, moved, mentions } = rollRulebook(wuding2018, 2019);

  it('says the year in year, id, edition and title', () => {
    expect(moved.slice(0, 5)).toEqual([
      { path: '/id', before: 'wuding-2018', after: 'wuding-2019' },
      { path: '/edition', before: '2018-07-06', after: 'draft-2019' },
      { path: '/year', before: '2018', after: '2019' },
      { path: '/title/zh', before: '武定县2018年政务公开年度综合考评', after: '武定县2019年政务公开年度综合考评' },
      {
        path: '/title/en',
        before: 'Wuding County: annual evaluation of open government, 2018',
        after: 'Wuding County: annual evaluation of open government, 2019',
      },
    ]);
  });

  it('moves and lists every date of the rules, in every branch, and nothing that was printed', () => {
    const dates = (rules: object) =>
      [
        ...JSON.stringify(rules, (key, value) =>
          ['basis', 'provenance', 'title'].includes(key) ? undefined : value,
        ).matchAll(/"(\d{4})-\d\d-\d\d"/g),
      ].map(([, year]) => year);
    const before = dates(wuding2018.rules);
    expect(before.length).toBeGreaterThan(86);
    expect(dates(rulebook.rules)).toEqual(before.map((year) => String(Number(year) + 1)));
    expect(moved.filter(({ path }) => path.startsWith('/rules/'))).toHaveLength(before.length);
    expect(rulebook.documents).toEqual(wuding2018.documents);
    expect(moved.every(({ path, before: old }) => !path.startsWith('/rules/') || DATE.test(old))).toBe(true);
  });

  it('parses; lint has one error for each moved date, until each is confirmed', () => {
    expect(parseRulebook(rulebook).ok).toBe(true);
    const dates = moved.filter(({ path }) => path.startsWith('/rules/'));
    const unconfirmed = errors(rulebook);
    expect(new Set(unconfirmed.map(({ code }) => code))).toEqual(new Set(['date-to-confirm']));
    expect(unconfirmed).toHaveLength(dates.length);
    const [first, ...others] = confirmations(rulebook);
    for (const confirm of others) confirm();
    expect(errors(rulebook)).toHaveLength(1);
    first!();
    expect(errors(rulebook)).toEqual([]);
  });

  it('names the texts that still speak of the old year', () => {
    expect(mentions).toContain('/assumptions/working-days/answer/zh');
    expect(mentions.filter((path) => path.startsWith('/documents'))).toEqual([]);
  });

  it('29 February becomes the 28th where there is none, instants keep their time, windows and limits move too', () => {
    const book = good();
    Object.assign(book.rules, {
      leap: {
        title: { zh: '闰', en: 'Leap' },
        basis: [{ document: Object.keys(book.documents)[0], clause: '1' }],
        section: (book.rules.faults as { section: string }).section,
        measure: {
          kind: 'events',
          fields: { at: { type: 'instant' } },
          where: { at: { from: '2020-02-29T08:00:00+08:00', to: '2020-12-31' } },
        },
        effect: { kind: 'observe' },
      },
    });
    const rolled = rollRulebook(book, 2021);
    expect(rolled.moved.filter(({ path }) => path.startsWith('/rules/leap'))).toEqual([
      {
        path: '/rules/leap/measure/where/at/from',
        before: '2020-02-29T08:00:00+08:00',
        after: '2021-02-28T08:00:00+08:00',
      },
      { path: '/rules/leap/measure/where/at/to', before: '2020-12-31', after: '2021-12-31' },
    ]);
  });

  it('refuses a year that is none, and a rulebook that is none', () => {
    expect(() => rollRulebook(wuding2018, 0)).toThrow(RangeError);
    expect(() => rollRulebook({}, 2019)).toThrow('invalid rulebook');
  });

  it('is what a comparison tells apart: every rule with a date, no other', () => {
    const { changes } = compareRulebooks(wuding2018, rollRulebook(wuding2018, 2019).rulebook);
    const rules = changes.filter(({ part }) => part === 'rules').map(({ id }) => id);
    const dated = new Set(moved.flatMap(({ path }) => /^\/rules\/([^/]+)/.exec(path)?.[1] ?? []));
    expect(new Set(rules)).toEqual(dated);
  });
});

/** One for each mark left by rolling: removes it. */
function confirmations(rulebook: unknown): (() => void)[] {
  if (typeof rulebook !== 'object' || rulebook === null) return [];
  return Object.entries(rulebook).flatMap(([key, value]) => {
    const marks = key === 'provenance' ? (value as Record<string, { reason?: string }>) : {};
    const own = Object.keys(marks).filter((cell) => /^由 \S+ 顺延/.test(marks[cell]!.reason ?? ''));
    return [...own.map((cell) => () => void delete marks[cell]), ...confirmations(value)];
  });
}
