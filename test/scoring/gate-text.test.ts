import { describe, expect, it } from 'vitest';
import { book, GIVEN, scoreOf, text } from './book.js';

const share = { title: text('visits'), measure: { kind: 'proportion' }, effect: { kind: 'observe' } };
const mark = {
  title: text('survey'),
  measure: { kind: 'rating', from: '0', to: '100' },
  effect: { kind: 'observe' },
};
const reports = {
  title: text('reports'),
  measure: { kind: 'count' },
  effect: { kind: 'observe', finding: 'if-any' },
};
const award = { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'occurrence' } };
const given = (effect: object, when: unknown) => ({ measure: { kind: 'given' }, effect, when });
const minus = { kind: 'deduct', points: '5', per: 'once' };

describe('what is given on a condition', () => {
  const said = (when: unknown, facts: object, effect: object = minus) => {
    const rules = { start: GIVEN, visits: share, survey: mark, reports, rule: given(effect, when) };
    const score = scoreOf(book({ rules }), { visits: { part: 6, whole: 100 }, survey: 60, reports: 0, ...facts });
    return score.lines.find(({ rule }) => rule === 'rule')!.because;
  };

  it('says which, and what it was', () => {
    expect(said({ rule: 'visits', above: '5%' }, {})).toEqual({
      zh: '“rule”（事实 rule）：条件成立：“visits” 6%，多于 5%；扣 5 分。依据：the notice，1。',
      en: '"rule" (fact rule): its condition holds: “visits” is 6 %, above 5 %; deducts 5 points. Clause: the notice, 1.',
    });
  });

  it.each([
    [
      'a third of a share',
      { rule: 'visits', below: '0.5' },
      { visits: { part: 1, whole: 3 } },
      '“visits” is 1/3, below 50 %',
    ],
    ['a mark', { rule: 'survey', atMost: '60' }, {}, '“survey” is 60 points, at most 60 points'],
    ['a count', { rule: 'reports', atLeast: '1' }, { reports: 1 }, '“reports” is 1, at least 1'],
    [
      'two bounds',
      { rule: 'reports', atLeast: '1', below: '3' },
      { reports: 2 },
      '“reports” is 2, at least 1 and below 3',
    ],
    [
      'two conditions',
      [
        { rule: 'survey', atLeast: '60' },
        { rule: 'visits', above: '5%' },
      ],
      {},
      '“survey” is 60 points, at least 60 points; “visits” is 6 %, above 5 %',
    ],
  ])('%s', (_, when, facts, words) => {
    expect(said(when, facts).en).toContain(`its condition holds: ${words}; deducts`);
  });

  it('says so too of an item that is closed', () => {
    expect(said({ rule: 'survey', below: '50' }, {}, { kind: 'earn', points: '1' }).en).toContain(
      'its condition does not hold: only when “survey” is below 50 points, and it is 60 points; its gate is closed, so full points, earns 1 of 1 point.',
    );
  });

  it('says so in a veto, its finding and its line', () => {
    const rules = {
      start: GIVEN,
      visits: share,
      rule: given({ kind: 'veto', to: 'void' }, { rule: 'visits', above: '5%' }),
    };
    const because = text('its condition holds: “visits” is 6 %, above 5 %').en;
    const score = scoreOf(book({ rules }), { visits: { part: 6, whole: 100 } });
    expect([score.status, score.veto!.because.en, score.findings.at(-1)!.because.en]).toEqual([
      'void',
      because,
      because,
    ]);
  });

  it('names the condition of the adjustment it stands in', () => {
    const sections = {
      root: {},
      plus: { title: text('plus'), within: 'root', when: { rule: 'survey', atLeast: '60' } },
    };
    const rules = {
      start: GIVEN,
      survey: mark,
      rule: { ...given({ ...minus, kind: 'award' }, undefined), section: 'plus' },
    };
    const { lines } = scoreOf(book({ rules, sections }), { survey: 60 });
    expect(lines[1]!.because.en).toContain(
      'its condition holds: “survey” is 60 points, at least 60 points; awards 5 points',
    );
  });
});

describe('an award claimed in vain', () => {
  // review: 162 of 200 marks; the root adds it and nothing else
  const review = {
    ...mark,
    section: 'review',
    measure: { kind: 'rating', from: '0', to: '200' },
    effect: { kind: 'earn', points: '200' },
  };
  const sections = (more: object = {}) => ({
    root: {},
    review: { title: text('评议'), within: 'root', fullMarks: '200' },
    plus: { within: 'root', ...more },
  });
  const when = { section: 'review', atLeast: '170' };
  const found = (rules: object, facts: object, more: object = {}) =>
    scoreOf(book({ rules: { review, ...rules }, sections: sections(more) }), facts).findings.map(
      ({ code, rule, because }) => ({
        code,
        rule,
        ...because,
      }),
    );
  const told = {
    code: 'gate-closed',
    rule: 'prize',
    zh: '条件不成立（仅当“评议”不少于 170 分，现为 162 分），未加分',
    en: 'its condition does not hold (only when “评议” is at least 170 points, and it is 162 points), so nothing is awarded',
  };

  it('is told by its own gate, and by that of its adjustment', () => {
    expect(found({ prize: { ...award, when } }, { review: 162, prize: 1 })).toEqual([told]);
    expect(found({ prize: { ...award, section: 'plus' } }, { review: 162, prize: 1 }, { when })).toEqual([told]);
  });

  it('is none where the gate is open or unknown, nothing is claimed, or nothing is there to claim', () => {
    const prize = { ...award, when };
    expect(found({ prize }, { review: 170, prize: 1 })).toEqual([]);
    expect(found({ prize }, { prize: 1 })).toEqual([]);
    expect(found({ prize }, { review: 162 })).toEqual([]);
    expect(found({ prize }, { review: 162, prize: 0 })).toEqual([]);
    expect(found({ prize: given({ ...minus, kind: 'award' }, when) }, { review: 162 })).toEqual([]);
  });

  it('says where the condition does not apply', () => {
    const nobody = { ...mark, appliesTo: {} };
    expect(
      found({ nobody, prize: { ...award, when: { rule: 'nobody', atLeast: '1' } } }, { review: 162, prize: 1 }),
    ).toMatchObject([
      {
        en: 'its condition does not hold (only when “survey” is at least 1 point, which does not apply), so nothing is awarded',
      },
    ]);
  });
});

describe('an award gated on a section that is void', () => {
  it('says so, and the section that counts it 0 is named', () => {
    const sections = {
      root: { title: text('all'), onVoid: 'zero' },
      part: { title: text('part'), within: 'root', fullMarks: '20' },
    };
    const rules = {
      start: GIVEN,
      part: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' }, section: 'part' },
      kill: { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'void' }, section: 'part' },
      prize: { ...award, when: { section: 'part', atLeast: '10' } },
    };
    const { findings, lines } = scoreOf(book({ rules, sections }), { part: 'met', kill: 1, prize: 2 });
    expect(findings.map(({ code, because }) => [code, because.zh])).toEqual([
      ['veto', '1 次'],
      ['gate-closed', '条件不成立（仅当“part”不少于 10 分，现被一票否决），未加分'],
    ]);
    expect(lines.map(({ because }) => because.zh)).toContain('“part”被一票否决，在“all”中计 0 分。');
  });
});

describe('words for one', () => {
  it('are singular', () => {
    const rules = {
      one: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' } },
      off: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'occurrence' } },
      plus: award,
    };
    const ends = scoreOf(book({ rules }), { one: 'met', off: 1, plus: 1 }).lines.map(({ because }) => because.en);
    expect(ends.slice(0, 3)).toEqual([
      '"one" (fact one): met; earns 1 of 1 point. Clause: the notice, 1.',
      '"off" (fact off): once; deducts 1 point. Clause: the notice, 1.',
      '"plus" (fact plus): once; awards 1 point. Clause: the notice, 1.',
    ]);
  });

  it('a clause cited twice is printed once', () => {
    const basis = [
      { document: 'notice', clause: '1', quote: '…' },
      { document: 'notice', clause: '1', quote: '……' },
      { document: 'notice', clause: '2' },
    ];
    const { because } = scoreOf(book({ rules: { start: { ...GIVEN, basis } } }), {}).lines[0]!;
    expect(because.en).toMatch(/Clause: the notice, 1; the notice, 2\.$/);
  });
});
