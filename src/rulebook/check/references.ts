import { calendars } from '../../calendar/index.js';
import { compareRatios, parseDec } from '../../numbers/index.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { Basis } from '../words.js';
import { allKnown, type Path, type Report, unlessKnown } from './report.js';
import { checkAppliesTo } from './sections.js';

/** Documents, kinds, roles, rules and the calendar: every name must stand for something. `written` has the rules that some option leaves out. */
export function checkReferences(rulebook: ResolvedRulebook, written: WrittenRulebook, report: Report): void {
  const { documents, sections, rules, readings = {}, assumptions = {}, roles = {}, cohort = {} } = rulebook;
  const cited = (basis: Basis | undefined, path: Path) => {
    for (const [at, { document }] of (basis ?? []).entries())
      unlessKnown(document, documents, report, [...path, at, 'document'], 'unknown-document');
  };
  for (const [id, { basis, appliesTo }] of Object.entries(sections)) {
    cited(basis, ['sections', id, 'basis']);
    checkAppliesTo(appliesTo, rulebook, written.rules, report, ['sections', id, 'appliesTo']);
  }
  for (const [id, { basis, appliesTo }] of Object.entries(rules)) {
    cited(basis, ['rules', id, 'basis']);
    checkAppliesTo(appliesTo, rulebook, written.rules, report, ['rules', id, 'appliesTo']);
  }
  for (const [id, { basis }] of Object.entries(readings)) cited(basis, ['readings', id, 'basis']);
  for (const [id, { basis }] of Object.entries(assumptions)) cited(basis, ['assumptions', id, 'basis']);
  cited(rulebook.weightFloor?.basis, ['weightFloor', 'basis']);
  for (const [id, { kinds }] of Object.entries(roles)) {
    allKnown(kinds, rulebook.kinds, report, ['roles', id, 'kinds'], 'unknown-kind');
  }
  for (const [id, { of }] of Object.entries(cohort))
    unlessKnown(of, written.rules, report, ['cohort', id, 'of'], 'unknown-rule');
  if (typeof rulebook.calendar === 'string')
    unlessKnown(rulebook.calendar, calendars, report, ['calendar'], 'unknown-calendar');
}

/** Grades: best first, lower ends strictly descending, the last open below. */
export function checkGrades({ grades }: ResolvedRulebook, report: Report): void {
  const bands = grades?.bands ?? [];
  bands.forEach((band, at) => {
    const path = ['grades', 'bands', at];
    const isLast = at === bands.length - 1;
    if (
      isLast
        ? band.atLeast !== undefined || band.quota !== undefined
        : band.atLeast === undefined && band.quota === undefined
    )
      report(path, isLast ? 'last-band' : 'band-left-open', { name: band.id });
    const above = bands.slice(0, at).findLast(({ atLeast }) => atLeast !== undefined);
    if (band.atLeast !== undefined && above && compareRatios(parseDec(band.atLeast)!, parseDec(above.atLeast!)!) > 0)
      report([...path, 'atLeast'], 'steps-not-descending', { received: band.atLeast, expected: String(above.atLeast) });
    if (bands.findIndex(({ id }) => id === band.id) !== at) report([...path, 'id'], 'duplicate', { name: band.id });
  });
}
