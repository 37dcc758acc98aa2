import { describe, expect, it } from 'vitest';
import { kaoping } from './kaoping.js';

const input = (weight: string, rest: string, floor: object = {}) => ({
  parts: [
    { id: 'open', score: '90', outOf: '100', weight, covers: ['news'] },
    { id: 'rest', score: '80', outOf: '100', weight: rest },
  ],
  floor: { part: 'open', minimum: '4%', breach: 'raise', ...floor },
});
const evaluate = (value: unknown, ...more: string[]) =>
  kaoping(['evaluate', '-', ...more], { stdin: typeof value === 'string' ? value : JSON.stringify(value) });

describe('kaoping evaluate, with a floor of 4 %', () => {
  it.each([
    ['4%', '96%', 0],
    ['3.99%', '96.01%', 1],
    ['3.999%', '96.001%', 1],
    ['0%', '100%', 1],
  ])('%s and %s: 80.40, findings: %i', async (open, rest, findings) => {
    const { status, stdout } = await evaluate(input(open, rest), '--format', 'json');
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.total).toBe('80.40');
    expect(result.parts.map(({ weight }: { weight: string }) => weight)).toEqual(['4%', '96%']);
    expect(result.findings).toHaveLength(findings);
  });

  it.each([
    ['4%', '96%', 0],
    ['3.999%', '96.001%', 1],
    ['0%', '100%', 1],
  ])('a rulebook that refuses: %s and %s give exit status %i', async (open, rest, expected) => {
    const { status, stderr } = await evaluate(input(open, rest, { breach: 'refuse' }));
    expect(status).toBe(expected);
    expect(stderr.includes('[weight-floor]')).toBe(expected === 1);
  });

  it('weights that do not reach 100 % are refused', async () => {
    const { status, stdout, stderr } = await evaluate(input('4%', '95.99%'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('-:\n/parts: The weights add up to "99.99%", not 100% [weights-total]\n');
  });

  it('what the part must cover and does not is shown under the table', async () => {
    const { status, stdout } = await evaluate(input('4%', '96%', { covers: ['news', 'platforms'] }));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('! "open" does not cover what it must: platforms');
  });
});

describe('kaoping evaluate, its input', () => {
  it('a list gives an entry for each, in order, refused or not', async () => {
    const { status, stdout } = await evaluate(
      { evaluations: [{ unit: 'a', ...input('4%', '96%') }, { unit: 'b' }] },
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const { evaluations } = JSON.parse(stdout);
    expect(evaluations.map(({ unit, total }: { unit: string; total?: string }) => [unit, total])).toEqual([
      ['a', '80.40'],
      ['b', undefined],
    ]);
    expect(evaluations[1].issues[0].code).toBe('no-parts');
  });

  it('what is no JSON, holds a key twice, or cannot be read leaves nothing to be done', async () => {
    expect((await evaluate('{')).status).toBe(2);
    expect((await evaluate('{"parts":[],"parts":[]}')).stderr).toContain('[duplicate-key]');
    expect((await kaoping(['evaluate', 'examples'])).stderr).toBe('kaoping: cannot read examples: it is a folder\n');
  });
});
