import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/record/index.js';
import { factProblems, type Problem, problemsOf, stating, unit } from './inputs.js';
import { small } from './rulebook.js';

/** What is no plain data, each under what it is. */
const strangers: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['true', true],
  ['a number', 2018],
  ['not a number', Number.NaN],
  ['a text', '{}'],
  ['a symbol', Symbol('record')],
  ['a big integer', 1n],
  ['a function', () => stating({})],
  ['a date', new Date(0)],
  ['a map', new Map([['unit', unit]])],
  ['a set', new Set([1])],
  ['a boxed text', new String('met')],
  ['a boxed number', new Number(1)],
  ['an error', new Error('record')],
  ['a pattern', /a/],
  ['bytes', new Uint8Array(3)],
  ['a promise', Promise.resolve({})],
  ['an instance of a class', new (class Facts {})()],
  ['a child of an object', Object.create({ exempt: 'none' })],
  ['an object with a symbol', { [Symbol('exempt')]: 'none' }],
  ['an array with a hole', Object.assign([], { 1: 'page' })],
  ['an array of four billion holes', new Array(2 ** 32 - 1)],
  ['a revoked proxy', revoked({})],
  ['a revoked proxy of a list', revoked([])],
  ['a proxy that throws', new Proxy({}, new Proxy({}, { get: () => refuse }))],
  ['a getter that throws', Object.defineProperty({}, 'exempt', { get: refuse, enumerable: true })],
  ['a list whose item throws', Object.defineProperty(['page'], 0, { get: refuse, enumerable: true })],
];

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
function refuse(): never {
  throw new Error('no');
}

/** A hundred thousand levels, without recursion. */
function deep(wrap: (inner: unknown) => unknown, levels = 100_000): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

describe.each(strangers)('%s', (_, stranger) => {
  it('is no record, no unit, no year and no facts', () => {
    expect(problemsOf(stranger)).toEqual([['', 'wrong-shape']]);
    expect(problemsOf({ ...stating({}), unit: stranger })[0]![0]).toBe('/unit');
    if (stranger !== 2018) expect(problemsOf({ ...stating({}), year: stranger })[0]![0]).toBe('/year');
    expect(problemsOf(stating(stranger))[0]![0]).toBe('/facts');
  });

  it('is neither an item nor a field of a fact', () => {
    const misplaced = [
      { path: '/facts/answers/0', facts: { answers: [stranger] } },
      { path: '/facts/pages/0', facts: { pages: [stranger] } },
      { path: '/facts/meetings/0', facts: { meetings: [stranger] } },
      { path: '/facts/conferences/0', facts: { conferences: [stranger] } },
    ];
    for (const { path, facts } of misplaced) expect(problemsOf(stating(facts))[0]![0]).toBe(path);
  });

  it('stands for no fact', () => {
    if (stranger === undefined) return expect(problemsOf(stating({ duty: stranger }))).toEqual([]);
    for (const id of ['duty', 'grade', 'replies', 'pages', 'answers', 'body', 'conferences', 'faults']) {
      expect(factProblems(id, stranger), id).not.toEqual([]);
    }
  });
});

describe('a plain object', () => {
  it('may have no prototype', () => {
    const bare = (fields: object) => Object.assign(Object.create(null), fields);
    const record = { unit: bare(unit), year: 2018, facts: bare({ duty: bare({ status: 'met' }), pages: ['page'] }) };
    expect(problemsOf(bare(record))).toEqual([]);
  });

  it('may come from another realm', () => {
    const record = runInNewContext(
      `JSON.parse('${JSON.stringify(stating({ duty: { status: 'met' }, pages: ['page'] }))}')`,
    );
    expect(record).not.toBeInstanceOf(Object);
    expect(problemsOf(record)).toEqual([]);
  });
});

describe('a key of the prototype', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'facts');
    Reflect.deleteProperty(Object.prototype, 'exempt');
  });

  it('is a key like any other, and changes no object', () => {
    const text = `{ "unit": { "id": "a", "kind": "township", "__proto__": { "roles": ["office"] } }, "year": 2018,
      "facts": { "duty": { "status": "met", "__proto__": { "exempt": "x" } }, "__proto__": { "polluted": true },
      "constructor": { "prototype": { "polluted": true } } }, "__proto__": { "facts": {} } }`;
    expect(problemsOf(JSON.parse(text))).toEqual<Problem[]>([
      ['/__proto__', 'unknown-key'],
      ['/unit/__proto__', 'unknown-key'],
      ['/facts/duty/__proto__', 'unknown-key'],
      ['/facts/__proto__', 'unknown-fact'],
      ['/facts/constructor', 'unknown-fact'],
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is not read from a prototype that somebody else changed', () => {
    Object.assign(Object.prototype, { facts: {}, exempt: 'none' });
    expect(problemsOf({ unit, year: 2018 })).toEqual([['/facts', 'missing-key']]);
    expect(problemsOf(stating({ duty: { status: 'met' } }))).toEqual([]);
  });
});

describe('a value that contains itself', () => {
  it('is refused where its shape ends', () => {
    const facts: Record<string, unknown> = { body: { since: null } };
    facts.body = facts;
    facts.answers = [{ from: '2018-03-01', to: facts }];
    const record: Record<string, unknown> = { ...stating(facts) };
    record.unit = record;
    expect(problemsOf(record).map(([path]) => path)).toEqual([
      ...['/unit/unit', '/unit/year', '/unit/facts', '/unit/id', '/unit/kind'],
      ...['/facts/body/body', '/facts/body/answers', '/facts/body/since', '/facts/answers/0/to'],
    ]);
  });
});

describe('a value a hundred thousand levels deep', () => {
  it.each([
    ['of lists', deep((inner) => [inner])],
    ['of objects', deep((inner) => ({ duty: inner }))],
    ['of conferences', deep((inner) => [{ by: inner }])],
  ])('%s is refused', (_, value) => {
    expect(problemsOf(value)).not.toEqual([]);
    expect(problemsOf(stating(value))).not.toEqual([]);
    for (const id of ['duty', 'pages', 'conferences', 'answers', 'meetings', 'faults']) {
      expect(factProblems(id, value), id).not.toEqual([]);
    }
  });
});

describe('a text of ten megabytes', () => {
  const long = '长'.repeat(10_000_000);

  it('is refused wherever a text may stand, with a short message', () => {
    const record = {
      unit: { id: 'a'.repeat(10_000_000), name: long, kind: long, roles: [long], assigned: [long], [long]: 1 },
      year: long,
      facts: {
        [long]: long,
        duty: { status: 'met', evidence: long, note: long, completedOn: long },
        grade: long,
        survey: '9'.repeat(10_000_000),
        meetings: [{ on: long, note: long }],
        pages: [long],
        replies: { exempt: long },
        conferences: [{ on: '2018-03-01', level: long, by: [long], topic: long, cost: `0.${'0'.repeat(10_000_000)}` }],
        body: long,
      },
    };
    expect(problemsOf(record).map(([path, code]) => `${path.replaceAll('长', '')} ${code}`)).toEqual([
      ...['/unit/ unknown-key', '/unit/id text-too-long', '/unit/name text-too-long', '/unit/kind unknown-kind'],
      ...['/unit/roles/0 unknown-role', '/unit/assigned/0 text-too-long', '/year wrong-year', '/facts/ unknown-fact'],
      ...['/facts/duty/completedOn bad-date', '/facts/duty/evidence text-too-long', '/facts/duty/note text-too-long'],
      ...['/facts/grade unknown-word', '/facts/survey bad-number', '/facts/meetings/0/note text-too-long'],
      ...['/facts/meetings/0/on bad-date', '/facts/pages/0 unknown-item', '/facts/replies/exempt text-too-long'],
      ...['/facts/conferences/0/level unknown-word', '/facts/conferences/0/by/0 unknown-word'],
      ...[
        '/facts/conferences/0/topic text-too-long',
        '/facts/conferences/0/cost bad-number',
        '/facts/body wrong-shape',
      ],
    ]);
    const checked = checkRecord(small, record);
    for (const issue of checked.ok ? [] : checked.issues) expect(JSON.stringify(issue).length).toBeLessThan(1_500);
  });
});

describe('a list of a million items', () => {
  it('is refused, a thousand problems told', () => {
    const items = new Array(1_000_000).fill(null);
    for (const id of ['pages', 'answers', 'conferences', 'meetings']) {
      expect(factProblems(id, items), id).toHaveLength(1_001);
    }
  });

  it('is accepted where it is right', () => {
    expect(factProblems('meetings', new Array(1_000_000).fill('2018-03-01'))).toEqual([]);
  });
});

describe('minus zero', () => {
  it('is zero', () => {
    expect(
      problemsOf(stating({ survey: -0, meetings: -0, faults: { minor: -0 }, replies: { part: -0, whole: 1 } })),
    ).toEqual([]);
    expect(factProblems('strict-replies', { part: -0, whole: -0 })).toEqual([['', 'nothing-of-nothing']]);
    expect(factProblems('survey', '-0')).toEqual([]);
  });
});
