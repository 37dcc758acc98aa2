import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvaluationInput, evaluate } from '../../src/assessment/index.js';
import type { InvalidEvaluationError } from '../../src/issues/index.js';

const floor = { part: 'open', minimum: '4%', breach: 'raise' } as const;
const two = (weight: string, rest: string, more: object = {}): EvaluationInput =>
  ({
    parts: [
      { id: 'open', score: '90', outOf: '100', weight, covers: ['news', 'policy'] },
      { id: 'rest', score: '80', outOf: '100', weight: rest },
    ],
    floor: { ...floor, ...more },
  }) as EvaluationInput;

function codes(input: unknown): string[] {
  try {
    evaluate(input as EvaluationInput);
    return [];
  } catch (error) {
    return (error as InvalidEvaluationError).issues.map(({ code }) => code);
  }
}

describe('open government weighs at least 4 % of the annual evaluation', () => {
  it('4 % is enough: 90 × 4 % + 80 × 96 % = 3.6 + 76.8 = 80.40, and nothing is raised', () => {
    const result = evaluate(two('4%', '96%'));
    expect(result.total).toBe('80.40');
    expect(result.parts.map(({ amount }) => amount)).toEqual(['3.6000', '76.8000']);
    expect(result.findings).toEqual([]);
  });

  // raised to 4 %, the others × 0.96 ÷ (1 − weight): with two parts the other always comes to 96 %
  it.each([
    ['3.99%', '96.01%'],
    ['3.999%', '96.001%'],
    ['0%', '100%'],
  ])('%s is raised to 4 %% exactly', (open, rest) => {
    const result = evaluate(two(open, rest));
    expect(result.parts.map(({ weight }) => weight)).toEqual(['4%', '96%']);
    expect(result.exact).toBe('402/5');
    expect(result.findings.map(({ code }) => code)).toEqual(['weight-raised']);
    expect(result.findings[0]!.title.zh).toContain(open);
  });

  it('3 % with three parts: 60 % becomes 60 % × 0.96 ÷ 0.97 = 5760/97 %', () => {
    const result = evaluate({
      parts: [
        { id: 'open', score: '100', outOf: '100', weight: '3%' },
        { id: 'a', score: '50', outOf: '100', weight: '60%' },
        { id: 'b', score: '400', outOf: '1000', weight: '37%' },
      ],
      floor,
    });
    expect(result.parts.map(({ exactWeight }) => exactWeight)).toEqual(['1/25', '288/485', '888/2425']);
    expect(result.parts[1]!.weight).toBe('59.3814%');
    // 4 + 50 × 288/485 + 40 × 888/2425 = 4 + 14400/485 + 35520/2425 = (9700 + 72000 + 35520)/2425 = 117220/2425
    expect(result.exact).toBe('23444/485');
    expect(result.total).toBe('48.34');
  });

  it('a rulebook that refuses says so with the clause', () => {
    const refuse = two('3.999%', '96.001%', { breach: 'refuse', basis: [{ document: 'notice', clause: '三' }] });
    expect(codes(refuse)).toEqual(['weight-floor']);
    expect(() => evaluate(refuse)).toThrow(/under the floor of 4% \(clause: 三\)/);
    expect(codes(two('4%', '96%', { breach: 'refuse' }))).toEqual([]);
  });

  it.each([
    ['4%', '95.99%'],
    ['4%', '96.01%'],
    ['3%', '90%'],
  ])('weights %s and %s do not reach 100 %%: an error', (open, rest) => {
    expect(codes(two(open, rest))).toEqual(['weights-total']);
  });

  it('without a floor the weights may add up to anything', () => {
    expect(evaluate({ parts: [{ id: 'a', score: '1', outOf: '4', weight: '10%' }] }).total).toBe('2.50');
  });

  it('what the part must cover and does not is a finding each', () => {
    const result = evaluate(two('4%', '96%', { covers: ['news', 'policy', 'platforms', 'participation'] }));
    expect(result.findings.map(({ code, title }) => [code, title.en.split(': ')[1]])).toEqual([
      ['not-covered', 'platforms'],
      ['not-covered', 'participation'],
    ]);
  });
});

describe('bad input is met with every issue at once', () => {
  it.each([
    [null, ['no-parts']],
    [{ parts: [] }, ['no-parts']],
    [{ parts: [null] }, ['bad-part-id', 'bad-score', 'bad-full-marks', 'bad-weight']],
    [{ parts: [{ id: 'a', score: '-1', outOf: '0', weight: '101%' }] }, ['bad-score', 'bad-full-marks', 'bad-weight']],
    [{ parts: [{ id: 'a', score: 0.1 + 0.2, outOf: 1, weight: '0.04' }] }, ['bad-score', 'bad-weight']],
    [{ parts: [1, 2].map(() => ({ id: 'a', score: 1, outOf: 1, weight: '50%' })) }, ['part-twice']],
    [
      { ...two('4%', '96%'), floor: { part: 'opne', minimum: '4', breach: 'rise' } },
      ['unknown-part', 'bad-weight', 'bad-breach'],
    ],
    [{ ...two('4%', '96%'), floor: null }, ['unknown-part', 'bad-weight', 'bad-breach']],
  ])('%j', (input, expected) => expect(codes(input)).toEqual(expected));
});

describe('evaluate is exact', () => {
  it('a raise never changes the sum of the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 399 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (open, a, b) => {
          const rest = 10_000 - open;
          const part = (id: string, weight: number, score: number) => ({
            id,
            score: String(score),
            outOf: '100',
            weight: `${weight / 100}%` as const,
          });
          const half = Math.floor(rest / 2);
          const result = evaluate({
            parts: [part('open', open, 100), part('a', half, a), part('b', rest - half, b)],
            floor,
          });
          // independent: total × rest = 4 × rest + (a × half + b × (rest − half)) × 96/100, in hundredths of percent
          const d = BigInt(rest) * 100n;
          const n = 4n * d + (BigInt(a) * BigInt(half) + BigInt(b) * BigInt(rest - half)) * 96n;
          const [exactN, exactD = '1'] = result.exact.split('/');
          expect(BigInt(exactN!) * d).toBe(n * BigInt(exactD));
        },
      ),
    );
  });
});
