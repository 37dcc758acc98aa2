import { describe, expect, it } from 'vitest';
import { type Issue, type Message, nearest } from '../../src/issues/index.js';
import { jsonMessages } from '../../src/issues/messages/json.js';
import { recordMessages } from '../../src/issues/messages/record.js';
import { checkRecord } from '../../src/record/index.js';
import { agreement } from './cases/agreement.js';
import type { Case } from './cases/case.js';
import { shapes } from './cases/shapes.js';
import { values } from './cases/values.js';
import { type Problem, problemsOf, stating, unit } from './inputs.js';
import { small } from './rulebook.js';

const cases = { ...shapes, ...values, ...agreement } satisfies Record<
  Exclude<keyof typeof recordMessages, 'more-issues'>,
  readonly Case[]
>;
const manyFacts = (count: number) =>
  stating(Object.fromEntries(Array.from({ length: count }, (_, index) => [`no-fact-${index}`, 1])));

describe.each(Object.entries<readonly Case[]>(cases))('the code %s', (code, examples) => {
  it.each(examples.map((example) => [example.path || '/', example] as const))(
    'stands at %s, alone, and not where the record is right',
    (_, { path, bad, good, rulebook = small }) => {
      expect(problemsOf(bad, rulebook)).toEqual([[path, code]]);
      expect(problemsOf(good, rulebook)).toEqual([]);
    },
  );
});

describe('the code more-issues', () => {
  it('counts what goes beyond a thousand problems, and not the thousand themselves', () => {
    expect(problemsOf(manyFacts(1_000))).toHaveLength(1_000);
    const problems = issuesOf(manyFacts(1_500));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ path: '', code: 'more-issues' });
    expect(problems.at(-1)!.message.en).toBe('500 more problems are not listed');
  });
});

describe('the codes of a record', () => {
  it('all have an example here', () => {
    expect([...Object.keys(cases), 'more-issues'].sort()).toEqual(Object.keys(recordMessages).sort());
  });

  it('have a sentence in Chinese and one in English that name what they are about', () => {
    const parts = { expected: '甲-expected', received: '乙-received', name: '丙-name' };
    for (const [code, message] of Object.entries<Message>({ ...recordMessages, ...jsonMessages })) {
      const { zh, en } = message(parts);
      expect(zh.replaceAll(/[甲乙丙]-/g, ''), code).toMatch(/\p{Script=Han}{2}/u);
      expect(en.replaceAll(/[甲乙丙]-[a-z]+/g, ''), code).toMatch(/[a-z]{2}/);
      for (const part of Object.values(parts)) expect(en.includes(part), code).toBe(zh.includes(part));
    }
  });

  it('say in each sentence what stands there and what should', () => {
    const [issue] = issuesOf(stating({ grade: '中' }));
    expect(issue).toEqual({
      path: '/facts/grade',
      code: 'unknown-word',
      message: { zh: '没有 "中" 这一选项，可选：优, 良, 差', en: 'There is no "中"; it is one of 优, 良, 差' },
      expected: '优, 良, 差',
      received: '"中"',
    });
  });
});

describe('a hint', () => {
  it.each([
    ['a fact', stating({ dutty: 'met' }), 'duty'],
    ['a fact in capitals', stating({ CONFERENCES: [] }), 'conferences'],
    ['a word', stating({ duty: 'partail' }), 'partial'],
    ['an item', stating({ pages: ['giude'] }), 'guide'],
    ['a key', stating({ duty: { status: 'met', completedon: '2018-03-01' } }), 'completedOn'],
    ['a kind', { ...stating({}), unit: { id: 'a', kind: 'townships' } }, 'township'],
    ['a role', { ...stating({}), unit: { ...unit, roles: ['widnow'] } }, 'window'],
    ['a rule', { ...stating({}), unit: { ...unit, assigned: ['duy'] } }, 'duty'],
  ])('names what %s most likely was', (_, record, meant) => {
    const [{ hint }] = issuesOf(record) as [Issue];
    expect(hint?.en).toMatch(new RegExp(`^Did you mean ${meant}[,?]`));
    expect(hint?.zh).toMatch(new RegExp(`^是否想写：${meant}[、？]`));
  });

  it.each([
    ['a name like none', 'quarterly-statistics-of-the-county'],
    ['an empty name', ''],
    ['two letters that are both others', 'xy'],
    ['a name of ten megabytes', 'duty'.repeat(2_500_000)],
  ])('is not given for %s', (_, name) => {
    expect(issuesOf(stating({ [name]: 1 }))[0]!.hint).toBeUndefined();
  });
});

describe('the names in a hint', () => {
  it('are three at most, the nearest first, then in the order of their letters', () => {
    expect(nearest('abcdef', ['abcxyf', 'zbcdef', 'abcdxx', 'abcdez', 'abcdef0', 'other'])).toEqual([
      'abcdef0',
      'abcdez',
      'zbcdef',
    ]);
    expect(nearest('abcdef', ['abcxyf', 'ABCDEF'])).toEqual(['ABCDEF', 'abcxyf']);
  });
});

describe('a record full of problems', () => {
  it('has every one of them told at once, in the order of the record', () => {
    const record = {
      unit: { id: '42', name: null, kind: 'village', roles: ['window', 'ofice', 'window'], assigned: 'duty', size: 3 },
      year: 2019,
      facts: {
        'task-99': 'met',
        duty: { status: 'unmet', completedOn: '2018-02-30', share: '150%', notes: '' },
        'strict-duty': { exempt: '  ' },
        pages: ['page', 'cover', 'page', null],
        replies: { part: '1e3' },
        answers: [{ from: '2017-06-01', to: '2017-05-01' }, { to: null }, 'never'],
        alerts: [{ from: '2018-06-01', to: '2018-06-02' }],
        conferences: [{ on: '2018-04-31', level: null, by: ['mayor'], seats: -1 }],
        survey: 200,
      },
      extra: {},
    };
    expect(problemsOf(record)).toEqual<Problem[]>([
      ['/extra', 'unknown-key'],
      ['/unit/size', 'unknown-key'],
      ['/unit/id', 'bad-id'],
      ['/unit/name', 'unexpected-null'],
      ['/unit/kind', 'unknown-kind'],
      ['/unit/roles/1', 'unknown-role'],
      ['/unit/roles/2', 'duplicate'],
      ['/unit/assigned', 'wrong-shape'],
      ['/year', 'wrong-year'],
      ['/facts/task-99', 'unknown-fact'],
      ['/facts/duty/notes', 'unknown-key'],
      ['/facts/duty/share', 'share-without-partial'],
      ['/facts/duty/share', 'out-of-bounds'],
      ['/facts/duty/completedOn', 'completed-but-unmet'],
      ['/facts/duty/completedOn', 'bad-date'],
      ['/facts/strict-duty', 'not-exemptible'],
      ['/facts/strict-duty/exempt', 'empty-reason'],
      ['/facts/pages/1', 'unknown-item'],
      ['/facts/pages/2', 'duplicate'],
      ['/facts/pages/3', 'unexpected-null'],
      ['/facts/replies/whole', 'missing-key'],
      ['/facts/replies/part', 'bad-number'],
      ['/facts/answers/0/from', 'outside-year'],
      ['/facts/answers/0/to', 'ends-before-start'],
      ['/facts/answers/1/from', 'missing-key'],
      ['/facts/answers/2', 'wrong-shape'],
      ['/facts/alerts/0/from', 'instant-needed'],
      ['/facts/alerts/0/to', 'instant-needed'],
      ['/facts/conferences/0/on', 'bad-date'],
      ['/facts/conferences/0/level', 'unexpected-null'],
      ['/facts/conferences/0/by/0', 'unknown-word'],
      ['/facts/conferences/0/seats', 'not-whole'],
      ['/facts/survey', 'out-of-bounds'],
    ]);
  });
});

function issuesOf(record: unknown): readonly Issue[] {
  const checked = checkRecord(small, record);
  return checked.ok ? [] : checked.issues;
}
