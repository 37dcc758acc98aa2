import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import {
  compare,
  createScorer,
  type InspectionSheet,
  InvalidRecordError,
  inspectRecord,
  type Rulebook,
  type Score,
  sum,
} from '../../src/index.js';
import { countyRecords, type PlainRecord, readRecords } from '../helpers.js';
import { randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import { book } from '../scoring/book.js';

const status = { kind: 'status' };
const earn = (points: string, scale?: object) => ({ kind: 'earn', points, ...(scale && { scale }) });
/** 10 points: a report (3), visits (4 for 4 of them), a site (3). */
const parts = {
  report: { measure: status, effect: earn('3') },
  visits: { measure: { kind: 'count' }, effect: earn('4', { kind: 'proportional', required: '4' }) },
  site: { measure: status, effect: earn('3') },
  kept: { measure: status, effect: { kind: 'observe' } },
};
const ten = { root: { fullMarks: '10' } };
const small = book({ sections: ten, rules: parts });
const record = (facts: object) => ({ unit: { id: 'baishui', kind: 'township' }, year: 2018, facts });
const seen = ({ items }: InspectionSheet) => items.map(({ fact, kind, points }) => [fact, kind, points]);
const minus = (a: string, b: string) => sum([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);

describe('by hand', () => {
  it('a claim struck, an exemption counted and not met: what the total loses, greatest first', () => {
    const facts = {
      report: { status: 'met', evidence: '第3号文' },
      visits: 2,
      site: { exempt: '无网站' },
      kept: 'unmet',
    };
    const sheet = inspectRecord(small, record(facts));
    // (3 + 2) × 10/7 = 7.14; without the report 20/7 = 2.86, without the visits 30/7 = 4.29; the site counted: 5 of 10
    expect([sheet.total, sheet.status]).toEqual(['7.14', 'final']);
    expect(seen(sheet)).toEqual([
      ['report', 'claim', '4.28'],
      ['visits', 'claim', '2.85'],
      ['site', 'exemption', '2.14'],
    ]);
    expect(sheet.items.map(({ evidence }) => evidence)).toEqual(['第3号文', null, undefined]);
    expect(sheet.items[2]!.because).toEqual({ zh: '不涉及：无网站', en: 'exempt: 无网站' });
    // the exemption stands among the items, what was observed among the findings
    expect(sheet.findings.map(({ code, rule }) => [code, rule])).toEqual([['observed', 'kept']]);
  });

  it('of a provisional score, at the end that loses more; a missing fact answered as badly as can be', () => {
    const sheet = inspectRecord(small, record({ report: 'met', visits: 2 }));
    // 5 to 8 of 10; the report 3, the site 3, the visits 2
    expect(sheet.range).toEqual({ low: '5.00', high: '8.00' });
    expect(seen(sheet)).toEqual([
      ['report', 'claim', '3.00'],
      ['site', 'missing', '3.00'],
      ['visits', 'claim', '2.00'],
    ]);
  });

  it('a floor that holds the low end hides nothing', () => {
    const body = {
      measure: {
        kind: 'profile',
        fields: { on: { type: 'date', nullable: true }, staff: { type: 'whole', optional: true } },
        where: [{ on: null }, { staff: 0 }],
      },
      effect: { kind: 'deduct', points: '20', per: 'once' },
    };
    const heavy = book({ sections: ten, rules: { ...parts, body } });
    // 0 (its floor) to 10: the body is worth all of it, stated with its staff or not
    expect(seen(inspectRecord(heavy, record({ report: 'met', visits: 4 })))).toEqual([
      ['body', 'missing', '10.00'],
      ['visits', 'claim', '4.00'],
      ['report', 'claim', '3.00'],
      ['site', 'missing', '3.00'],
    ]);
    const stated = inspectRecord(
      heavy,
      record({ report: 'met', visits: 4, site: 'unmet', body: { on: '2018-03-01' } }),
    );
    expect(stated.items.map(({ fact, field, kind, points }) => [fact, field, kind, points])).toEqual([
      ['body', undefined, 'claim', '7.00'],
      ['body', 'staff', 'missing', '7.00'],
      ['visits', undefined, 'claim', '4.00'],
      ['report', undefined, 'claim', '3.00'],
    ]);
    const whole = inspectRecord(
      heavy,
      record({ report: 'met', visits: 4, site: 'met', body: { on: '2018-03-01', staff: 1 } }),
    );
    expect(seen(whole)[0]).toEqual(['body', 'claim', '10.00']);
  });

  it('an award claimed, an award not claimed', () => {
    const prize = { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'occurrence' } };
    const bonus = book({ sections: ten, rules: { ...parts, prize } });
    const facts = { report: 'met', visits: 4, site: 'unmet' };
    expect(seen(inspectRecord(bonus, record({ ...facts, prize: 2 })))).toEqual([
      ['visits', 'claim', '4.00'],
      ['report', 'claim', '3.00'],
      ['prize', 'claim', '2.00'],
    ]);
    expect(seen(inspectRecord(bonus, record(facts))).map(([fact]) => fact)).toEqual(['visits', 'report']);
  });

  it('what has no end, or may leave no total, comes first', () => {
    const faults = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'occurrence' } };
    const open = book({ sections: { root: { fullMarks: '10', floor: null } }, rules: { ...parts, faults } });
    expect(seen(inspectRecord(open, record({ report: 'met', visits: 4, site: 'unmet', faults: 0 })))[0]).toEqual([
      'faults',
      'claim',
      null,
    ]);
    const scandal = { measure: status, effect: { kind: 'veto', to: 'void' } };
    const vetoed = book({ sections: ten, rules: { ...parts, scandal } });
    expect(seen(inspectRecord(vetoed, record({ report: 'met', visits: 4, site: 'met', scandal: 'unmet' })))[0]).toEqual(
      ['scandal', 'claim', null],
    );
    const gone = inspectRecord(vetoed, record({ report: 'met', visits: 4, site: 'met', scandal: 'met' }));
    expect([gone.status, gone.items.every(({ points }) => points === null)]).toEqual(['void', true]);
  });

  it('refuses what is no record of the rulebook', () => {
    expect(() => inspectRecord(small, record({ sites: 'met' }))).toThrow(InvalidRecordError);
  });
});

describe('the county', () => {
  const scorer = createScorer(wuding2018);
  const totalOf = (one: PlainRecord, facts: object) =>
    scorer.total({ ...one, facts: { ...one.facts, ...facts } } as never)!;

  // every fourth unit, and those with exemptions
  const some = countyRecords().filter(({ unit }, at) => at % 4 === 0 || ['xiazhi', 'archives'].includes(unit.id));

  it.each(some.map((one) => [one.unit.id, one] as const))(
    '%s: every status and exemption, scored again as unmet',
    (_, one) => {
      const { items, total } = inspectRecord(scorer, one);
      const judged = items.filter(
        ({ rules }) => rules.every((id) => /^(task-\d\d|special-page)$/.test(id)) && isStatus(one, rules[0]!),
      );
      expect(judged.length).toBeGreaterThan(40);
      for (const { fact, points } of judged)
        expect([fact, points]).toEqual([fact, fixed(minus(total!, totalOf(one, { [fact]: 'unmet' })))]);
      // a claim without points is none; all others are there
      const claims = new Set(items.map(({ fact }) => fact));
      for (const fact of Object.keys(one.facts)) {
        if (claims.has(fact) || !isStatus(one, fact)) continue;
        expect([fact, totalOf(one, { [fact]: 'unmet' })]).toEqual([fact, total]);
      }
    },
  );

  it('the body, the conferences and the list that says nothing happened', () => {
    const one = countyRecords().find(({ unit }) => unit.id === 'jingzhe')!;
    const { items, total } = inspectRecord(scorer, one);
    const points = (fact: string) => items.find((item) => item.fact === fact)?.points;
    expect(points('dedicated-body')).toBe(
      fixed(minus(total!, totalOf(one, { 'dedicated-body': { establishedOn: null } }))),
    );
    expect(points('press-conferences')).toBe(fixed(minus(total!, totalOf(one, { 'press-conferences': [] }))));
    const late = [{ from: '2018-03-01T00:00:00+08:00', to: null }];
    expect(points('task-26-release')).toBe(fixed(minus(total!, totalOf(one, { 'task-26-release': late }))));
  });

  it('what is missing of the incomplete records is listed, each with its points', () => {
    for (const one of readRecords('examples/county/incomplete.json')) {
      const { items } = inspectRecord(scorer, one);
      const { missing } = scorer.score(one as never);
      const key = ({ fact, field }: { fact: string; field?: string }) => `${fact}.${field ?? ''}`;
      const listed = items.filter(({ kind }) => kind === 'missing');
      expect(new Set(listed.map(key))).toEqual(new Set(missing.map(key)));
      for (const { points } of listed) expect(compare(points!, '0')).toBe(1);
    }
  });

  function isStatus(one: PlainRecord, fact: string): boolean {
    const value = one.facts[fact] as { status?: unknown } | string;
    return (
      (wuding2018.rules[fact] as { measure?: { kind?: string } } | undefined)?.measure?.kind === 'status' &&
      value !== undefined
    );
  }
});

describe('laws', () => {
  it('no other answer to a fact of a final record loses more than its points say', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.nat(200_000), (seed) => {
        const rulebook = randomRulebook(seed) as unknown as Rulebook;
        const scorer = createScorer(rulebook, { readings: randomReadings(rulebook as never, seed) as never });
        const [one, other] = [seed, seed + 7].map((n) => randomRecord(rulebook as never, n) as unknown as PlainRecord);
        let sheet: InspectionSheet;
        try {
          sheet = inspectRecord(scorer, one);
        } catch {
          return;
        }
        const order = sheet.items.map(({ points }) => points);
        for (const [at, points] of order.entries()) {
          const above = order[at - 1];
          if (at > 0 && above !== null) expect(points === null ? 1 : compare(points, above!)).toBeLessThanOrEqual(0);
        }
        if (sheet.status !== 'final') return;
        const before = scorer.score(one as never);
        const points = new Map(sheet.items.map((item) => [item.fact, item.points]));
        for (const [fact, value] of Object.entries(other!.facts)) {
          if (!(fact in one!.facts)) continue;
          let after: Score;
          try {
            after = scorer.score({ ...one, facts: { ...one!.facts, [fact]: value } } as never);
          } catch {
            continue;
          }
          const most = points.get(fact) ?? (points.has(fact) ? null : '0');
          // an answer that leaves the rule out is no bad answer: it gives the others more weight
          if (after.total === null || most === null || earning(after) !== earning(before)) continue;
          tried++;
          expect(compare(minus(sheet.total!, after.total), most)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

/** The rules that earn, as far as they are not left out. */
function earning({ lines }: Score): string {
  return lines.flatMap(({ stage, rule }) => (stage === 'earn' ? [rule] : [])).join();
}

/** Two places, as the total has. */
function fixed(decimal: string): string {
  const [whole, part = ''] = decimal.split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}
