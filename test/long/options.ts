import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../helpers.js';
import { isName, NAMES, type Name } from './campaigns.js';

export const USAGE = `npm run test:long -- [--minutes 10] [--only ${NAMES.join('|')}] [--workers 1] [--cases N]
                     [--seed S] [--fresh] [--record] [--engine FILE] [--dir .cache/long]
npm run test:long -- --case NAME:SEED:NUMBER [--engine FILE]

Goes on where the last run stopped; Ctrl-C stops it in order.
  --minutes   how long, shared between the campaigns
  --cases     no more than so many of each campaign in this run
  --fresh     begins anew, with a seed that is given or drawn
  --record    writes the result into docs/proof.md
  --engine    judges this module (such as dist/index.js) in place of the source
  --case      runs one case and prints it whole`;

export class UsageError extends Error {}

export interface Options {
  readonly minutes: number;
  readonly cases: number;
  readonly workers: number;
  readonly names: readonly Name[];
  readonly seed: number | undefined;
  readonly fresh: boolean;
  readonly record: boolean;
  readonly dir: string;
  readonly engineFile: string;
  readonly engineModule: string;
  /** For the command that runs a case again. */
  readonly engineFlag: string;
  readonly case: { readonly name: Name; readonly seed: number; readonly number: number } | undefined;
}

const OPTIONS = {
  minutes: { type: 'string' },
  cases: { type: 'string' },
  workers: { type: 'string' },
  only: { type: 'string' },
  seed: { type: 'string' },
  fresh: { type: 'boolean' },
  record: { type: 'boolean' },
  dir: { type: 'string' },
  engine: { type: 'string' },
  case: { type: 'string' },
} as const;

/** @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const given = parsed(args);
  const engineFile = resolve(ROOT, given.engine ?? 'src/index.ts');
  return {
    minutes: given.minutes === undefined ? 10 : number('minutes', given.minutes, /^\d+(\.\d+)?$/),
    cases: given.cases === undefined ? Number.POSITIVE_INFINITY : number('cases', given.cases),
    workers: given.workers === undefined ? 1 : number('workers', given.workers, /^[1-9]\d?$/),
    names: given.only === undefined ? NAMES : given.only.split(',').map(named),
    seed: given.seed === undefined ? undefined : seedOf(given.seed),
    fresh: given.fresh ?? false,
    record: given.record ?? false,
    dir: resolve(ROOT, given.dir ?? '.cache/long'),
    engineFile,
    engineModule: pathToFileURL(engineFile).href,
    engineFlag: given.engine === undefined ? '' : ` --engine ${given.engine}`,
    case: given.case === undefined ? undefined : caseOf(given.case),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function number(name: string, text: string, form = /^\d+$/): number {
  if (!form.test(text)) throw new UsageError(`--${name} ${text}: not such a number`);
  return Number(text);
}

/** Seed and case number are added to seed 32-bit generators. */
export const SEEDS = 2 ** 31;

function seedOf(text: string): number {
  const seed = number('seed', text);
  if (seed >= SEEDS) throw new UsageError(`--seed ${text}: below ${SEEDS}, please`);
  return seed;
}

function named(text: string): Name {
  if (!isName(text)) throw new UsageError(`no campaign ${text}: ${NAMES.join(', ')}`);
  return text;
}

function caseOf(text: string): Options['case'] {
  const [name = '', seed = '', index = ''] = text.split(':');
  return { name: named(name), seed: seedOf(seed), number: number('case', index) };
}
