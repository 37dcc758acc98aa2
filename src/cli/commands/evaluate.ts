import {
  type CountyEvaluationInput,
  type EvaluationInput,
  type EvaluationResult,
  evaluate,
  evaluateCounty,
} from '../../assessment/index.js';
import { InvalidEvaluationError, type Issue, safeText } from '../../issues/index.js';
import { parseJson } from '../../record/index.js';
import { countyEvaluationText } from '../../report/county-evaluation.js';
import { issueLines } from '../../report/issues.js';
import { type Language, words } from '../../report/language.js';
import { table } from '../../report/table.js';
import { textOf } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';

export interface EvaluateOptions {
  readonly format: 'table' | 'json';
}

type Evaluated = { readonly unit?: string } & (
  | { readonly result: EvaluationResult }
  | { readonly issues: readonly Issue[] }
);

/** `kaoping evaluate FILE`: one evaluation, `{ "evaluations": [{ unit, parts, floor? }] }`, or a whole county. */
export async function evaluateCommand(
  file: string,
  options: EvaluateOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const text = await textOf(file, io);
  const json = parseJson(text);
  if (!json.ok) throw problems.issues(file, json.issues);
  const { value } = json;
  if (Array.isArray((value as { units?: unknown } | null)?.units))
    return evaluateUnits(value, file, options, language, io);
  const list = (value as { evaluations?: unknown } | null)?.evaluations;
  const isList = Array.isArray(list);
  const evaluated = (isList ? list : [value]).map(evaluateOne);
  await io.out(options.format === 'json' ? asJson(evaluated, isList) : asTable(evaluated, language));
  for (const [at, one] of evaluated.entries()) {
    if (!('issues' in one)) continue;
    const place = one.unit ?? (isList ? `${file} #${at + 1}` : file);
    io.err([`${safeText(place)}:`, ...issueLines(one.issues, language), ''].join('\n'));
  }
  return evaluated.some((one) => 'issues' in one) ? 1 : 0;
}

/** `{ "parts", "floor"?, "units": [{ unit, scores, weights? }] }`: the whole county, ranked. */
async function evaluateUnits(
  input: unknown,
  file: string,
  { format }: EvaluateOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const county = evaluatedOrRefused(() => evaluateCounty(input as CountyEvaluationInput), file);
  await io.out(format === 'json' ? `${JSON.stringify(county, null, 2)}\n` : countyEvaluationText(county, language));
  for (const { line, unit, issues } of county.rejected)
    io.err([`${safeText(unit ?? `${file} #${line}`)}:`, ...issueLines(issues, language), ''].join('\n'));
  return county.rejected.length > 0 ? 1 : 0;
}

function evaluatedOrRefused<T>(evaluation: () => T, file: string): T {
  try {
    return evaluation();
  } catch (error) {
    if (error instanceof InvalidEvaluationError) throw problems.issues(file, error.issues);
    throw error;
  }
}

function evaluateOne(input: unknown): Evaluated {
  const unit = (input as { unit?: unknown } | null)?.unit;
  const named = typeof unit === 'string' ? { unit } : {};
  try {
    return { ...named, result: evaluate(input as EvaluationInput) };
  } catch (error) {
    if (!(error instanceof InvalidEvaluationError)) throw error;
    return { ...named, issues: error.issues };
  }
}

function asJson(evaluated: readonly Evaluated[], isList: boolean): string {
  const plain = evaluated.map((one) =>
    'result' in one ? { ...(one.unit === undefined ? {} : { unit: one.unit }), ...one.result } : one,
  );
  return `${JSON.stringify(isList ? { evaluations: plain } : plain[0], null, 2)}\n`;
}

function asTable(evaluated: readonly Evaluated[], language: Language): string {
  const blocks = evaluated.flatMap((one) => ('result' in one ? [block(one.result, one.unit, language)] : []));
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

const FIGURES = ['score', 'outOf', 'weight', 'amount'] as const;

function block({ total, parts, findings }: EvaluationResult, unit: string | undefined, language: Language): string {
  const figures = FIGURES.map((key) => ({ title: words[key][language], align: 'right' as const }));
  const rows = parts.map(({ id, score, outOf, weight, amount }) => [safeText(id), score, outOf, weight, amount]);
  return [
    `${unit === undefined ? '' : `${safeText(unit)}  `}${words.total[language]} ${total}`,
    table([{ title: words.part[language] }, ...figures], rows),
    ...findings.map(({ title }) => `! ${title[language]}`),
  ].join('\n');
}
