import { describe, expect, it } from 'vitest';
import { rulebookPage } from '../../src/report/rulebook/index.js';
import { parseRulebook } from '../../src/rulebook/index.js';
import { everything } from './everything/index.js';
import { type Said, said } from './said/index.js';

const PAGES = {
  zh: rulebookPage(everything, { doubt: 'strict' }, 'zh'),
  en: rulebookPage(everything, { doubt: 'strict' }, 'en'),
};

/** The row of a rule, or what stands under a heading (named in both languages), or the whole page. */
function placeIn(page: string, place: string): string {
  if (place === '') return page;
  const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`<br>\`${place}\``));
  if (row !== undefined) return row;
  const parts = page.split(/^(?=#+ )/m);
  return parts.find((part) => place.split(' ').some((_, at, words) => opens(part, words, at))) ?? '';
}

/** `部分一 Part one`: the first word is the zh title, the rest the en title. */
function opens(part: string, words: readonly string[], at: number): boolean {
  const title = at === 0 ? words[0]! : at === 1 ? words.slice(1).join(' ') : undefined;
  return title !== undefined && new RegExp(`^#+ ${title}(?:$|（| \\()`, 'm').test(part.split('\n')[0]!);
}

it('the rulebook that says everything is one', () => {
  expect(parseRulebook(everything)).toMatchObject({ ok: true });
});

describe('the printed rulebook says every key of the format', () => {
  const cases = Object.entries(said).flatMap(([part, keys]) =>
    Object.entries(keys).flatMap(([key, all]) => all.map((one): [string, string, Said] => [part, key, one])),
  );
  it.each(cases)('%s.%s: %j', (_part, _key, [place, zh, en]) => {
    expect(placeIn(PAGES.zh, place)).toContain(zh);
    expect(placeIn(PAGES.en, place)).toContain(en);
  });
});
