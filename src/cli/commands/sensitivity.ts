import { bounds, sensitivity } from '../../inquiry/index.js';
import { InvalidRecordError, InvalidRulebookError, UnanswerableError } from '../../issues/index.js';
import { boundsText } from '../../report/bounds.js';
import type { Language } from '../../report/language.js';
import { sensitivityText } from '../../report/sensitivity.js';
import type { Scorer } from '../../scoring/index.js';
import { type County, readCounty } from '../county.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { tellRejected } from '../rejected.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface SensitivityCommandOptions extends RulebookChoice {
  readonly pairs?: boolean;
  readonly bounds?: boolean;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `kaoping sensitivity FILE…`: what each reading does to totals and ranks, or the bounds over all combinations. */
export async function sensitivityCommand(
  files: readonly string[],
  options: SensitivityCommandOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const county = await readCounty(files, io);
  const ask = options.bounds ? boundsOf : effectsOf;
  const { result, text } = answered(() => ask(scorer, county, options.pairs ?? false, language));
  await withOutput(io, options.output, (write) =>
    write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : text),
  );
  if (options.format !== 'json') tellRejected(result.rejected, language, io);
  return result.rejected.length > 0 ? 1 : 0;
}

function effectsOf(scorer: Scorer, { records, placed }: County, pairs: boolean, language: Language) {
  const result = placed(sensitivity(scorer, records, { pairs }));
  return { result, text: sensitivityText(result, scorer.rulebook, language) };
}

function boundsOf(scorer: Scorer, { records, placed }: County, _: boolean, language: Language) {
  const result = placed(bounds(scorer, records));
  return { result, text: boundsText(result, scorer.rulebook, language) };
}

/** @throws CommandError where there is no answer: too many combinations, or one under which nothing can be scored. */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (
      error instanceof UnanswerableError ||
      error instanceof InvalidRulebookError ||
      error instanceof InvalidRecordError
    )
      throw problems.issues(undefined, error.issues);
    throw error;
  }
}
