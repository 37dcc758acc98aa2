import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { rulebookPage } from '../../src/report/rulebook/index.js';
import { type Rulebook, requireRulebook, resolveRulebook, selectReadings } from '../../src/rulebook/index.js';
import { everything } from './everything/index.js';

const FOLDER = 'examples/rulebooks';
const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.records.json'))
  .map((name) => requireRulebook(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
const rulebooks = [wuding2018 as unknown as Rulebook, ...examples].map((written) => {
  const readings = selectReadings(written);
  return { rulebook: resolveRulebook(written, readings), readings };
});
const printed = [...rulebooks, { rulebook: everything, readings: { doubt: 'wide' } }].map(({ rulebook, readings }) => ({
  id: rulebook.id,
  rulebook,
  zh: rulebookPage(rulebook, readings, 'zh'),
  en: rulebookPage(rulebook, readings, 'en'),
}));

describe.each(printed)('the page of $id', ({ rulebook, zh, en }) => {
  it('has no word of the program in it', () => {
    expect(`${zh}${en}`).not.toMatch(/undefined|NaN|\bnull\b|\[object|function|[{}]/);
    expect(`${zh}${en}`).not.toMatch(/：：|；；|，，|（）|\(\)|: :|; ;|, ,| {2}\w/);
  });

  it('heads nothing twice: no cell of a rule has two colons in a row', () => {
    const cells = `${zh}\n${en}`
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? line.split(' | ').slice(2) : []));
    const bare = cells.map((cell) => cell.replaceAll(/“[^”]*”|`[^`]*`/g, ''));
    expect(bare.filter((cell) => /：[^；，（）。]*：|: [^;,()]*: /.test(cell))).toEqual([]);
  });

  it('counts one thing as one', () => {
    const ones = /(?<![\d.,:-])1 (?:points|places|hours|days|working days|months|quarters|items|times)\b/;
    expect(en).not.toMatch(ones);
  });

  it('is Chinese in zh: no Latin word but ids and those of the rulebook itself', () => {
    const own = textsOf(rulebook, 'zh').join('\n');
    const words =
      zh
        .replaceAll(/`[^`]*`/g, '')
        .replaceAll('<br>', '')
        .match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? [];
    const ours = new Set(['GB', 'T', 'UTC', 'SHA-', 'SHA']);
    expect(words.filter((word) => !ours.has(word) && !own.includes(word))).toEqual([]);
  });

  it('is English in en: nothing Chinese but what is quoted and named', () => {
    const own = textsOf(rulebook, 'en').join('\n');
    const words = en.match(/\p{Script=Han}+/gu) ?? [];
    expect(words.filter((word) => !own.includes(word))).toEqual([]);
  });

  it('shows every number and date of every rule in its row, and of every section under its title', () => {
    for (const page of [zh, en]) {
      for (const [id, rule] of Object.entries(rulebook.rules)) {
        const row = page.split('\n').find((line) => line.includes(`<br>\`${id}\``))!;
        expect(
          amountsIn(rule).filter((amount) => !shows(row, amount)),
          id,
        ).toEqual([]);
      }
      for (const { title, ...section } of Object.values(rulebook.sections)) {
        const lang = page === zh ? 'zh' : 'en';
        const part = page.split(/^(?=#)/m).find((one) => one.split('\n')[0]!.includes(` ${title[lang]}`))!;
        expect(
          amountsIn(section).filter((amount) => !shows(part, amount)),
          title.en,
        ).toEqual([]);
      }
    }
  });
});

/** The rulebook's own words that a page in `lang` may print: texts in that language, clauses, quotes, numbers and names. */
function textsOf(value: unknown, lang: 'zh' | 'en'): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'zh' || key === 'en') && key !== lang ? [] : textsOf(inner, lang),
  );
}

/** Fields stand in a list of their own; words, titles and clauses are no amounts. */
const NO_AMOUNTS = new Set(['title', 'basis', 'fields', 'provenance', 'words', 'appliesTo', 'fact']);
type Amount = string;

function amountsIn(value: unknown, key = ''): Amount[] {
  if (NO_AMOUNTS.has(key)) return [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return /^-?\d[\d.]*%?$|^\d{4}-\d\d-\d\d/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => amountsIn(one, inner));
}

/** Outside of quotations: as it is written, without its sign (减5分), or as a percentage; 0 also in words. */
function shows(text: string, amount: Amount): boolean {
  const bare = amount.replace(/^-/, '');
  const percent = `${Number((Number(bare) * 100).toFixed(6))}%`;
  const said = text.replaceAll(/“[^”]*”/g, '');
  const forms = [bare, percent].map((form) => new RegExp(`(?<![\\d.])${form.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`));
  return (
    forms.some((form) => form.test(said)) ||
    (amount === '0' && /当日|same day|整数|whole number|不[得加扣]分|nothing/.test(said))
  );
}
