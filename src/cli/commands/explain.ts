import { compareScores } from '../../inquiry/index.js';
import { explanation } from '../../report/explanation.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { ruleExplanation } from '../../report/rule-explanation.js';
import { versusText } from '../../report/versus.js';
import { resolveRulebook } from '../../rulebook/index.js';
import type { Score, Scorer } from '../../scoring/index.js';
import { scoreEntry } from '../batch.js';
import type { Entry } from '../entries.js';
import { findEntry } from '../find-entry.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface ExplainOptions extends RulebookChoice {
  readonly unit?: string;
  /** Another unit of the file. */
  readonly versus?: string;
  readonly rule?: string;
  readonly format: 'text' | 'json';
}

/** `kaoping explain FILE --unit ID [--versus ID | --rule ID]` */
export async function explainCommand(
  file: string,
  options: ExplainOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const entry = await findEntry([file], options.unit, io);
  const score = scoreOrTell(entry, scorer, language, io);
  if (score === undefined) return 1;
  if (options.versus === undefined) {
    await io.out(options.format === 'json' ? asJson(score) : textOf(score, entry, scorer, options.rule, language));
    return 0;
  }
  const other = scoreOrTell(await findEntry([file], options.versus, io), scorer, language, io);
  if (other === undefined) return 1;
  await io.out(options.format === 'json' ? asJson(compareScores(other, score)) : versusText(score, other, language));
  return 0;
}

function scoreOrTell(entry: Entry, scorer: Scorer, language: Language, io: Io): Score | undefined {
  const outcome = scoreEntry(entry, scorer);
  if ('score' in outcome) return outcome.score;
  io.err(`${issueLines(outcome.rejected.issues, language).join('\n')}\n`);
  return undefined;
}

function textOf(score: Score, { value }: Entry, scorer: Scorer, rule: string | undefined, language: Language): string {
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  if (rule === undefined) return explanation(score, rulebook, language);
  const known = rulebook.rules[rule];
  if (known === undefined) throw problems.noRule(rule, Object.keys(rulebook.rules));
  const { facts } = value as { readonly facts: Readonly<Record<string, unknown>> };
  return ruleExplanation(rule, score, facts[known.fact ?? rule], rulebook, language);
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
