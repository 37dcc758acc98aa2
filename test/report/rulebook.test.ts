import { describe, expect, it } from 'vitest';
import { effectText } from '../../src/report/rulebook/effects.js';
import { measureText } from '../../src/report/rulebook/measures.js';
import { Notes, provenanceText } from '../../src/report/rulebook/provenance.js';
import { sheetOf } from '../../src/report/rulebook/sheet.js';
import { share } from '../../src/report/rulebook/words.js';
import type { Defaults, Effect, Measure, Rule } from '../../src/rulebook/index.js';
import { everything } from './everything/index.js';

const words = { good: { zh: '好', en: 'good' }, poor: { zh: '差', en: 'poor' } };
const status: Measure = { kind: 'status' };

/** An effect in the root of `everything`, whose title is 总评 / The whole. */
function inRoot(effect: Effect, measure: Measure, defaults: Defaults = {}) {
  const rule = { ...everything.rules['v-whole']!, measure, effect };
  return effectText(effect, { id: 'v-whole', rule, sheet: sheetOf({ ...everything, defaults }) });
}

describe('what a rule counts is printed in words', () => {
  it.each<[Measure, string, string]>([
    [{ kind: 'status', partial: '0.25' }, '完成情况；部分完成按25%计', 'how far it is done; done in part counts 25%'],
    [{ kind: 'level', words }, '评定（好、差）', 'one word (good, poor)'],
    [{ kind: 'tally', words }, '分项计数（好、差）', 'counts by word (good, poor)'],
    [{ kind: 'rating', from: '0', to: '5' }, '评分（0至5）', 'a mark from 0 to 5'],
    [{ kind: 'count', per: 'month' }, '有该事项的月数', 'months in which it happened'],
    [{ kind: 'count', window: { from: '2018-07-06' } }, '次数（自2018-07-06起）', 'how many (from 2018-07-06)'],
    [{ kind: 'proportion', beyond: true }, '比例（可低于0、可超过100%）', 'the share, below 0 and over 100% too'],
    [
      { kind: 'checklist', items: { a: { title: words.good, weight: '2' }, b: { title: words.poor } } },
      '清单2项（好（权重2）、差）',
      'a list of 2 (good (weight 2), poor)',
    ],
    [
      { kind: 'delays', limit: { unit: 'days', n: 1 }, quantity: 'number-late' },
      '超过1日完成或未完成的件数',
      'how many were done after more than 1 day, or not at all',
    ],
    [
      {
        kind: 'delays',
        limit: { unit: 'hours', n: 5 },
        target: { unit: 'hours', n: 3 },
        afterTarget: '0.5',
        late: '20%',
        none: 'unmet',
      },
      '5小时内完成的比例；目标为3小时内，晚于目标而在时限内的按50%计；超过5小时、年内完成的按20%计；没有事项按未完成计',
      'the share done within 5 hours; the target is within 3 hours; later, but within the limit, counts 50%; done after more than 5 hours, but within the year, counts 20%; nothing to do counts as not done',
    ],
    [
      { kind: 'profile', fields: {}, where: { staff: { atLeast: '1', atMost: '3' } } },
      '情形（`staff` 不少于 1、不多于 3）',
      'the case (`staff` is at least 1 and is at most 3)',
    ],
    [
      {
        kind: 'events',
        fields: {},
        by: 'level',
        where: [
          { a: 1, b: 'x' },
          { a: 1, b: null },
        ],
      },
      '按 `level` 分项计数（`a` 为 1 且（`b` 为 `x`，或 `b` 为空））',
      'counts by `level` (`a` is 1 and (`b` is `x`, or `b` is none))',
    ],
  ])('%j', (measure, zh, en) => expect(measureText(measure, false)).toEqual({ zh, en }));
});

describe('what a rule does to the points is printed in words', () => {
  const basis = { kind: 'earn', points: '4' } as const;
  it.each<[Effect, Measure, string, string]>([
    [basis, status, '全部完成得4分，部分完成按比例', '4 points when all is done, in proportion below'],
    [
      { ...basis, scale: { kind: 'all-or-nothing' } },
      { kind: 'rating', from: '0', to: '5' },
      '达到5分得4分，否则0分',
      '4 points for 5, else nothing',
    ],
    [
      {
        ...basis,
        scale: {
          kind: 'steps',
          steps: [
            { atLeast: '90%', share: '1' },
            { atLeast: '60%', points: '1' },
          ],
        },
      },
      status,
      '分值4分；不少于90%得4分的100%；不少于60%得1分；以下不得分',
      'worth 4 points; 100% of 4 points from 90%; 1 point from 60%; below that nothing',
    ],
    [
      { ...basis, scale: { kind: 'line', at: '0', per: '1', up: '-0.5', counting: 'whole' }, min: null, max: '6' },
      { kind: 'count' },
      '0次得4分，每多1次减0.5分；不足1次的部分不计；不设下限，可为负分；最高6分',
      '4 points at 0; −0.5 for each 1 more; a part of 1 is not counted; no floor: may be below 0; at most 6 points',
    ],
    [
      { ...basis, scale: { kind: 'table', table: { good: '4', poor: '1' }, take: 'worst', start: '2' } },
      { kind: 'tally', words },
      '分值4分；起始2分；好 4分、差 1分；取最差一项',
      'worth 4 points; 2 points to start with; good 4, poor 1; the worst one counts',
    ],
    [
      { kind: 'deduct', points: '2', per: 'occurrence', max: '6' },
      { kind: 'count' },
      '每次扣2分；最多扣6分',
      'deducts 2 points each time; at most 6 points',
    ],
    [
      { kind: 'deduct', points: '2', per: 'occurrence' },
      status,
      '按完成比例扣2分',
      'deducts 2 points in proportion to what is done',
    ],
    [
      { kind: 'deduct', percent: '20%', of: 'earned', per: 'once' },
      { kind: 'events', fields: {} },
      '有此情形一次性扣“总评”扣分前所得分的20%',
      'deducts 20% of what “The whole” earned before deductions once, where there is any',
    ],
    [
      { kind: 'award', percent: '2%', of: 'full-marks', per: 'occurrence', stacking: 'compound' },
      { kind: 'count' },
      '每次加“总评”满分的2%；与其他累乘加分逐次累乘',
      'awards 2% of the full marks of “The whole” each time; compounding with the others that compound',
    ],
    [{ kind: 'deduct', points: '2', per: 'once' }, { kind: 'given' }, '扣2分', 'deducts 2 points'],
    [
      { kind: 'veto', to: 'cap', at: '59', required: '3' },
      { kind: 'count' },
      '达到3次，“总评”最高计59分',
      'from 3, “The whole” counts 59 points at most',
    ],
    [{ kind: 'observe' }, status, '不计分，未全部做到即提示', 'no points; a finding unless all is done'],
    [{ kind: 'observe' }, { kind: 'level', words }, '不计分', 'no points'],
    [{ kind: 'observe' }, { kind: 'count' }, '不计分，有即提示', 'no points; a finding where there is any'],
  ])('%j of %j', (effect, measure, zh, en) => expect(inRoot(effect, measure)).toEqual({ zh, en }));

  it('a rule without a scale of its own takes that of its measure', () => {
    const defaults = { scale: { status: { kind: 'all-or-nothing' } } } as const;
    expect(inRoot(basis, status, defaults).zh).toBe('全部完成得4分，否则0分');
  });
});

describe('where the cells of a row come from', () => {
  const rule = (provenance: Rule['provenance']) => ({ provenance }) as Rule;

  it('is one word where all come alike, and else a list with numbered reasons', () => {
    const notes = new Notes();
    expect(provenanceText(rule({ group: { source: 'carried' }, lead: { source: 'carried' } }), notes).zh).toBe('沿用');
    const mixed = rule({
      group: { source: 'lost', reason: '看不清 / not legible' },
      lead: { source: 'explicit' },
      deadline: { source: 'inferred', reason: '看不清 / not legible' },
    });
    expect(provenanceText(mixed, notes)).toEqual({
      zh: '原文：牵头单位；推断：完成时限[1]；缺失：组别[1]',
      en: 'printed: lead; inferred: deadline[1]; lost: group[1]',
    });
    expect([notes.list('zh'), notes.list('en')]).toEqual([['1. 看不清'], ['1. not legible']]);
  });
});

it.each([
  ['0', '0%'],
  ['0.5', '50%'],
  ['1', '100%'],
  ['0.125', '12.5%'],
  ['0.05', '5%'],
  [0.25, '25%'],
  ['1.5', '150%'],
  ['20%', '20%'],
])('the share %s is printed as %s', (value, printed) => expect(share(value).en).toBe(printed));
