import { describe, expect, it } from 'vitest';
import { lackingTo } from '../../src/issues/hints/lacking.js';
import { lintRulebook } from '../../src/rulebook/index.js';
import { after, type Change } from './sentences/index.js';

const hintOf = (change: Change) => lintRulebook(after(change)).map(({ hint }) => hint?.en);
const messageOf = (change: Change) => lintRulebook(after(change)).map(({ message }) => message);

describe('what would do', () => {
  it.each([
    ['100', '"70"', '30'],
    ['70', '"0"', '70'],
    ['10', '9.75', '0.25'],
    ['10.5', '"9.25"', '1.25'],
    ['1', '0.9', '0.1'],
    ['100', '"100"', undefined],
    ['100', '120', undefined],
    ['100', '"200/3"', undefined],
  ])('of %s the marks %s lack %s', (wanted, sum, lacking) => expect(lackingTo(wanted, sum)).toBe(lacking));

  it('while rules are missing, they are what to add; where there are too many, the points', () => {
    // the section "work" holds 10 + 5 + 3 + 2 and, under the default reading, 3 points
    const marks = (fullMarks: string) => hintOf((r) => Object.assign(r.sections.work, { fullMarks, addsUp: true }));
    expect(marks('50')[0]).toBe('Add the rules still missing (27 to go), or correct the points, or leave "addsUp" out');
    expect(marks('20')[0]).toBe('Correct the points, or make the full marks "23", or leave "addsUp" out');
  });

  it('a bare number of a share is meant as percent', () => {
    const required = (written: string) => (r: { rules: Record<string, { effect: object }> }) =>
      Object.assign(r.rules.share!.effect, { scale: { kind: 'proportional', required: written } });
    expect(hintOf(required('95'))).toEqual(['Did you mean "95%"?']);
    expect(messageOf(required('95'))[0]).toEqual({
      zh: '"95" 即 9500%，超过了全部（100%）',
      en: '"95" is 9500%: more than the whole',
    });
    expect(messageOf(required('110%'))[0]?.en).toBe('"110%" is more than the whole');
  });

  it('a bound with the wrong sign is written out as it is meant', () => {
    const bound = (more: object) => (r: Record<string, Record<string, { section?: string }>>) => {
      r.sections!.minus = { title: r.title, within: 'top', ...more } as object;
      r.rules!.faults!.section = 'minus';
    };
    expect(hintOf(bound({ floor: '60' }))).toEqual(['Write "floor": "-60"']);
    expect(hintOf(bound({ ceiling: '-60' }))).toEqual(['Write "floor": "-60"']);
  });

  it('kinds without a root are named each by itself', () => {
    expect(messageOf((r) => (r.sections.top.appliesTo = { kinds: [] }))).toEqual([
      {
        zh: '没有适用于“town”、“office”类单位的总板块',
        en: 'No root section applies to units of kind "town", "office"',
      },
    ]);
  });

  it('a count without a full mark may be meant as a line', () => {
    expect(hintOf((r) => delete r.rules.talks.effect.scale.required)[0]).toContain('a "line"');
  });
});
