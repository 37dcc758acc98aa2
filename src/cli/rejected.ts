import type { Issue } from '../issues/index.js';
import { issueLines } from '../report/issues.js';
import { type Language, words } from '../report/language.js';
import type { Io } from './io.js';

interface Rejected {
  readonly file?: string;
  readonly line: number;
  readonly unit?: string;
  readonly issues: readonly Issue[];
}

/** Says on standard error what was rejected and why. */
export function tellRejected(rejected: readonly Rejected[], language: Language, io: Io): void {
  for (const { file, line, unit, issues } of rejected) {
    const place = `${file === undefined ? '' : `${file} `}${words.line[language]} ${line}`;
    const head = `${words.rejected[language]}: ${place}${unit === undefined ? '' : ` (${unit})`}`;
    io.err([head, ...issueLines(issues, language).map((text) => `  ${text}`), ''].join('\n'));
  }
}
