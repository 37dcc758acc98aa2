import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kaoping } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-remarks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const both = (zh: string, en: string) => ({ zh, en });
const rule = (more: object) => ({
  title: both('项', 'Item'),
  section: 'all',
  basis: [{ document: 'd', clause: '1' }],
  ...more,
});
const rulebook = written('sheet.json', {
  format: 'kaoping/rulebook/1',
  id: 'remarks',
  edition: '1',
  year: 2026,
  utcOffset: '+08:00',
  title: both('表', 'Sheet'),
  documents: { d: { title: both('文', 'Document') } },
  kinds: { bureau: { title: both('局', 'Bureau') } },
  roles: { lead: { title: both('牵头', 'Lead') } },
  sections: { all: { title: both('全', 'All'), fullMarks: '100' } },
  rules: {
    marks: rule({ measure: { kind: 'rating', from: '0', to: '100' }, effect: { kind: 'earn', points: '100' } }),
    led: rule({ appliesTo: { roles: ['lead'] }, measure: { kind: 'status' }, effect: { kind: 'earn', points: '10' } }),
    grave: rule({ measure: { kind: 'count' }, effect: { kind: 'veto', to: 'grade', at: 'poor' } }),
    false: rule({ measure: { kind: 'count' }, effect: { kind: 'veto', to: 'void' } }),
  },
  grades: {
    bands: [
      { id: 'best', title: both('优', 'Best'), atLeast: '90', quota: { share: '30%', rounding: 'down', ties: 'out' } },
      { id: 'good', title: both('良', 'Good'), quota: { share: '30%', rounding: 'up', ties: 'out' } },
      { id: 'poor', title: both('差', 'Poor') },
    ],
  },
});
const record = (id: string, facts: object) => ({
  unit: { id, kind: 'bureau' },
  year: 2026,
  facts: { grave: 0, false: 0, ...facts },
});
const records = written('records.json', [
  record('a', { marks: 95 }),
  record('b', { marks: 80, grave: 1, led: 'met' }),
  record('c', { marks: 70, grave: 1, false: 1 }),
]);
const printed = async (command: string, language: string) =>
  (await kaoping([command, records, '--rulebook', rulebook, '--lang', language])).stdout;

describe('remarks in and under the tables', () => {
  it('the status says where a veto holds the grade down, but not of a void score', async () => {
    const lines = (await printed('score', 'en')).split('\n');
    expect(lines.find((line) => line.startsWith('b '))).toMatch(/ {2}final · grade at best Poor$/);
    expect(lines.find((line) => line.startsWith('a '))).toMatch(/ {2}final$/);
    expect(lines.find((line) => line.startsWith('c '))).toMatch(/ {2}void$/);
    expect(await printed('score', 'zh')).toContain('  确定 · 等次最高为差\n');
  });

  it('facts that were not used are counted, with where to look', async () => {
    expect(await printed('score', 'en')).toContain(
      `\n1 fact was not used: kaoping explain ${records} --rulebook ${rulebook} --unit b\n`,
    );
    expect(await printed('score', 'zh')).toContain('\n1 个事实未使用：kaoping explain ');
  });

  it('a grade without a place says why: 30% of 2 ranked units is 0.6, rounded down none, rounded up one', async () => {
    expect(await printed('assess', 'en')).toContain('\nBest: no place (30% of 2 units, rounded down)\n');
    expect(await printed('assess', 'zh')).toContain('\n优: 没有名额（2个单位的30%，不足一个的舍去）\n');
    expect(await printed('assess', 'en')).not.toContain('Good: no place');
  });
});
