import type { Issue, IssueCode, IssueDetails } from '../../issues/index.js';
import { rulebookIssue } from '../check/issue.js';
import type { Path } from '../check/report.js';
import type { AnyOptions } from '../facts.js';
import { parseRulebook } from '../parse.js';
import { resolveRulebook, writtenPath } from '../resolve.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import { pairsOfChanges, singleChanges } from '../selections.js';
import type { Id } from '../words.js';
import { lintAdjustmentBounds } from './adjustment-bounds.js';
import { lintAudience } from './audience.js';
import { lintBounds } from './bounds.js';
import { lintDeductions } from './deductions.js';
import { lintGates } from './gates.js';
import { lintIdle } from './idle.js';
import { lintMarks } from './marks.js';
import { lintPercents } from './percents.js';
import { lintPoints } from './points.js';
import { lintReadings } from './readings.js';
import { lintRules } from './rules.js';

/** A problem of a rulebook: an error must be mended before it is published, a warning wants a second look. */
export interface LintFinding extends Issue {
  readonly severity: 'error' | 'warning';
  /** The options under which it shows; empty for the defaults. */
  readonly under: Readonly<Record<Id, Id>>;
}

type Say = (path: Path, code: IssueCode, details?: IssueDetails) => void;
export interface Tell {
  readonly error: Say;
  readonly warn: Say;
}
/** Looks at a rulebook under chosen readings. */
export type Lint = (
  under: { readonly rulebook: ResolvedRulebook; readonly written: WrittenRulebook },
  tell: Tell,
) => void;

const LINTS: readonly Lint[] = [
  lintMarks,
  lintRules,
  lintAudience,
  lintBounds,
  lintAdjustmentBounds,
  lintGates,
  lintIdle,
  lintPoints,
  lintDeductions,
  lintPercents,
];

/**
 * Everything {@link parseRulebook} refuses, and what a sound rulebook should not say besides: marks that do not add up,
 * readings nobody uses, gates that reward doing worse, deductions without end … Each problem once, with the options it
 * first shows under. `pairs`: also under any two changed options (some hundreds of looks for two dozen readings).
 * @example lintRulebook(wuding2018).filter(({ severity }) => severity === 'error') // []
 */
export function lintRulebook(
  value: unknown,
  { pairs = false }: { readonly pairs?: boolean } = {},
): readonly LintFinding[] {
  const parsed = parseRulebook(value);
  if (!parsed.ok) return parsed.issues.map((issue) => ({ ...issue, severity: 'error', under: {} }));
  const { rulebook } = parsed;
  const findings = new Map<string, LintFinding>();
  const tellUnder = (written: WrittenRulebook, selection: AnyOptions): Tell => {
    const say =
      (severity: LintFinding['severity']): Say =>
      (path, code, details) => {
        const issue = rulebookIssue(writtenPath(written, selection, path), code, details);
        const key = `${severity} ${issue.path} ${code}`;
        if (!findings.has(key)) findings.set(key, { ...issue, severity, under: changesOf(written, selection) });
      };
    return { error: say('error'), warn: say('warning') };
  };
  const selections = pairs ? pairsOfChanges(rulebook) : singleChanges(rulebook, Object.keys(rulebook.readings ?? {}));
  for (const selection of selections) {
    const tell = tellUnder(rulebook, selection);
    const under = { rulebook: resolveRulebook(rulebook, selection), written: rulebook };
    for (const lint of LINTS) lint(under, tell);
  }
  lintReadings(rulebook, tellUnder(rulebook, {}));
  return [...findings.values()];
}

function changesOf({ readings = {} }: WrittenRulebook, selection: AnyOptions): Readonly<Record<Id, Id>> {
  return Object.fromEntries(Object.entries(selection).filter(([id, option]) => readings[id]!.default !== option));
}
