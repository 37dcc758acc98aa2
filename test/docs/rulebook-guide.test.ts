import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as kaoping from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { Desk } from './rulebook-guide-desk.js';
import { type Block, blocksOf, codeIn, isShown, worked } from './rulebook-guide-page.js';
import { resultsOf } from './rulebook-guide-recipe.js';
import { typeErrorsOf } from './rulebook-guide-types.js';
import { assertedCode, runAsserted } from './run-example.js';

const GUIDE = { en: 'docs/rulebook-guide.md', zh: 'docs/rulebook-guide.zh.md' };
const COOKBOOK = { en: 'docs/rulebook-guide-cookbook.md', zh: 'docs/rulebook-guide-cookbook.zh.md' };
const SHEET = 'docs/rulebook-guide.sheet.json';
const LANGUAGES = ['en', 'zh'] as const;

const textOf = (page: string) => readFileSync(resolve(ROOT, page), 'utf8');
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const titled = blocksOf(textOf(GUIDE.en)).filter(({ mark }) => mark === 'typed');
const recipes = blocksOf(textOf(COOKBOOK.en));
const frame = JSON.parse(blocksOf(textOf(GUIDE.en)).find(({ mark }) => mark === 'file: sheet.json')!.body);

describe.each(LANGUAGES)('the guide in %s, followed line by line', (language) => {
  const blocks = blocksOf(textOf(GUIDE[language])).filter(({ mark }) => mark !== 'typed');
  const desk = new Desk(language);
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-guide-'));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(ROOT);
    rmSync(folder, { recursive: true });
  });

  it.each(blocks.map((block, at) => ({ at, block })))('$at $block.mark', async ({ block }) => {
    const printed = await desk.follow(block);
    if (block.mark.startsWith('output: ')) {
      const all = printed.map(({ stdout, stderr }) => stdout + stderr).join('');
      if (!isShown(block.body, all)) expect(all).toBe(`${block.body}\n`);
    } else expect(printed.filter(({ status }) => status !== 0)).toEqual([]);
  });

  it('ends with the sheet beside the page, which lint and the reader’s editor accept', async () => {
    const sheet = json('sheet.json');
    expect(sheet).toEqual(json(resolve(ROOT, SHEET)));
    expect(kaoping.lintRulebook(sheet, { pairs: true })).toEqual([]);
    const { 'json.schemas': schemas } = json('.vscode/settings.json');
    for (const { fileMatch, url } of schemas) {
      const accepts = new Ajv2020.default({ strict: false }).compile(json(url));
      for (const file of fileMatch) expect([file, accepts(json(file))]).toEqual([file, true]);
    }
    const page = readFileSync('sheet.md', 'utf8');
    for (const { title } of Object.values<{ title: { zh: string } }>(sheet.rules)) expect(page).toContain(title.zh);
  });

  it('shows the totals it works out by hand', () => {
    const rows = [...textOf(GUIDE[language]).matchAll(/^\| `(\w+)` \| .*`([^`]+)` \| (\d+\.\d\d) \|$/gm)];
    const result = kaoping.parseRulebook(json('sheet.json'));
    if (!result.ok) throw new Error('not sound');
    const { scores } = kaoping.assess(kaoping.createScorer(result.rulebook), json('records.json').records);
    expect(rows.map(([, unit, sum, total]) => [unit, worked(sum!), total])).toEqual(
      rows.map(([, unit]) => {
        const low = scores.find((score) => score.unit.id === unit)?.range.low;
        return [unit, low, low];
      }),
    );
    expect(rows.map(([, unit]) => unit)).toEqual(['qinghe', 'forestry', 'market']);
  });
});

describe('the cookbook', () => {
  it.each(recipes)('$body', ({ body, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const shown = rows.map(([, , total]) => total!.trim());
    expect(resultsOf(frame, JSON.parse(body), rows)).toEqual(shown);
    const sums = rows.map(([, byHand, total]) => [codeIn(byHand!).at(-1), total!.trim().split(' ')[0]] as const);
    for (const [sum, total] of sums) if (total !== 'void') expect([sum, worked(sum!)]).toEqual([sum, total]);
  });
});

describe('the part in TypeScript', () => {
  it('compiles, its slip does not, and its comments are true', () => {
    const [{ body }] = titled as [Block];
    expect(typeErrorsOf(body.replace("'kaoping'", "'../../src/index.js'"))).toEqual([]);
    expect(runAsserted(assertedCode(body.replace(/^import .*\n/, '')), { ...kaoping })).toBe(3);
  });
});

describe('in both languages', () => {
  it.each([GUIDE, COOKBOOK])('$en and $zh show the same snippets and figures', ({ en, zh }) => {
    const shared = (page: string) =>
      blocksOf(textOf(page)).map(({ mark, language, body, rows }) => ({
        mark,
        body: language === 'text' ? '' : body,
        rows: rows.map(([facts, byHand, total]) => [codeIn(facts!), codeIn(byHand!), total]),
      }));
    expect(shared(zh)).toEqual(shared(en));
    const cells = (page: string) =>
      codeIn(textOf(page).replace(/```[\s\S]*?```/g, '')).filter((code) => /[{"]/.test(code));
    expect(cells(zh)).toEqual(cells(en));
  });

  it.each([...Object.values(GUIDE), ...Object.values(COOKBOOK)])('%s links to what is there', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^):]+?)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((target) => !existsSync(resolve(ROOT, 'docs', target)))).toEqual([]);
  });
});
