import { CSV_BOM, csvLine } from '../../report/csv.js';
import type { Language } from '../../report/language.js';
import { csvCells, csvTitles, scoreCells, scoreTable } from '../../report/scores.js';
import type { Grades } from '../../rulebook/index.js';
import type { Score } from '../../scoring/index.js';
import type { Outcome, Rejected } from '../batch.js';

/** How one format writes: before all, each outcome, after all. */
export interface Writer {
  readonly begin?: string;
  readonly each: (outcome: Outcome) => string;
  readonly end?: () => string;
  /** Rejected records go to standard error. */
  readonly leavesOutRejected?: true;
  /** The first unit scored, where the format knows. */
  readonly firstUnit?: () => string | undefined;
}

interface Wishes {
  readonly grades: Grades | undefined;
  readonly language: Language;
  readonly isBrief: boolean;
  readonly namesFiles: boolean;
}

export const WRITERS = { table, json, ndjson, csv } satisfies Record<string, (wishes: Wishes) => Writer>;

function table({ language, grades }: Wishes): Writer {
  const rows: string[][] = [];
  let first: string | undefined;
  return {
    each: (outcome) => {
      if ('score' in outcome) {
        rows.push(scoreCells(outcome.score, grades, language));
        first ??= outcome.score.unit.id;
      }
      return '';
    },
    end: () => (rows.length > 0 ? `${scoreTable(rows, language)}\n` : ''),
    leavesOutRejected: true,
    firstUnit: () => first,
  };
}

function json({ isBrief, namesFiles }: Wishes): Writer {
  const rejected: string[] = [];
  let count = 0;
  return {
    begin: '{"scores":[',
    each: (outcome) => {
      if ('score' in outcome) return `${count++ > 0 ? ',' : ''}\n${scoreText(outcome.score, isBrief)}`;
      rejected.push(`\n${rejectedText(outcome, namesFiles)}`);
      return '';
    },
    end: () => `\n],"rejected":[${rejected.join(',')}\n]}\n`,
  };
}

function ndjson({ isBrief, namesFiles }: Wishes): Writer {
  return {
    each: (outcome) =>
      `${'score' in outcome ? scoreText(outcome.score, isBrief) : rejectedText(outcome, namesFiles)}\n`,
  };
}

function csv({ language }: Wishes): Writer {
  return {
    begin: CSV_BOM + csvLine(csvTitles(language)),
    each: (outcome) => ('score' in outcome ? csvLine(csvCells(outcome.score, language)) : ''),
    leavesOutRejected: true,
  };
}

function scoreText(score: Score, isBrief: boolean): string {
  if (!isBrief) return JSON.stringify(score);
  const { lines, ...brief } = score;
  return JSON.stringify(brief);
}

function rejectedText({ file, line, rejected }: Rejected, namesFile: boolean): string {
  return JSON.stringify({ ...(namesFile ? { file } : {}), line, ...rejected });
}
