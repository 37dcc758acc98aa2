import { type Issue, type IssueCode, type IssueDetails, issueAt } from '../issues/index.js';

/** How many problems of one record are told one by one; a last issue counts the rest. */
export const MOST_ISSUES = 1_000;

/** One check of one record: the problems found, and the copies made of what was read. */
export class Inspection {
  readonly #issues: Issue[] = [];
  readonly #copies: object[] = [];
  #untold = 0;

  get isClean(): boolean {
    return this.#issues.length === 0;
  }

  report(path: readonly (string | number)[], code: IssueCode, details: IssueDetails): void {
    if (this.#issues.length < MOST_ISSUES) this.#issues.push(issueAt(path, code, details));
    else this.#untold++;
  }

  /** Remembers a copy, so that it is frozen with the record. */
  keep(copy: object): void {
    this.#copies.push(copy);
  }

  freezeCopies(): void {
    for (const copy of this.#copies) Object.freeze(copy);
  }

  issues(): readonly Issue[] {
    if (this.#untold === 0) return this.#issues;
    return [...this.#issues, issueAt([], 'more-issues', { name: String(this.#untold) })];
  }
}
