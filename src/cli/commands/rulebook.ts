import type { Language } from '../../report/language.js';
import { rulebookMarkdown } from '../../report/rulebook-markdown.js';
import { resolveRulebook } from '../../rulebook/index.js';
import type { ExitStatus, Io } from '../io.js';
import { openOutput } from '../output.js';
import { loadScorer } from '../rulebooks.js';

export interface RulebookOptions {
  readonly reading?: readonly string[];
  readonly format: 'md' | 'json';
  readonly output?: string;
  readonly lang: Language;
}

/** `kaoping rulebook [ID|FILE]`: the rules under the chosen readings, every choice replaced, with provenance. */
export async function rulebookCommand(name: string | undefined, options: RulebookOptions, io: Io): Promise<ExitStatus> {
  const { rulebook, readings } = await loadScorer({ ...options, rulebook: name }, options.lang);
  const resolved = resolveRulebook(rulebook, readings);
  const output = await openOutput(io, options.output);
  await output.write(
    options.format === 'json'
      ? `${JSON.stringify({ ...resolved, chosen: readings }, null, 2)}\n`
      : rulebookMarkdown(resolved, readings, options.lang),
  );
  await output.finish();
  return 0;
}
