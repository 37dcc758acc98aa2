import type { Language } from '../../report/language.js';
import { rulebookPage } from '../../report/rulebook/index.js';
import { resolveRulebook } from '../../rulebook/index.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorer } from '../rulebooks.js';

export interface RulebookOptions {
  readonly reading?: readonly string[];
  readonly format: 'md' | 'json';
  readonly output?: string;
}

/** `kaoping rulebook [ID|FILE]`: the rules under the chosen readings, every choice replaced, with provenance. */
export async function rulebookCommand(
  name: string | undefined,
  options: RulebookOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const { rulebook, readings } = await loadScorer({ ...options, rulebook: name }, io);
  const resolved = resolveRulebook(rulebook, readings);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ ...resolved, chosen: readings }, null, 2)}\n`
      : rulebookPage(resolved, readings, language);
  await withOutput(io, options.output, (write) => write(text));
  return 0;
}
