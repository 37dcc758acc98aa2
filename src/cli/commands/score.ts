import { issueLines } from '../../report/issues.js';
import { type Language, words } from '../../report/language.js';
import type { Score } from '../../scoring/index.js';
import { type Rejected, scoreAll } from '../batch.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';
import { nextSteps } from './next-steps.js';
import { WRITERS } from './score-writers.js';

export interface ScoreOptions extends RulebookChoice {
  readonly format: keyof typeof WRITERS;
  readonly output?: string;
  readonly brief?: boolean;
}

/** `kaoping score FILE…` */
export async function scoreCommand(
  files: readonly string[],
  options: ScoreOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const several = files.length > 1;
  const { grades } = scorer.rulebook;
  const writer = WRITERS[options.format]({ language, grades, isBrief: options.brief === true, namesFiles: several });
  const counts = { scored: 0, rejected: 0, unused: 0 };
  let withUnused: string | undefined;
  await withOutput(io, options.output, async (write) => {
    if (writer.begin) await write(writer.begin);
    for await (const outcome of scoreAll(files, scorer, io)) {
      counts['score' in outcome ? 'scored' : 'rejected']++;
      const unused = 'score' in outcome ? unusedFactsOf(outcome.score) : 0;
      counts.unused += unused;
      if ('score' in outcome && unused > 0) withUnused ??= outcome.score.unit.id;
      const text = writer.each(outcome);
      if (text !== '') await write(text);
      if ('rejected' in outcome && writer.leavesOutRejected) io.err(rejection(outcome, several, language));
    }
    const end = writer.end?.();
    if (end) await write(end);
  });
  if (options.format === 'table' && options.output === undefined) {
    await io.out(nextSteps(files[0]!, options, { first: writer.firstUnit?.(), withUnused }, counts, scorer, language));
  }
  return counts.rejected > 0 ? 1 : 0;
}

function unusedFactsOf({ findings }: Score): number {
  return findings.filter(({ code }) => code === 'unused-fact').length;
}

function rejection({ file, line, rejected }: Rejected, several: boolean, language: Language): string {
  const place = `${several ? `${file} ` : ''}${words.line[language]} ${line}`;
  const head = `${words.rejected[language]}: ${place}${rejected.unit === undefined ? '' : ` (${rejected.unit})`}`;
  return [head, ...issueLines(rejected.issues, language).map((text) => `  ${text}`), ''].join('\n');
}
