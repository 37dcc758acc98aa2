import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/report/csv.js';
import { words } from '../../src/report/language.js';
import { table } from '../../src/report/table.js';
import { kaoping } from '../cli/kaoping.js';

describe('a table', () => {
  it('keeps its columns straight: a Chinese character is two cells wide', () => {
    const text = table(
      [{ title: '单位' }, { title: 'Total', align: 'right' }],
      [
        ['白水镇', '9.5'],
        ['a', '100.00'],
      ],
    );
    expect(text).toBe(['单位     Total', '──────  ──────', '白水镇     9.5', 'a       100.00'].join('\n'));
  });

  it.each(['zh', 'en'] as const)('of the county ends every total in one column (%s)', async (language) => {
    const { stdout } = await kaoping(['score', 'examples/county/records.json'], { language });
    const rows = stdout.split('\n').filter((line) => /\)\s+\d+\.\d\d\s/.test(line));
    const ends = rows.map((row) => stringWidth(row.match(/^.+?\)\s+\d+\.\d\d(?=\s)/)![0]));
    expect(rows).toHaveLength(29);
    expect(new Set(ends).size).toBe(1);
  });
});

describe('a line of CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['-12.50', '-12.50'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-', "'-"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
  ])('%j becomes %j', (cell, written) => expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`));
});

it('every word of the reports stands in both languages', () => {
  for (const { zh, en } of Object.values(words)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
