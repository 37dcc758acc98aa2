import { parseJson } from '../record/index.js';
import type { Score } from '../scoring/index.js';
import { textOf } from './files.js';
import type { Io } from './io.js';
import { isShipped } from './rulebooks.js';
import { tellApart } from './tell-apart.js';

/** What a file holds, for comparing like with like. */
export type Held =
  | { readonly is: 'rulebook' }
  | { readonly is: 'records' }
  | { readonly is: 'scores'; readonly scores: readonly Score[] };

/** Looks into a file (or a shipped rulebook's id): scores are taken as they stand, all else is read again by its own reader. */
export async function heldIn(name: string, io: Io): Promise<Held> {
  if (isShipped(name)) return { is: 'rulebook' };
  if (name === '-') return { is: 'records' };
  const text = await textOf(name, io);
  const isLines = tellApart(text.split('\n', 200)) === 'ndjson';
  const values = isLines
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(parsed)
    : [parsed(text)];
  const scores = values.flatMap(scoresIn);
  if (scores.length > 0) return { is: 'scores', scores };
  return { is: values.length === 1 && isRulebook(values[0]) ? 'rulebook' : 'records' };
}

function parsed(text: string): unknown {
  const json = parseJson(text);
  return json.ok ? json.value : undefined;
}

function isRulebook(value: unknown): boolean {
  const { format, rules, sections } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof format === 'string'
    ? format.startsWith('kaoping/rulebook')
    : rules !== undefined || sections !== undefined;
}

/** A score, a list of them, or what `score --format json` and `assess --format json` print. */
function scoresIn(value: unknown): Score[] {
  const { format, scores } = (value ?? {}) as { readonly format?: unknown; readonly scores?: unknown };
  if (format === 'kaoping/score/1') return [value as Score];
  const list = Array.isArray(value) ? value : Array.isArray(scores) ? scores : [];
  return list.filter((one) => (one as { readonly format?: unknown } | null)?.format === 'kaoping/score/1');
}
