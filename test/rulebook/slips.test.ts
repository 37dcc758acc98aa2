import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRulebook } from '../../src/index.js';
import { kaoping } from '../cli/kaoping.js';
import { after } from './sentences/index.js';
import { numbers } from './slips/numbers.js';
import { shapes } from './slips/shapes.js';

describe.each(Object.entries({ ...shapes, ...numbers }))('%s', (_, [slip, { path, code, received, zh, en }]) => {
  it('is one issue, at its place, with what was found and what would do', () => {
    const result = parseRulebook(after(slip));
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((issue) => [issue.path, issue.code, issue.received, issue.hint])).toEqual([
      [path, code, received, { zh, en }],
    ]);
  });
});

describe('a rulebook that is no JSON, on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-slips-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['a trailing comma', '{\n  "id": "a",\n}', '3:1', '最后一项之后不写逗号', 'No comma stands after the last item'],
    ['a comment', '{\n  "id": "a" // ours\n}', '2:13', 'JSON 没有注释：请删去', 'JSON has no comments: leave it out'],
    ['single quotes', "{\n  'id': 'a'\n}", '2:3', '引号用半角双引号 "', 'Use straight double quotes: "'],
    ['bare keys', '{\n  id: "a"\n}', '2:3', '键要加双引号', 'Keys stand in double quotes'],
    ['full-width punctuation', '{\n  "id"："a"\n}', '2:7', '标点用半角', 'Use half-width punctuation'],
  ])('%s is told at its line and column', async (_, text, place, zh, en) => {
    const file = join(folder, 'rulebook.json');
    writeFileSync(file, text);
    const [line, column] = place.split(':');
    const english = await kaoping(['lint', file]);
    expect([english.status, english.stdout]).toEqual([2, '']);
    expect(english.stderr).toContain(`line ${line}, column ${column}: not valid JSON`);
    expect(english.stderr).toContain(`Hint: ${en}`);
    const chinese = await kaoping(['lint', file, '--lang', 'zh']);
    expect(chinese.stderr).toContain(`第 ${line} 行第 ${column} 列：不是有效的 JSON`);
    expect(chinese.stderr).toContain(`提示: ${zh}`);
  });
});
