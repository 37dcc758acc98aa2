import { parseCivilDate } from '../../calendar/index.js';
import { type DueList, dueCalendar, dueList } from '../../inquiry/index.js';
import { dueText } from '../../report/due.js';
import type { Language } from '../../report/language.js';
import { readCounty } from '../county.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { tellRejected } from '../rejected.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';
import { emptyRecord, type UnitChoice } from '../unit-choice.js';

export interface DueOptions extends RulebookChoice, UnitChoice {
  readonly asOf: string;
  readonly unit?: string;
  readonly format: 'table' | 'json' | 'ics';
  readonly output?: string;
}

/** `kaoping due [FILE…]`: what the units of the files owe, or what a unit of some kind and roles owes. */
export async function dueCommand(
  files: readonly string[],
  options: DueOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const { asOf, unit, unitKind, format, output } = options;
  if (parseCivilDate(asOf) === undefined) throw problems.badDate('--as-of', asOf);
  if (files.length > 0 === (unitKind !== undefined)) throw problems.filesOrKind();
  const scorer = await loadScorer(options, io);
  let list: DueList;
  if (files.length > 0) {
    const county = await readCounty(files, io);
    const all = county.placed(dueList(scorer, county.records, { asOf }));
    list = unit === undefined ? all : onlyUnit(all, unit, files.join(', '));
  } else {
    list = dueList(scorer, [emptyRecord(scorer, { ...options, id: unit })], { asOf });
    if (list.rejected.length > 0) throw problems.issues(undefined, list.rejected[0]!.issues);
  }
  const text = WRITERS[format](list, language);
  await withOutput(io, output, (write) => write(text));
  if (format !== 'json') tellRejected(list.rejected, language, io);
  return list.rejected.length > 0 ? 1 : 0;
}

const WRITERS = {
  table: dueText,
  json: (list) => `${JSON.stringify(list, null, 2)}\n`,
  ics: (list, language) => dueCalendar(list, { language }),
} satisfies Record<string, (list: DueList, language: Language) => string>;

/** @throws CommandError that names the known units. */
function onlyUnit(list: DueList, id: string, files: string): DueList {
  const units = list.units.filter(({ unit }) => unit.id === id);
  const rejected = list.rejected.filter(({ unit }) => unit === id);
  if (units.length + rejected.length > 0) return { ...list, units, rejected };
  const known = [
    ...list.units.map(({ unit }) => unit.id),
    ...list.rejected.map(({ unit, line }) => unit ?? `#${line}`),
  ];
  throw problems.noUnit(id, files, known);
}
