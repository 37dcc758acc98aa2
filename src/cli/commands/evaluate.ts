import { readFile } from 'node:fs/promises';
import { type EvaluationInput, type EvaluationResult, evaluate } from '../../assessment/index.js';
import { InvalidEvaluationError, type Issue } from '../../issues/index.js';
import { parseJson } from '../../record/index.js';
import { issueLines } from '../../report/issues.js';
import { type Language, words } from '../../report/language.js';
import { table } from '../../report/table.js';
import { CommandError, type ExitStatus, type Io } from '../io.js';

export interface EvaluateOptions {
  readonly format: 'table' | 'json';
  readonly lang: Language;
}

type Evaluated = { readonly unit?: string } & (
  | { readonly result: EvaluationResult }
  | { readonly issues: readonly Issue[] }
);

/** `kaoping evaluate FILE`: one evaluation, or `{ "evaluations": [{ unit, parts, floor? }] }`. */
export async function evaluateCommand(file: string, options: EvaluateOptions, io: Io): Promise<ExitStatus> {
  const json = parseJson(await textOf(file, io));
  if (!json.ok) throw new CommandError([`${file}:`, ...issueLines(json.issues, options.lang)].join('\n'));
  const { value } = json;
  const list = (value as { evaluations?: unknown } | null)?.evaluations;
  const evaluated = (Array.isArray(list) ? list : [value]).map(evaluateOne);
  await io.out(options.format === 'json' ? asJson(evaluated, Array.isArray(list)) : asTable(evaluated, options.lang));
  for (const one of evaluated) {
    if ('issues' in one) io.err([`${one.unit ?? file}:`, ...issueLines(one.issues, options.lang), ''].join('\n'));
  }
  return evaluated.some((one) => 'issues' in one) ? 1 : 0;
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
    'result' in one ? { ...(one.unit ? { unit: one.unit } : {}), ...one.result } : one,
  );
  return `${JSON.stringify(isList ? { evaluations: plain } : plain[0], null, 2)}\n`;
}

function asTable(evaluated: readonly Evaluated[], lang: Language): string {
  const blocks = evaluated.flatMap((one) => {
    if (!('result' in one)) return [];
    const { result, unit } = one;
    const rows = result.parts.map(({ id, score, outOf, weight, amount }) => [id, score, outOf, weight, amount]);
    const right = (['score', 'outOf', 'weight', 'amount'] as const).map((key) => ({
      title: words[key][lang],
      align: 'right' as const,
    }));
    const findings = result.findings.map(({ title }) => `! ${title[lang]}`);
    const head = `${unit ? `${unit}  ` : ''}${words.total[lang]} ${result.total}`;
    return [[head, table([{ title: words.part[lang] }, ...right], rows), ...findings].join('\n')];
  });
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

async function textOf(file: string, io: Io): Promise<string> {
  try {
    if (file !== '-') return await readFile(file, 'utf8');
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin()) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}
