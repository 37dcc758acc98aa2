import { compareRulebooks } from '../../inquiry/index.js';
import { comparisonText } from '../../report/comparison.js';
import type { Language } from '../../report/language.js';
import { readCounty } from '../county.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorers } from '../rulebooks.js';

export interface DiffOptions {
  readonly reading?: readonly string[];
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `kaoping diff A B [RECORDS…]`: what changes from one rulebook to another, and whose total moves. */
export async function diffCommand(
  before: string,
  after: string,
  files: readonly string[],
  { reading, format, output }: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const [old, now] = await loadScorers([before, after], reading, io);
  const county = await readCounty(files, io);
  const comparison = county.placed(compareRulebooks(old, now, county.records));
  const text = format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison, language);
  await withOutput(io, output, (write) => write(text));
  return comparison.rejected.length > 0 ? 1 : 0;
}
