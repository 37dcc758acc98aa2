import { getDayDetail } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWorkingDays, civil, dayNumber, instant, isWorkingDay } from './calendar.js';
import { frac, less, parseDecimal, show } from './fraction.js';
import { ROLES, randomCase } from './random.js';
import { ROWS, taskId } from './rows.js';
import { READINGS, type SecondRecord, secondScore } from './score.js';

const BODY = {
  'dedicated-body': { establishedOn: '2016-03-01', fullTimeStaff: 2 },
  'report-heard': 1,
  'leader-designated': ['designated', 'in-division-of-work', 'made-public'],
  'duty-assigned': { part: 20, whole: 20 },
  'special-page': 'met',
  'look-back': ['administrative-power', 'fiscal-funds', 'public-resources', 'public-services', 'public-supervision'],
};

/** Everything done, for every row and part (what does not concern the unit is unused). */
function clean(
  kind: 'township' | 'department',
  roles: string[] = [],
  more: Record<string, unknown> = {},
): SecondRecord {
  const facts: Record<string, unknown> = { ...BODY };
  for (const row of ROWS) {
    facts[taskId(row.n)] = row.awaited ? [{ from: '2018-05-01', to: '2018-05-20' }] : 'met';
    for (const part of row.parts ?? []) {
      const id = `${taskId(row.n)}-${part.id}`;
      if (part.what === 'checklist') facts[id] = part.items;
      if (part.what === 'count' || part.what === 'per-quarter') facts[id] = part.n;
      if (part.what === 'proportion') facts[id] = { part: 40, whole: 100 };
      if (part.what === 'working-days' || part.what === 'hours') facts[id] = [];
    }
  }
  return { unit: { id: 'u', kind, roles }, year: 2018, facts: { ...facts, ...more } };
}
const total = (record: SecondRecord, readings = {}): string | null => secondScore(record, readings).total;
const held = (more = {}) => ({
  heldOn: '2018-09-12',
  level: 'county',
  attended: ['principal'],
  mainPresenter: 'principal',
  ...more,
});

describe('second implementation: own tools', () => {
  it.runIf(new Date('2018-01-01').getTimezoneOffset() <= 0)('agrees with chinese-days on working days', () => {
    for (let d = '2018-01-01'; d <= '2019-02-28'; d = addDays(d, 1))
      expect([d, isWorkingDay(d)]).toEqual([d, getDayDetail(d).work]);
  });
  it('counts days, months, working days, instants', () => {
    expect(dayNumber('2018-12-31')).toBe(Date.UTC(2018, 11, 31) / 86_400_000);
    expect(addMonths('2018-12-31', 2)).toBe('2019-02-28');
    expect(addMonths('2018-10-31', 2)).toBe('2018-12-31');
    expect(addWorkingDays('2018-12-27', 3)).toBe('2019-01-02');
    expect(addWorkingDays('2018-09-28', 1)).toBe('2018-09-29');
    expect(addWorkingDays('2018-09-30', 1)).toBe('2018-10-08');
    expect(civil('2018-12-31T16:00:00Z')).toBe('2019-01-01');
    expect(instant('2018-12-31T23:30:00.5-05:30')).toBe(
      BigInt(Date.parse('2018-12-31T23:30:00.500-05:30')) * 1_000_000n,
    );
  });
  it('shows half away from zero', () => {
    expect([show(frac(1, 8), 2), show(frac(-1, 8), 2), show(frac(-1, 1000), 2), show(frac(2, 3), 0)]).toEqual([
      '0.13',
      '-0.13',
      '0.00',
      '1',
    ]);
  });
});

describe('second implementation: hand computations', () => {
  it('gives 100 to a clean unit, under every single option', () => {
    for (const kind of ['township', 'department'] as const) {
      for (const [id, options] of Object.entries(READINGS)) {
        for (const option of options)
          expect([id, option, total(clean(kind), { [id]: option })]).toEqual([id, option, '100.00']);
      }
    }
    expect(total(clean('department', ROLES))).toBe('100.00');
    expect(secondScore(clean('township')).applicable).toBe('71');
    expect(secondScore(clean('department')).applicable).toBe('66');
    expect(secondScore(clean('department', ROLES)).applicable).toBe(String(86 - 2 + 7)); // not 38, 50
  });
  it('meets the example of design.md: 69.5 of 71 and one conference', () => {
    const r = secondScore(
      clean('township', [], { 'task-02': 'partial', 'task-03': 'unmet', 'press-conferences': [held()] }),
    );
    expect([r.total, r.earned, r.deducted, r.awarded, r.lines['task-01']]).toEqual([
      '99.85',
      '97.8873',
      '0.0000',
      '1.9577',
      '100/71',
    ]);
  });
  it('deducts once, and bases the bonus after it', () => {
    const none = { 'dedicated-body': { establishedOn: null } };
    expect(total(clean('township', [], none))).toBe('90.00');
    const both = clean('township', [], { ...none, 'press-conferences': [held(), held({ presenters: ['deputy'] })] });
    expect(total(both)).toBe('93.60');
    expect(total(both, { 'bonus-base': 'earned', 'both-leaders': 'sum' })).toBe('95.00');
    expect(total(both, { 'heavy-size': '20-percent', 'bonus-stacking': 'compound' })).toBe('83.23'); // 80 × 1.0404
    const staff = { 'dedicated-body': { establishedOn: '2018-12-31', fullTimeStaff: 0 } };
    expect([
      total(clean('township', [], staff)),
      total(clean('township', [], staff), { 'heavy-trigger': 'body-only' }),
    ]).toEqual(['90.00', '100.00']);
  });
  it('splits a row, weighs sections, multiplies late work', () => {
    // row 34 with its list: weight 1/2 each; eight of ten elements, in September
    const gab = {
      'task-34-elements': {
        done: ['code', 'name', 'type', 'basis', 'fees', 'forms', 'process', 'result'],
        completedOn: '2018-09-01',
      },
    };
    const unit = clean('department', ['government-affairs-bureau'], gab);
    const points = Number(secondScore(unit).applicable);
    const lost = (share: number): string => (100 - (share * 100) / points).toFixed(2);
    expect([total(unit), total(unit, { 'late-work': 'half' })]).toEqual([lost(0.5), lost(0.3)]);
    // by section: duties has 7 points, a bare partial special page loses 1.5/7 of 20
    expect(total(clean('township', [], { 'special-page': 'partial' }), { 'task-weights': 'by-section' })).toBe('95.71');
    expect(
      total(clean('township', [], { 'task-68': { status: 'met', completedOn: '2018-10-15' } }), {
        'due-end': 'exclusive',
      }),
    ).toBe('98.59');
  });
});

/** Facts by which a missing one may be completed: the worst, the best, and (where simple) something between. */
function completions(id: string): unknown[] {
  const out = { exempt: 'no such matter' };
  if (id === 'dedicated-body')
    return [{ establishedOn: null }, BODY[id], { establishedOn: '2018-01-01', fullTimeStaff: 0 }];
  const row = ROWS.find((r) => id.startsWith(taskId(r.n)));
  const part = row?.parts?.find((p) => id === `${taskId(row.n)}-${p.id}`);
  if (id === 'report-heard' || part?.what === 'count' || part?.what === 'per-quarter')
    return part ? [0, 1, 5, out] : [0, 1, 5];
  if (id === 'duty-assigned' || part?.what === 'proportion')
    return [
      { part: 0, whole: 9 },
      { part: 3, whole: 9 },
      { part: 9, whole: 9 },
    ];
  if (part?.what === 'checklist') return [[], part.items!.slice(1), part.items, out];
  if (id === 'leader-designated' || id === 'look-back') return [[], BODY[id].slice(1), BODY[id]];
  const from = part?.what === 'hours' ? '2018-03-05T08:00:00+08:00' : '2018-03-05';
  if (row?.awaited || part)
    return [
      [{ from, to: null }],
      [{ from, to: from }],
      [
        { from, to: from },
        { from, to: null },
      ],
    ];
  return id === 'special-page' ? ['unmet', 'partial', 'met'] : ['unmet', 'partial', 'met', out];
}

describe('second implementation: ranges by brute force', () => {
  it('low and high are the worst and best of all completions', { timeout: 60_000 }, () => {
    const hundredths = (text: string | null) => parseDecimal(text!);
    let checked = 0;
    for (let seed = 1; seed < 6000 && checked < 150; seed++) {
      const { record, readings } = randomCase(seed);
      const open = secondScore(record, readings);
      if (open.missing.length === 0 || open.missing.length > 3) continue;
      checked++;
      const totals: string[] = [];
      const fill = (facts: Record<string, unknown>, left: string[]): void => {
        const [id, ...rest] = left;
        if (id === undefined) {
          const end = secondScore({ ...record, facts }, readings);
          expect(end.status).toBe('final');
          totals.push(end.total!);
        } else for (const fact of completions(id)) fill({ ...facts, [id]: fact }, rest);
      };
      fill(record.facts, open.missing);
      totals.sort((a, b) => (less(hundredths(a), hundredths(b)) ? -1 : 1));
      expect([seed, open.low, open.high]).toEqual([seed, totals[0], totals.at(-1)]);
    }
    expect(checked).toBe(150);
  });
  it('lines of a final score add up to what was earned; removing a fact never raises low', { timeout: 60_000 }, () => {
    let finals = 0;
    for (let seed = 1; seed <= 700; seed++) {
      const { record, readings } = randomCase(seed);
      const whole = secondScore(record, readings);
      if (whole.status === 'final') {
        finals++;
        let sum = frac(0);
        for (const [rule, amount] of Object.entries(whole.lines)) {
          const [n, d] = amount.split('/');
          if (/^(task|report|leader|duty|special|look)-/.test(rule)) {
            const line = frac(BigInt(n!), BigInt(d ?? '1'));
            sum = frac(sum.n * line.d + line.n * sum.d, sum.d * line.d);
          }
        }
        expect([seed, show(sum, 4)]).toEqual([seed, whole.earned]);
      }
      const ids = Object.keys(record.facts);
      const gone = ids[seed % Math.max(1, ids.length)];
      if (gone === undefined) continue;
      const { [gone]: _, ...rest } = record.facts;
      const less1 = secondScore({ ...record, facts: rest }, readings);
      expect([seed, gone, less(parseDecimal(whole.low!), parseDecimal(less1.low!))]).toEqual([seed, gone, false]);
    }
    expect(finals).toBeGreaterThan(200);
  });
});
