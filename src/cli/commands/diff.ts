import { compareRecords, compareRulebooks, compareScores } from '../../inquiry/index.js';
import { InvalidRecordError } from '../../issues/index.js';
import { namesIn } from '../../record/index.js';
import { comparisonText } from '../../report/comparison.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { recordComparisonText, scoreComparisonText } from '../../report/record-comparison.js';
import type { Score } from '../../scoring/index.js';
import { readCounty } from '../county.js';
import { type Held, heldIn } from '../diff-kind.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadScorer, loadScorers, type RulebookChoice } from '../rulebooks.js';

export interface DiffOptions extends RulebookChoice {
  readonly unit?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `kaoping diff BEFORE AFTER [RECORDS…]`: two rulebooks, two files of records, or two of scores. */
export async function diffCommand(
  before: string,
  after: string,
  files: readonly string[],
  options: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const [old, now] = [await heldIn(before, io), await heldIn(after, io)];
  if (old.is !== now.is) throw problems.notAlike(before, after);
  if (old.is === 'rulebook') return diffRulebooks([before, after], files, options, language, io);
  if (files.length > 0) throw problems.tooManyFiles();
  if (old.is === 'records') return diffRecords(before, after, options, language, io);
  return diffScores(old, now as typeof old, options, language, io);
}

async function diffRulebooks(
  names: readonly [string, string],
  files: readonly string[],
  { reading, format, output }: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const [old, now] = await loadScorers(names, reading, io);
  const county = await readCounty(files, io);
  const comparison = county.placed(compareRulebooks(old, now, county.records));
  await print(io, output, format === 'json' ? comparison : comparisonText(comparison, language));
  return comparison.rejected.length > 0 ? 1 : 0;
}

/** Units of both files by id; what only one has, or what does not fit, is told and left. */
async function diffRecords(
  before: string,
  after: string,
  options: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const records = async (file: string) => byUnit((await readCounty([file], io)).records, (one) => namesIn(one).unit);
  const { pairs, alone } = matched(await records(before), await records(after), options.unit, [before, after]);
  const compared = pairs.map(([unit, old, now]) => {
    try {
      return compareRecords(scorer, old, now);
    } catch (error) {
      if (!(error instanceof InvalidRecordError)) throw error;
      return { unit, issues: error.issues };
    }
  });
  const fine = compared.filter((one) => 'steps' in one);
  const rejected = compared.filter((one) => 'issues' in one);
  const text = fine.map((one) => recordComparisonText(one, language)).join('\n');
  await print(io, options.output, options.format === 'json' ? { units: fine, alone, rejected } : text);
  for (const { unit, issues } of options.format === 'json' ? [] : rejected)
    io.err([`${unit}:`, ...issueLines(issues, language).map((line) => `  ${line}`), ''].join('\n'));
  tellAlone(alone, options.format, language, io);
  return rejected.length > 0 ? 1 : 0;
}

async function diffScores(
  old: Extract<Held, { is: 'scores' }>,
  now: Extract<Held, { is: 'scores' }>,
  { unit, format, output }: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scores = (held: typeof old) => byUnit<Score>(held.scores, (score) => score.unit.id);
  const { pairs, alone } = matched(scores(old), scores(now), unit, ['', '']);
  const units = pairs.map(([, before, after]) => compareScores(before, after));
  const text = units.map((one) => scoreComparisonText(one, language)).join('\n');
  await print(io, output, format === 'json' ? { units, alone } : text);
  tellAlone(alone, format, language, io);
  return 0;
}

function byUnit<T>(all: readonly T[], unitOf: (one: T) => string | undefined): ReadonlyMap<string, T> {
  return new Map(all.flatMap((one) => (unitOf(one) === undefined ? [] : [[unitOf(one)!, one] as const])));
}

interface Matched<T> {
  readonly pairs: readonly (readonly [unit: string, before: T, after: T])[];
  /** Units that only one side has. */
  readonly alone: { readonly before: readonly string[]; readonly after: readonly string[] };
}

function matched<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  unit: string | undefined,
  files: readonly [string, string],
): Matched<T> {
  if (unit !== undefined && !(before.has(unit) && after.has(unit))) {
    const [file, known] = before.has(unit) ? [files[1], after] : [files[0], before];
    throw problems.noUnit(unit, file, [...known.keys()]);
  }
  const units = unit === undefined ? [...before.keys()] : [unit];
  return {
    pairs: units.flatMap((id) => (after.has(id) ? [[id, before.get(id)!, after.get(id)!] as const] : [])),
    alone: {
      before: unit === undefined ? [...before.keys()].filter((id) => !after.has(id)) : [],
      after: unit === undefined ? [...after.keys()].filter((id) => !before.has(id)) : [],
    },
  };
}

async function print(io: Io, output: string | undefined, said: object | string): Promise<void> {
  const text = typeof said === 'string' ? said : `${JSON.stringify(said, null, 2)}\n`;
  await withOutput(io, output, (write) => write(text));
}

function tellAlone(alone: Matched<unknown>['alone'], format: string, language: Language, io: Io): void {
  if (format === 'json') return;
  const [before, after] = language === 'zh' ? ['仅前者有', '仅后者有'] : ['only before', 'only after'];
  if (alone.before.length > 0) io.err(`${before}: ${alone.before.join(', ')}\n`);
  if (alone.after.length > 0) io.err(`${after}: ${alone.after.join(', ')}\n`);
}
