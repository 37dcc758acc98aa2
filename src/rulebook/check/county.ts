import { compareRatios, parseDec } from '../../numbers/index.js';
import { alternatives } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import { isPercentShare } from './amounts.js';
import { quantityForm } from './quantity.js';
import { type Report, unlessKnown } from './report.js';

/** What concerns the whole county: grades, derived facts, the weight floor. */
export function checkCounty(rulebook: ResolvedRulebook, written: WrittenRulebook, report: Report): void {
  checkGrades(rulebook, report);
  checkCohort(rulebook, written, report);
  isPercentShare(rulebook.weightFloor?.minimum, report, ['weightFloor', 'minimum']);
}

/** Best first; lower ends descend, and meet only below a quota; the last is open below. */
function checkGrades({ grades }: ResolvedRulebook, report: Report): void {
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
    if (!isLast && band.atLeast !== undefined && above) {
      const order = compareRatios(parseDec(band.atLeast)!, parseDec(above.atLeast!)!);
      if (order > 0 || (order === 0 && above.quota === undefined))
        report([...path, 'atLeast'], 'steps-not-descending', {
          received: band.atLeast,
          expected: String(above.atLeast),
        });
    }
    if (band.quota && 'share' in band.quota) isPercentShare(band.quota.share, report, [...path, 'quota', 'share']);
    if (bands.findIndex(({ id }) => id === band.id) !== at) report([...path, 'id'], 'duplicate', { name: band.id });
  });
}

/** A derived fact compares the numbers of a rule that does not itself stand on it. */
function checkCohort({ cohort = {}, rules }: ResolvedRulebook, written: WrittenRulebook, report: Report): void {
  for (const [fact, { of }] of Object.entries(cohort)) {
    const path = ['cohort', fact, 'of'];
    if (!unlessKnown(of, written.rules, report, path, 'unknown-rule')) continue;
    const rule = rules[of];
    if (rule && quantityForm(rule.measure).is === 'words') report(path, 'words-without-number', { name: of });
    if (standsOn(fact, fact, { cohort, written })) report(path, 'derived-from-itself', { name: fact });
  }
}

function standsOn(
  fact: Id,
  goal: Id,
  { cohort, written }: { readonly cohort: NonNullable<ResolvedRulebook['cohort']>; readonly written: WrittenRulebook },
): boolean {
  const seen = new Set<Id>();
  for (let at = fact; Object.hasOwn(cohort, at) && !seen.has(at); ) {
    seen.add(at);
    const { of } = cohort[at]!;
    const rule = alternatives<Rule>(written.rules[of]).find((one) => one !== null);
    at = rule?.fact ?? of;
    if (at === goal) return true;
  }
  return false;
}
