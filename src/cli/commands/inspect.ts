import { inspectRecord } from '../../inquiry/index.js';
import { InvalidRecordError, type Issue } from '../../issues/index.js';
import { inspectionText } from '../../report/inspection.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { withOutput } from '../files.js';
import { findEntry } from '../find-entry.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface InspectOptions extends RulebookChoice {
  readonly unit?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `kaoping inspect FILE --unit ID`: the inspector's sheet of one unit. */
export async function inspectCommand(
  file: string,
  options: InspectOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const { value, issues } = await findEntry([file], options.unit, io);
  const refused = (found: readonly Issue[]): ExitStatus => {
    io.err(`${issueLines(found, language).join('\n')}\n`);
    return 1;
  };
  if (issues) return refused(issues);
  try {
    const sheet = inspectRecord(scorer, value);
    const text = options.format === 'json' ? `${JSON.stringify(sheet, null, 2)}\n` : inspectionText(sheet, language);
    await withOutput(io, options.output, (write) => write(text));
    return 0;
  } catch (error) {
    if (error instanceof InvalidRecordError) return refused(error.issues);
    throw error;
  }
}
