import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One sentence of the notice, split at 。 and ；. */
export interface Sentence {
  /** `body 一.3`: third sentence under heading 一 (0: the heading); `row 22.2`: second clause of row 22 (0: its text is lost). */
  readonly place: string;
  /** As printed, without white space. */
  readonly text: string;
  /** The first 16 hex digits of the sha256 of `text` in UTF-8. */
  readonly hash: string;
}

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where the notice is looked for: `KAOPING_NOTICE`, else `../shared/seed` beside the repository. */
export const noticePath = resolve(repository, process.env.KAOPING_NOTICE || '../shared/seed/000_52dafe09cf034206.txt');

/** The notice's text; `undefined` where it is not at hand. */
export function readNotice(): string | undefined {
  return existsSync(noticePath) ? readFileSync(noticePath, 'utf8') : undefined;
}

/**
 * Every sentence of the notice, in order. The body is what stands before the first line with tab stops; there
 * - the lines up to the salutation (it ends in ：) are `body 题.n`; the title's broken lines are one;
 * - a line `一、…` is a heading; what stands before the first one is `body 前言.n`;
 * - the lines of one heading are joined before they are split, as the flattened text breaks sentences between pages;
 * - from the issuer's own line on (its name alone, no full stop) every line is `body 尾.n`.
 *
 * The annex is every line with tab stops. A row begins with a cell that is a number; repeated page headers do not.
 * Cells slide between columns, so its requirement is found by its shape: the cell that ends in 。 (no label, lead or
 * deadline does). A row without such a cell has lost its text and stands as one empty sentence `row n.0`.
 */
export function splitNotice(notice: string): Sentence[] {
  const lines = notice.replace(/^\uFEFF/, '').split(/\r?\n/);
  const body = lines.filter((line) => !line.includes('\t') && line.trim() !== '').map((line) => line.trim());
  return [...splitBody(body), ...lines.filter((line) => line.includes('\t')).flatMap(splitRow)];
}

function splitBody(lines: readonly string[]): Sentence[] {
  const salutation = lines.findIndex((line) => line.endsWith('：'));
  const firstHeading = lines.findIndex((line) => headingOf(line) !== undefined);
  const issuer = lines.findIndex((line, at) => at > firstHeading && /^[^。；，]+人民政府办公室$/.test(line));
  const found = [
    ...numbered('body 题', [lines.slice(0, salutation).join(''), lines[salutation]!], 1),
    ...numbered('body 前言', splitText(lines.slice(salutation + 1, firstHeading).join('')), 1),
  ];
  for (let at = firstHeading; at < issuer; ) {
    const heading = lines[at]!;
    const next = lines.findIndex((line, i) => i > at && (i === issuer || headingOf(line) !== undefined));
    const sentences = splitText(lines.slice(at + 1, next).join(''));
    found.push(...numbered(`body ${headingOf(heading)}`, [heading, ...sentences], 0));
    at = next;
  }
  return [...found, ...numbered('body 尾', lines.slice(issuer), 1)];
}

function headingOf(line: string): string | undefined {
  return /^([一二三四五六七八九十]+)、[^。；，]+$/.exec(line)?.[1];
}

function splitRow(line: string): Sentence[] {
  const cells = line.split('\t').map((cell) => cell.trim());
  const number = cells[0]!;
  if (!/^\d+$/.test(number)) return [];
  const requirement = cells.find((cell) => cell.endsWith('。'));
  return requirement === undefined
    ? numbered(`row ${number}`, [''], 0)
    : numbered(`row ${number}`, splitText(requirement), 1);
}

/** Splits after 。 and ；, keeping a closing quote or bracket with the sentence it closes. */
export function splitText(text: string): string[] {
  return bare(text).match(/[^。；]+[。；]?[”’）】]*/g) ?? [];
}

function numbered(prefix: string, texts: readonly string[], first: number): Sentence[] {
  return texts.map((text, index) => {
    const printed = bare(text);
    return { place: `${prefix}.${first + index}`, text: printed, hash: hashOf(printed) };
  });
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The hash that ties an entry of the coverage table to its sentence; white space does not count. */
export function hashOf(text: string): string {
  return createHash('sha256').update(bare(text), 'utf8').digest('hex').slice(0, 16);
}
