import { type Issue, type IssueCode, type IssueDetails, issueAt, rulebookHints } from '../../issues/index.js';
import type { Path } from './report.js';

/** An issue of a rulebook: it always has a hint. */
export function rulebookIssue(path: Path, code: IssueCode, details: IssueDetails = {}): Issue {
  const hints: Partial<Record<IssueCode, IssueDetails['otherwise']>> = rulebookHints;
  return issueAt(path, code, { otherwise: hints[code], ...details });
}
