import { describe, expect, it } from 'vitest';
import { type Coverage, wuding2018Coverage } from '../../seeds/wuding-2018/coverage.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { noticePath, readNotice, splitNotice, splitText } from './notice.js';

/** Rules that stand for no sentence of the notice. */
const ENGINE_LEVEL: readonly string[] = [];

const byPlace = new Map(wuding2018Coverage.map((entry) => [entry.place, entry]));
const rulesOf = ({ leadsTo }: Coverage) => ('rules' in leadsTo ? leadsTo.rules : []);
const assumptionOf = ({ leadsTo }: Coverage) => ('assumption' in leadsTo ? leadsTo.assumption : undefined);

describe('the coverage table', () => {
  it('names each place once', () => {
    expect(byPlace.size).toBe(wuding2018Coverage.length);
  });

  it('names only rules and assumptions of the rulebook', () => {
    const rules = wuding2018Coverage.flatMap(rulesOf).filter((id) => !Object.hasOwn(wuding2018.rules, id));
    const assumptions = wuding2018Coverage
      .map(assumptionOf)
      .filter((id) => id !== undefined && !Object.hasOwn(wuding2018.assumptions ?? {}, id));
    expect({ rules, assumptions }).toEqual({ rules: [], assumptions: [] });
  });

  it('reaches every rule of the rulebook, and its weight floor', () => {
    const reached = new Set([...wuding2018Coverage.flatMap(rulesOf), ...ENGINE_LEVEL]);
    expect(Object.keys(wuding2018.rules).filter((id) => !reached.has(id))).toEqual([]);
    expect(wuding2018Coverage.some(({ leadsTo }) => 'weightFloor' in leadsTo)).toBe(
      wuding2018.weightFloor !== undefined,
    );
  });

  it('says in both languages why a sentence leads to nothing', () => {
    for (const { place, leadsTo } of wuding2018Coverage) {
      if ('nothing' in leadsTo) expect(leadsTo.why.zh && leadsTo.why.en, place).not.toBe('');
      if ('rules' in leadsTo) expect(leadsTo.rules, place).not.toEqual([]);
    }
  });

  it('leads each of the 86 rows to its own rule', () => {
    const rows = new Map<string, Set<string>>();
    for (const entry of wuding2018Coverage) {
      const row = /^row (\d+)\./.exec(entry.place)?.[1];
      if (row) rows.set(row, new Set([...(rows.get(row) ?? []), ...rulesOf(entry)]));
    }
    expect([...rows.keys()].map(Number)).toEqual(Array.from({ length: 86 }, (_, index) => index + 1));
    for (const [row, rules] of rows) expect([...rules], `row ${row}`).toContain(`task-${row.padStart(2, '0')}`);
  });
});

const notice = readNotice();
if (notice === undefined) console.warn(`coverage: the notice is not at hand (${noticePath}); set KAOPING_NOTICE`);
describe(notice === undefined ? `the notice (skipped: not at hand at ${noticePath})` : 'the notice', () => {
  const sentences = notice === undefined ? [] : splitNotice(notice);

  it.skipIf(notice === undefined)('has one entry of the same hash for each sentence, in its order', () => {
    expect(wuding2018Coverage.map(({ place, hash }) => `${place} ${hash}`)).toEqual(
      sentences.map(({ place, hash }) => `${place} ${hash}`),
    );
  });

  it.skipIf(notice === undefined)('holds the words the table quotes', () => {
    const misquoted = sentences.filter(({ place, text }) => !text.includes(byPlace.get(place)?.words ?? ''));
    expect(misquoted.map(({ place }) => place)).toEqual([]);
  });
});

describe('the splitting of the notice', () => {
  it('splits after 。 and ；, keeps a closing bracket, and ignores white space', () => {
    expect(splitText('甲（乙；丙）。 丁；\n戊“己。”庚')).toEqual(['甲（乙；', '丙）。', '丁；', '戊“己。”', '庚']);
  });

  it('joins the lines of one heading, finds the requirement where its cell slid to, and marks a lost one', () => {
    const damaged = [
      '某县通知\n各单位：\n前言。\n一、甲\n断开\n的句。二句；\n二、乙\n句。\n某县人民政府办公室\n2018年\n附表',
      '序号\t任务\t要求\t牵头\t时限',
      '1\t组\t\t做甲；做乙。\t部门\t全年',
      '2\t\t\t',
      '序号\t任务\t要求\t牵头\t时限',
      '3\t\t\t\t\t做丙。',
    ].join('\n');
    expect(splitNotice(damaged).map(({ place, text }) => `${place} ${text}`)).toEqual([
      'body 题.1 某县通知',
      'body 题.2 各单位：',
      'body 前言.1 前言。',
      'body 一.0 一、甲',
      'body 一.1 断开的句。',
      'body 一.2 二句；',
      'body 二.0 二、乙',
      'body 二.1 句。',
      'body 尾.1 某县人民政府办公室',
      'body 尾.2 2018年',
      'body 尾.3 附表',
      'row 1.1 做甲；',
      'row 1.2 做乙。',
      'row 2.0 ',
      'row 3.1 做丙。',
    ]);
  });
});
