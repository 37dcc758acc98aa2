import { type Improvement, improve, type Target } from '../../inquiry/index.js';
import { InvalidRecordError, type Issue, UnanswerableError } from '../../issues/index.js';
import { improvementText } from '../../report/improvement.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import type { Scorer } from '../../scoring/index.js';
import { type Entry, readEntries } from '../entries.js';
import { findEntry } from '../find-entry.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface ImproveCommandOptions extends RulebookChoice {
  readonly unit?: string;
  readonly targetTotal?: string;
  readonly targetGrade?: string;
  readonly targetRank?: string;
  readonly asOf?: string;
  readonly maxConferences?: string;
  readonly format: 'text' | 'json';
}

/** `kaoping improve FILE --unit ID`: what the unit can still do, and the fewest changes that reach a target. */
export async function improveCommand(
  file: string,
  options: ImproveCommandOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const entry = await findEntry([file], options.unit, io);
  const target = await targetOf(file, entry, options, io);
  const improvement = entry.issues ?? ask(scorer, entry, target, options);
  if ('format' in improvement) {
    const text =
      options.format === 'json' ? `${JSON.stringify(improvement, null, 2)}\n` : improvementText(improvement, language);
    await io.out(text);
    return 0;
  }
  io.err(`${issueLines(improvement, language).join('\n')}\n`);
  return 1;
}

/** The answer, or what is wrong with the record. @throws CommandError where the question itself cannot stand. */
function ask(
  scorer: Scorer,
  { value }: Entry,
  target: Target | undefined,
  { asOf, maxConferences }: ImproveCommandOptions,
): Improvement | readonly Issue[] {
  try {
    return improve(scorer, value as never, {
      ...(target && { target }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(maxConferences === undefined ? {} : { maxConferences: Number(maxConferences) }),
    });
  } catch (error) {
    if (error instanceof UnanswerableError) throw problems.issues(undefined, error.issues);
    if (error instanceof InvalidRecordError) return error.issues;
    throw error;
  }
}

/** The one target named. @throws CommandError for several. */
async function targetOf(
  file: string,
  entry: Entry,
  options: ImproveCommandOptions,
  io: Io,
): Promise<Target | undefined> {
  const { targetTotal: total, targetGrade: grade, targetRank: rank } = options;
  if ([total, grade, rank].filter((target) => target !== undefined).length > 1) throw problems.severalTargets();
  if (total !== undefined) return { total };
  if (grade !== undefined) return { grade, peers: await peersOf(file, entry, io) };
  if (rank !== undefined) return { rank: Number(rank), peers: await peersOf(file, entry, io) };
  return undefined;
}

/** The other units of the same kind in the file. */
async function peersOf(file: string, { line, value }: Entry, io: Io): Promise<object[]> {
  const peers: object[] = [];
  for await (const other of readEntries([file], io)) {
    if (other.line === line) continue;
    if (other.issues) throw problems.issues(`${file}:${other.line}`, other.issues);
    if (kindOf(other.value) === kindOf(value)) peers.push(other.value as object);
  }
  return peers;
}

function kindOf(value: unknown): unknown {
  return (value as { readonly unit?: { readonly kind?: unknown } } | null)?.unit?.kind;
}
