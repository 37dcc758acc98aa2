import { calendars } from '../../calendar/index.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { Basis } from '../words.js';
import { allKnown, type Path, type Report, unlessKnown } from './report.js';
import { checkAppliesTo } from './sections.js';

/** Documents, kinds, roles, rules and the calendar: every name must stand for something. `written` has the rules that some option leaves out. */
export function checkReferences(rulebook: ResolvedRulebook, written: WrittenRulebook, report: Report): void {
  const { documents, sections, rules, readings = {}, assumptions = {}, roles = {}, calendar } = rulebook;
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
  if (typeof calendar === 'string') unlessKnown(calendar, calendars, report, ['calendar'], 'unknown-calendar');
  else if (calendar !== undefined) {
    cited(calendar.basis, ['calendar', 'basis']);
    if (calendar.from > calendar.to)
      report(['calendar', 'from'], 'bounds-reversed', { received: calendar.from, expected: calendar.to });
  }
}
