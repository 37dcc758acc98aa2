import { InvalidRulebookError, type Issue, issueAt } from '../issues/index.js';
import { checkChoices } from './check/choices.js';
import { frozenCopy } from './check/copy.js';
import { checkCounty } from './check/county.js';
import { checkDefaults } from './check/defaults.js';
import { checkFactShapes, checkReaders } from './check/facts.js';
import { rulebookIssue } from './check/issue.js';
import { checkLinks } from './check/links.js';
import { checkReferences } from './check/references.js';
import type { Report } from './check/report.js';
import { checkRule } from './check/rules.js';
import { checkSections, checkTree } from './check/sections.js';
import { checkShape } from './check/shape.js';
import type { AnyOptions } from './facts.js';
import { resolveRulebook, resolveValue, writtenPath } from './resolve.js';
import { choosableShapes, frameShape, type Rulebook, type WrittenRulebook } from './rulebook.js';
import { selectionsIn, singleChanges } from './selections.js';
import type { Id } from './words.js';

export type ParseResult =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks any value as a rulebook of format `kaoping/rulebook/1`: a deeply frozen copy, or every problem at once, each at
 * its place in the rulebook as written. Shapes are judged in every branch of every choice; how the parts fit each other
 * under the default readings and under each other option of one reading. `createScorer` judges the readings it is given.
 * @example
 * parseRulebook(JSON.parse(JSON.stringify(wuding2018))).ok // true
 * parseRulebook({ format: 'kaoping/rulebook/2' }).ok // false
 */
export function parseRulebook(value: unknown): ParseResult {
  if (checked.has(value as object)) return { ok: true, rulebook: value as Rulebook };
  const problems = new Problems();
  const copy = frozenCopy(value, problems.report) as WrittenRulebook;
  if (problems.isClean) {
    checkShape(frameShape, copy, problems.report);
    if (problems.spares(CHOICE_KEYS)) checkChoices(copy, problems.report);
    if (problems.spares(CHOICE_KEYS)) checkBranches(copy, problems);
  }
  if (problems.isClean) checkFactShapes(copy, problems.report);
  if (problems.isClean) {
    for (const selection of singleChanges(copy, Object.keys(copy.readings ?? {})))
      checkUnder(copy, selection, problems);
  }
  if (!problems.isClean) return { ok: false, issues: problems.issues };
  checked.add(copy);
  return { ok: true, rulebook: copy as Rulebook };
}

/** As {@link parseRulebook}, for a value that must be a rulebook. @throws InvalidRulebookError with every issue. */
export function requireRulebook(value: unknown): Rulebook {
  const result = parseRulebook(value);
  if (!result.ok) throw new InvalidRulebookError(result.issues);
  return result.rulebook;
}

/** The problems of a parsed rulebook under chosen readings; {@link parseRulebook} saw all of one change. */
export function readingIssues(rulebook: WrittenRulebook, selection: AnyOptions): readonly Issue[] {
  const changes = Object.entries(rulebook.readings ?? {}).filter(
    ([id, { default: option }]) => selection[id] !== option,
  );
  if (changes.length < 2 || shipped.has(rulebook)) return [];
  const problems = new Problems();
  checkUnder(rulebook, selection, problems);
  return problems.issues;
}

/** Takes a rulebook's word that it is sound: for the rulebooks that ship with the library, which the tests parse. */
export function trustRulebook<R extends object>(rulebook: R): R {
  checked.add(rulebook);
  shipped.add(rulebook);
  return rulebook;
}

const checked = new WeakSet<object>();
const shipped = new WeakSet<object>();
const PARTS = ['sections', 'rules'] as const;
/** Where choices stand or are offered: as long as these are whole, their branches can be looked into. */
const CHOICE_KEYS = ['', 'readings', 'sections', 'rules', 'defaults', 'weightFloor'];

/** The shape of every section and rule, of the defaults and the weight floor, under all options that stand in it. */
function checkBranches(rulebook: WrittenRulebook, problems: Problems): void {
  const check = (written: unknown, shape: Parameters<typeof checkShape>[0], path: readonly Id[]) => {
    for (const selection of selectionsIn(written, rulebook)) {
      const report: Report = (place, code, details) =>
        problems.report([...path, ...writtenPath(written, selection, place)], code, details);
      const value = resolveValue(written, selection, { key: path.length === 2 ? '' : path[0] });
      if (value !== undefined) checkShape(shape, value, report);
    }
  };
  for (const part of PARTS) {
    for (const [id, written] of Object.entries(rulebook[part])) check(written, choosableShapes[part], [part, id]);
  }
  if (rulebook.defaults !== undefined) check(rulebook.defaults, choosableShapes.defaults, ['defaults']);
  if (rulebook.weightFloor !== undefined) check(rulebook.weightFloor, choosableShapes.weightFloor, ['weightFloor']);
}

/** How all parts fit each other under chosen readings. */
function checkUnder(written: WrittenRulebook, selection: AnyOptions, problems: Problems): void {
  const rulebook = resolveRulebook(written, selection);
  const report: Report = (path, code, details) => problems.report(writtenPath(written, selection, path), code, details);
  checkReferences(rulebook, written, report);
  checkCounty(rulebook, written, report);
  checkDefaults(rulebook, report);
  checkReaders(rulebook, report);
  for (const [id, rule] of Object.entries(rulebook.rules)) checkRule(id, rule, rulebook, report);
  if (!checkTree(rulebook, report)) return;
  checkSections(rulebook, written, report);
  checkLinks(rulebook, report);
}

/** How many problems are told one by one. */
const MOST_ISSUES = 1_000;

/** Problems found, each once. */
class Problems {
  readonly #issues = new Map<string, Issue>();
  #untold = 0;

  readonly report: Report = (path, code, details) => {
    const issue = rulebookIssue(path, code, details);
    const key = `${issue.path} ${code} ${issue.message.en}`;
    if (this.#issues.has(key)) return;
    if (this.#issues.size < MOST_ISSUES) this.#issues.set(key, issue);
    else this.#untold++;
  };

  get isClean(): boolean {
    return this.#issues.size === 0;
  }

  /** Whether no problem stands under one of these keys. */
  spares(keys: readonly string[]): boolean {
    return [...this.#issues.values()].every(({ path }) => !keys.includes(path.split('/')[1] ?? ''));
  }

  get issues(): readonly Issue[] {
    const issues = [...this.#issues.values()];
    return this.#untold === 0 ? issues : [...issues, issueAt([], 'more-issues', { name: String(this.#untold) })];
  }
}
