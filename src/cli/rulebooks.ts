import { readFile } from 'node:fs/promises';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { InvalidReadingsError, InvalidRulebookError, nearest } from '../issues/index.js';
import { parseJson } from '../record/index.js';
import { issueLines } from '../report/issues.js';
import type { Language } from '../report/language.js';
import { type Id, parseRulebook, type Rulebook } from '../rulebook/index.js';
import { createScorer, type Scorer } from '../scoring/index.js';
import { CommandError } from './io.js';

/** Rulebooks that ship with the command line, by id; the first is meant where none is named. */
export const shipped: Readonly<Record<Id, Rulebook>> = { [wuding2018.id]: wuding2018 as unknown as Rulebook };

/** A shipped rulebook by id, or one read from a file. @throws CommandError */
export async function loadRulebook(name: string | undefined, language: Language): Promise<Rulebook> {
  if (name === undefined) return wuding2018 as unknown as Rulebook;
  if (Object.hasOwn(shipped, name)) return shipped[name]!;
  const text = await readFile(name, 'utf8').catch((error: Error) => {
    const near = nearest(name, Object.keys(shipped));
    throw new CommandError(
      `no rulebook "${name}" (${error.message}); shipped: ${Object.keys(shipped).join(', ')}${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
    );
  });
  const json = parseJson(text);
  if (!json.ok) throw new CommandError([`${name}:`, ...issueLines(json.issues, language)].join('\n'));
  const parsed = parseRulebook(json.value);
  if (!parsed.ok) throw new CommandError([`${name}:`, ...issueLines(parsed.issues, language)].join('\n'));
  return parsed.rulebook;
}

/** `['late-work=half']` as readings. @throws CommandError */
export function parseReadings(pairs: readonly string[]): Record<Id, Id> {
  const readings: Record<Id, Id> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new CommandError(`--reading wants id=option, not "${pair}"`);
    readings[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return readings;
}

/** A scorer, or the reason there is none. @throws CommandError */
export async function loadScorer(
  options: { readonly rulebook?: string; readonly reading?: readonly string[] },
  language: Language,
): Promise<Scorer> {
  const rulebook = await loadRulebook(options.rulebook, language);
  try {
    return createScorer(rulebook, { readings: parseReadings(options.reading ?? []) });
  } catch (error) {
    if (error instanceof InvalidReadingsError || error instanceof InvalidRulebookError) {
      throw new CommandError(issueLines(error.issues, language).join('\n'));
    }
    throw error;
  }
}
