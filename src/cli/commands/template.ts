import { type RecordTemplate, recordTemplate } from '../../inquiry/index.js';
import { InvalidRecordError } from '../../issues/index.js';
import { templateCsv } from '../../report/template.js';
import type { Scorer } from '../../scoring/index.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';
import { emptyRecord, type UnitChoice } from '../unit-choice.js';

export interface TemplateOptions extends RulebookChoice, UnitChoice {
  readonly format: 'json' | 'csv';
  readonly output?: string;
}

/** `kaoping template --unit-kind KIND`: the empty record of a unit, with every question it can answer. */
export async function templateCommand(options: TemplateOptions, io: Io): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const template = templateOf(scorer, options);
  const text = options.format === 'csv' ? templateCsv(template) : `${JSON.stringify(template, null, 2)}\n`;
  await withOutput(io, options.output, (write) => write(text));
  return 0;
}

/** @throws CommandError that says why there is no such unit. */
function templateOf(scorer: Scorer, choice: UnitChoice): RecordTemplate {
  try {
    return recordTemplate(scorer, emptyRecord(scorer, choice).unit);
  } catch (error) {
    if (error instanceof InvalidRecordError) throw problems.issues(undefined, error.issues);
    throw error;
  }
}
