import { CSV_BOM, csvLine } from '../../report/csv.js';
import { issueLines } from '../../report/issues.js';
import { type Language, words } from '../../report/language.js';
import { SCORE_COLUMNS, scoreCells, scoreTable } from '../../report/scores.js';
import type { Score } from '../../scoring/index.js';
import { type Outcome, scoreAll } from '../batch.js';
import type { ExitStatus, Io } from '../io.js';
import { openOutput } from '../output.js';
import { loadScorer } from '../rulebooks.js';

export interface ScoreOptions {
  readonly rulebook?: string;
  readonly reading?: readonly string[];
  readonly format: 'table' | 'json' | 'ndjson' | 'csv';
  readonly output?: string;
  readonly brief?: boolean;
  readonly lang: Language;
}

/** How one format writes: before all, each outcome, after all. */
interface Writer {
  readonly begin?: string;
  readonly each: (outcome: Outcome) => string;
  readonly end?: () => string;
}

/** `kaoping score FILE…` */
export async function scoreCommand(files: readonly string[], options: ScoreOptions, io: Io): Promise<ExitStatus> {
  const scorer = await loadScorer(options, options.lang);
  const severalFiles = files.length > 1;
  const writer = WRITERS[options.format](options, severalFiles);
  const output = await openOutput(io, options.output);
  const counts = { scored: 0, rejected: 0 };
  try {
    if (writer.begin) await output.write(writer.begin);
    for await (const outcome of scoreAll(files, scorer, io)) {
      counts['score' in outcome ? 'scored' : 'rejected']++;
      const text = writer.each(outcome);
      if (text !== '') await output.write(text);
      if ('rejected' in outcome && (options.format === 'table' || options.format === 'csv'))
        io.err(rejection(outcome, options.lang));
    }
    const end = writer.end?.();
    if (end) await output.write(end);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return counts.rejected > 0 ? 1 : 0;
}

const WRITERS: Record<ScoreOptions['format'], (options: ScoreOptions, severalFiles: boolean) => Writer> = {
  table: ({ lang }) => {
    const rows: string[][] = [];
    let first: string | undefined;
    return {
      each: (outcome) => {
        if ('score' in outcome) {
          rows.push(scoreCells(outcome.score, lang));
          first ??= outcome.score.unit.id;
        }
        return '';
      },
      end: () => `${scoreTable(rows, lang)}\n${nextSteps(first, rows.length, lang)}`,
    };
  },
  json: (options, severalFiles) => {
    const rejected: unknown[] = [];
    let count = 0;
    return {
      begin: '{"scores":[',
      each: (outcome) => {
        if ('score' in outcome) return `${count++ > 0 ? ',' : ''}\n${JSON.stringify(shown(outcome.score, options))}`;
        rejected.push(rejectedEntry(outcome, severalFiles));
        return '';
      },
      end: () => `\n],"rejected":[${rejected.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]}\n`,
    };
  },
  ndjson: (options, severalFiles) => ({
    each: (outcome) =>
      `${JSON.stringify('score' in outcome ? shown(outcome.score, options) : rejectedEntry(outcome, severalFiles))}\n`,
  }),
  csv: ({ lang }) => ({
    begin: CSV_BOM + csvLine(['id', ...SCORE_COLUMNS.map((key) => words[key][lang]), 'low', 'high']),
    each: (outcome) => {
      if (!('score' in outcome)) return '';
      const { unit, total, subtotals, status, range } = outcome.score;
      return csvLine([
        unit.id,
        unit.name,
        total ?? '',
        subtotals?.earned ?? '',
        subtotals?.deducted ?? '',
        subtotals?.awarded ?? '',
        words[status][lang],
        range.low ?? '',
        range.high ?? '',
      ]);
    },
  }),
};

function shown(score: Score, { brief }: ScoreOptions): unknown {
  if (!brief) return score;
  const { lines, ...rest } = score;
  return rest;
}

function rejectedEntry(outcome: Extract<Outcome, { rejected: unknown }>, withFile: boolean) {
  const { file, line, rejected } = outcome;
  return { ...(withFile ? { file } : {}), line, ...rejected };
}

function rejection(outcome: Extract<Outcome, { rejected: unknown }>, lang: Language): string {
  const { line, rejected } = outcome;
  const head = `${words.rejected[lang]}: ${words.line[lang]} ${line}${rejected.unit ? ` (${rejected.unit})` : ''}`;
  return [head, ...issueLines(rejected.issues, lang).map((text) => `  ${text}`), ''].join('\n');
}

function nextSteps(unit: string | undefined, count: number, lang: Language): string {
  const example = unit ?? 'UNIT';
  return lang === 'zh'
    ? `\n${count} 个单位。逐条说明：kaoping explain FILE --unit ${example}\n换一种口径：kaoping score FILE --reading heavy-size=5-points\n查看办法：kaoping rulebook wuding-2018 --format md\n`
    : `\n${count} units. Line by line: kaoping explain FILE --unit ${example}\nUnder another reading: kaoping score FILE --reading heavy-size=5-points\nThe rulebook: kaoping rulebook wuding-2018 --format md\n`;
}
