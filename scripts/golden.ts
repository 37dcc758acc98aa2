/** Writes test/golden/county.json, and prints what moved, for "Scores that change" in CHANGELOG.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { countyGolden, GOLDEN_FILE, type Golden, goldenDigest, movedTotals } from '../test/golden/county.js';

const before: Golden = existsSync(GOLDEN_FILE)
  ? JSON.parse(readFileSync(GOLDEN_FILE, 'utf8'))
  : { default: {}, otherwise: {} };
const now = countyGolden();
const text = `${JSON.stringify(now, null, 2)}\n`;
writeFileSync(GOLDEN_FILE, text);
console.log([...movedTotals(before, now), `golden result ${goldenDigest(text)}`].join('\n'));
