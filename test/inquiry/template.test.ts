import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import {
  checkRecord,
  createScorer,
  InvalidRecordError,
  parseRulebook,
  type RecordTemplate,
  type Rulebook,
  recordTemplate,
  resolveRulebook,
} from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { randomReadings, randomRulebook } from '../reference/random.js';
import { book, GIVEN, items, words } from '../scoring/book.js';

const filled = ({ records: [{ unit, year }], questions }: RecordTemplate) => ({
  unit,
  year,
  facts: Object.fromEntries(Object.entries(questions).map(([fact, { example }]) => [fact, example])),
});
const roles = Object.keys(wuding2018.roles ?? {});
const units = [
  { id: 'u', kind: 'township' },
  { id: 'u', kind: 'department' },
  ...roles.map((role) => ({ id: 'u', kind: 'department', roles: [role] })),
  { id: 'u', kind: 'township', assigned: ['task-11', 'task-36'] },
];

describe('the template of a unit of the founding rulebook', () => {
  const scorer = createScorer(wuding2018);
  const rules = Object.entries(resolveRulebook(wuding2018, scorer.readings).rules);

  it.each(units)('$kind $roles $assigned', (unit) => {
    const template = recordTemplate(wuding2018, unit);
    const { roles: held, assigned } = { roles: [] as string[], assigned: [] as string[], ...unit };
    const concerns = rules.filter(([id, { appliesTo: { kinds, roles: some, ...open } = {} }]) => {
      const isHeld = some?.some((role) => held.includes(role));
      return kinds?.includes(unit.kind) || isHeld || (open.assigned === true && assigned.includes(id));
    });
    expect(new Set(Object.keys(template.questions))).toEqual(new Set(concerns.map(([id, { fact = id }]) => fact)));

    const empty = scorer.score(template.records[0] as never);
    expect([empty.status, empty.range]).toEqual(['provisional', { low: '0.00', high: '100.00' }]);

    // everything done, and one conference of the principal: 2 % of 100
    const whole = scorer.score(filled(template) as never);
    expect([whole.status, whole.total, whole.missing]).toEqual(['final', '102.00', []]);
  });

  it('asks with title, form, day and clause', () => {
    const { questions } = recordTemplate(wuding2018, {
      id: 'u',
      kind: 'department',
      roles: ['county-office', 'supervision-office'],
    });
    expect(questions['task-44']).toEqual({
      question: {
        zh: '窗口服务督查调研与整改：完成情况，填 met（完成）、partial（部分完成）或 unmet（未完成）；不涉及写 { "exempt": "理由" }',
        en: 'Service windows inspected, remedies drawn up: how far it is done: met, partial or unmet; or { "exempt": "reason" }',
      },
      due: '2018-06-30',
      clause: '分工方案第44项',
      example: {
        status: 'met',
        completedOn: '2018-06-15',
        evidence: '文号、网址或档案号 / document, address or file number',
      },
    });
    // 5 hours and 3 hours ask for instants; an event sets the day
    expect(questions['task-26-release']).toMatchObject({
      due: null,
      example: [{ from: '2018-05-15T09:00:00+08:00', to: '2018-05-15T10:00:00+08:00' }],
    });
    expect(questions['report-heard']!.question.zh).not.toContain('exempt');
    expect(questions.accountability).toMatchObject({
      due: null,
      question: { en: expect.stringContaining('leave it out where there is none') },
    });
    expect(questions['press-conferences']!.clause).toBe('分工方案第28项');
  });

  it('follows the readings: rows left out are not asked, days move', () => {
    const readings = { 'lost-rows': 'left-out', 'due-end': 'exclusive', quarters: 'after-notice' } as const;
    const { questions } = recordTemplate(createScorer(wuding2018, { readings }), {
      id: 'u',
      kind: 'department',
      roles: ['county-office'],
    });
    expect(questions['task-13']).toBe(undefined);
    expect(questions['task-68']!.due).toBe('2018-10-14');
    expect(questions['task-22-reviews']!.example).toEqual(['2018-09-15', '2018-12-15']);
  });

  it('refuses a unit that does not fit', () => {
    expect(() => recordTemplate(wuding2018, { id: 'u', kind: 'village' })).toThrow(InvalidRecordError);
    expect(() => recordTemplate(wuding2018, { id: 'u', kind: 'township', roles: ['county-office'] })).toThrow(
      /kind department/,
    );
  });
});

describe('how each measure asks', () => {
  const earn = { kind: 'earn', points: '1' };
  const by = (scale: object) => ({ ...earn, scale });
  const fields = {
    on: { type: 'date', nullable: true },
    at: { type: 'instant', optional: true },
    n: { type: 'number' },
    who: { type: 'word', of: ['a', 'b'], list: true },
  };
  const small = book({
    cohort: { placed: { of: 'mark', take: 'rank', best: 'highest' } },
    rules: {
      base: GIVEN,
      level: {
        measure: { kind: 'level', words: { good: { zh: '良好', en: 'Good' }, 差: { zh: '差', en: '差' } } },
        effect: by({ kind: 'table', table: { good: '1', 差: '0' } }),
      },
      tally: {
        measure: { kind: 'tally', words: words('x', 'y') },
        effect: by({ kind: 'table', table: { x: '1', y: '0' }, take: 'sum' }),
      },
      mark: { measure: { kind: 'rating', from: '0', to: '10' }, effect: earn, exemptible: false, due: '2018-03-31' },
      talks: { measure: { kind: 'count' }, effect: by({ kind: 'proportional', required: '2' }) },
      many: { measure: { kind: 'count' }, effect: by({ kind: 'proportional', required: '40' }) },
      share: { measure: { kind: 'proportion' }, effect: by({ kind: 'proportional', required: '95%' }) },
      list: {
        measure: { kind: 'checklist', items: items({ one: undefined, two: undefined }) },
        effect: { kind: 'observe' },
      },
      replies: { measure: { kind: 'delays', limit: { on: '2018-09-30' } }, effect: earn },
      body: {
        measure: { kind: 'profile', fields, where: { who: { includes: 'b' }, n: { atLeast: '7' } } },
        effect: earn,
      },
      placed: { measure: { kind: 'count' }, effect: by({ kind: 'line', at: '1', points: '1', per: '1', up: '-0.1' }) },
    },
  });
  const { questions } = recordTemplate(small, { id: 'u', kind: 'township' });
  it.each([
    ['level', 'level：等次，填其一：good（良好）、差；不涉及写 { "exempt": "理由" }', '2018-12-31', 'good'],
    ['tally', 'tally：各有多少：x、y；不涉及写 { "exempt": "理由" }', '2018-12-31', { x: 1 }],
    ['mark', 'mark：评分，0 至 10', '2018-03-31', '10'],
    ['talks', 'talks：次数，或逐次的日期；不涉及写 { "exempt": "理由" }', '2018-12-31', ['2018-01-15', '2018-02-15']],
    ['many', 'many：次数，或逐次的日期；不涉及写 { "exempt": "理由" }', '2018-12-31', '40'],
    ['share', 'share：完成数 part 与总数 whole；不涉及写 { "exempt": "理由" }', '2018-12-31', { part: 10, whole: 10 }],
    ['list', 'list：列出已完成的：one、two', '2018-12-31', ['one', 'two']],
    [
      'replies',
      'replies：每件的开始 from 与完成 to，未完成写 null；没有发生写 []；不涉及写 { "exempt": "理由" }',
      '2018-09-30',
      [{ from: '2018-05-15', to: '2018-05-15' }],
    ],
    [
      'body',
      'body：on（日期，没有写 null）、at（时刻，可不填）、n（数）、who（a、b，可多个）；不涉及写 { "exempt": "理由" }',
      '2018-12-31',
      { on: '2018-03-15', at: '2018-03-15T09:00:00+08:00', n: '7', who: ['b'] },
    ],
  ])('%s', (fact, zh, due, example) => {
    expect(questions[fact]).toEqual({ question: { zh, en: expect.any(String) }, due, clause: '1', example });
  });

  it('what the county derives is not asked', () => {
    expect(Object.keys(questions)).not.toContain('placed');
    expect(
      createScorer(small)
        .score(filled(recordTemplate(small, { id: 'u', kind: 'township' })) as never)
        .missing.map(({ fact }) => fact),
    ).toEqual(['placed']);
  });
});

describe('under any rulebook every example is accepted', () => {
  it('of the four other sheets', () => {
    const folder = `${ROOT}/examples/rulebooks`;
    const files = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
    expect(files).toHaveLength(4);
    for (const name of files) {
      const parsed = parseRulebook(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
      if (!parsed.ok) throw new Error(name);
      for (const kind of Object.keys(parsed.rulebook.kinds)) {
        const whole = filled(recordTemplate(parsed.rulebook, { id: 'u', kind }));
        expect(checkRecord(parsed.rulebook, whole)).toMatchObject({ ok: true });
      }
    }
  });

  it('of random ones, under random readings', () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.nat(500_000), (seed) => {
        const rulebook = randomRulebook(seed) as unknown as Rulebook;
        const scorer = createScorer(rulebook, { readings: randomReadings(rulebook as never, seed) as never });
        for (const kind of Object.keys(rulebook.kinds)) {
          let template: RecordTemplate;
          try {
            template = recordTemplate(scorer, { id: 'u', kind });
          } catch (error) {
            // a unit to which nothing applies
            expect((error as InvalidRecordError).issues[0]!.code).toBe('nothing-to-score');
            continue;
          }
          asked += Object.keys(template.questions).length;
          const checked = scorer.check(filled(template));
          expect(checked.ok ? [] : checked.issues).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(1000);
  });
});
