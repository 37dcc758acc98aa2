import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cn } from '../../../seeds/calendars/cn.js';
import { createScorer, parseRulebook, type ResolvedRulebook, type Rulebook, type Score } from '../../../src/index.js';
import { kaoping } from '../../cli/kaoping.js';
import { type PlainRecord, ROOT, readRecords } from '../../helpers.js';
import { interpret, type Scored } from '../../reference/interpret.js';

export const SHEETS = ['website-inspection', 'two-indices', 'departments-1000', 'quarterly'] as const;
export type SheetName = (typeof SHEETS)[number];
export type Readings = Readonly<Record<string, string>>;

export const rulebookFile = (name: SheetName) => `examples/rulebooks/${name}.json`;
export const recordsFile = (name: SheetName) => `examples/rulebooks/${name}.records.json`;

/** A sheet as it is written. */
export function written(name: SheetName): ResolvedRulebook {
  return JSON.parse(readFileSync(resolve(ROOT, rulebookFile(name)), 'utf8'));
}

export function parsed(name: SheetName): Rulebook {
  const result = parseRulebook(written(name));
  if (!result.ok) throw new Error(`${name}: ${result.issues[0]?.message.en}`);
  return result.rulebook;
}

export function recordsOf(name: SheetName): PlainRecord[] {
  return readRecords(recordsFile(name));
}

/** Scores the named unit of a sheet. */
export function scorerOf(name: SheetName, readings: Readings = {}): (unit: string) => Score {
  const scorer = createScorer(parsed(name), { readings });
  const records = new Map(recordsOf(name).map((record) => [record.unit.id, record]));
  return (unit) => scorer.score(records.get(unit) as never);
}

/** What the reference interpreter makes of the same record. */
export function referenceOf(name: SheetName, record: PlainRecord, readings: Readings = {}): Scored {
  const result = interpret({ ...written(name), calendar: cn }, record, readings);
  if (result.status === 'error') throw new Error(`${record.unit.id}: ${result.why}`);
  return result;
}

/** The exact values of the sections, each on its own marks; those not known are left out. */
export function sectionsOf({ sections }: Score): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([id, { exact }]) => (exact === null ? [] : [[id, exact]])),
  );
}

/** The exact amounts, in points of the total, of the named rules. */
export function amountsOf({ lines }: Score, ...rules: readonly string[]): (string | undefined)[] {
  return rules.map((rule) => lines.find((line) => line.rule === rule)?.exact);
}

/** What bounds, vetoes and `round` changed, in points of the total: `section stage amount`. */
export function changesOf({ lines }: Score): string[] {
  return lines
    .filter(({ stage }) => stage === 'bounds' || stage === 'veto' || stage === 'round')
    .map(({ section, stage, exact }) => `${section} ${stage} ${exact}`);
}

/** The total, the range of a provisional score, or `void`. */
export function resultOf({ status, total, range }: Pick<Score, 'status' | 'total' | 'range'>): string {
  return status === 'provisional' ? `${range.low} – ${range.high}` : (total ?? status);
}

/** What the command line prints for each unit. */
export async function printedResults(name: SheetName, ...flags: readonly string[]): Promise<Record<string, string>> {
  const args = ['score', recordsFile(name), '--rulebook', rulebookFile(name), '--format', 'json', '--brief', ...flags];
  const { status, stdout, stderr } = await kaoping(args);
  if (status !== 0) throw new Error(stderr);
  const { scores } = JSON.parse(stdout) as { scores: Score[] };
  return Object.fromEntries(scores.map((score) => [score.unit.id, resultOf(score)]));
}
