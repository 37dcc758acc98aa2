import { nearest } from '../../issues/index.js';
import { explanation } from '../../report/explanation.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { scoreAll } from '../batch.js';
import { CommandError, type ExitStatus, type Io } from '../io.js';
import { loadScorer } from '../rulebooks.js';

export interface ExplainOptions {
  readonly unit?: string;
  readonly rulebook?: string;
  readonly reading?: readonly string[];
  readonly format: 'text' | 'json';
  readonly lang: Language;
}

/** `kaoping explain FILE --unit ID` */
export async function explainCommand(file: string, options: ExplainOptions, io: Io): Promise<ExitStatus> {
  const scorer = await loadScorer(options, options.lang);
  const known: string[] = [];
  let only: Parameters<typeof explanation>[0] | undefined;
  for await (const outcome of scoreAll([file], scorer, io)) {
    const id = 'score' in outcome ? outcome.score.unit.id : outcome.rejected.unit;
    if (id !== undefined) known.push(id);
    if (options.unit !== undefined && id !== options.unit) continue;
    if ('rejected' in outcome) {
      io.err(`${issueLines(outcome.rejected.issues, options.lang).join('\n')}\n`);
      return 1;
    }
    only ??= outcome.score;
    if (options.unit !== undefined) break;
  }
  if (options.unit === undefined && known.length > 1) {
    throw new CommandError(`which unit? add --unit with one of: ${known.join(', ')}`);
  }
  if (only === undefined) {
    const near = nearest(options.unit ?? '', known);
    throw new CommandError(
      `no unit "${options.unit}" in ${file}; it holds: ${known.join(', ')}${near.length > 0 ? `. Did you mean ${near.join(', ')}?` : ''}`,
    );
  }
  await io.out(options.format === 'json' ? `${JSON.stringify(only, null, 2)}\n` : explanation(only, options.lang));
  return 0;
}
