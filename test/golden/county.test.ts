import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers.js';
import { countyGolden, GOLDEN_FILE, type Golden, goldenDigest, movedTotals } from './county.js';

const text = readFileSync(GOLDEN_FILE, 'utf8');
const golden = JSON.parse(text) as Golden;

describe('the golden result of the fictional county', () => {
  it('stands: no total has moved, by default or under any other option', () => {
    // If this is meant: `npm run golden`, then name what it prints under "Scores that change" in CHANGELOG.md.
    expect(movedTotals(golden, countyGolden())).toEqual([]);
  });

  it('holds every unit of the county, and nothing that repeats a default', () => {
    expect(golden).toEqual(countyGolden());
  });

  it('is named by its digest under the first "Scores that change" of CHANGELOG.md', () => {
    const changelog = readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8');
    const [, section = ''] = changelog.match(/^### Scores that change\n([\s\S]*?)(?=^#)/m) ?? [];
    expect(section).toContain(goldenDigest(text));
  });
});

describe('movedTotals', () => {
  const before: Golden = { default: { a: '1.00', b: '2.00' }, otherwise: { 'x=y': { a: '3.00' } } };

  it('names each total that moved, with the reading under which it did', () => {
    const now: Golden = { default: { a: '1.00', b: '2.50' }, otherwise: {} };
    expect(movedTotals(before, now)).toEqual(['b: 2.00 → 2.50', 'a: 3.00 → 1.00 (x=y)', 'b: 2.00 → 2.50 (x=y)']);
  });

  it('names a unit that came or went', () => {
    const now: Golden = { default: { a: '1.00', c: '4.00' }, otherwise: { 'x=y': { a: '3.00' } } };
    expect(movedTotals(before, now).slice(0, 2)).toEqual(['b: 2.00 → —', 'c: — → 4.00']);
  });
});
