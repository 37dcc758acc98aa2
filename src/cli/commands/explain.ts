import { explanation } from '../../report/explanation.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { resolveRulebook } from '../../rulebook/index.js';
import { scoreEntry } from '../batch.js';
import { findEntry } from '../find-entry.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface ExplainOptions extends RulebookChoice {
  readonly unit?: string;
  readonly format: 'text' | 'json';
}

/** `kaoping explain FILE --unit ID` */
export async function explainCommand(
  file: string,
  options: ExplainOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const outcome = scoreEntry(await findEntry(file, options.unit, io), scorer);
  if ('rejected' in outcome) {
    io.err(`${issueLines(outcome.rejected.issues, language).join('\n')}\n`);
    return 1;
  }
  const { score } = outcome;
  await io.out(
    options.format === 'json'
      ? `${JSON.stringify(score, null, 2)}\n`
      : explanation(score, resolveRulebook(scorer.rulebook, scorer.readings), language),
  );
  return 0;
}
