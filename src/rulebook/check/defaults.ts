import type { ResolvedRulebook } from '../rulebook.js';
import type { Scale } from '../scales/index.js';
import { isShare } from './amounts.js';
import { SHARED_FORMS } from './quantity.js';
import type { Report } from './report.js';
import { checkScale } from './scales.js';

/** Defaults must do for themselves, whether or not a rule falls back on them. */
export function checkDefaults({ defaults = {} }: ResolvedRulebook, report: Report): void {
  isShare(defaults.partial, report, ['defaults', 'partial']);
  isShare(defaults.late, report, ['defaults', 'late']);
  for (const [kind, scale] of Object.entries(defaults.scale ?? {}) as [keyof typeof SHARED_FORMS, Scale][]) {
    checkScale(scale, { quantity: SHARED_FORMS[kind], gives: 'earn' }, report, ['defaults', 'scale', kind]);
  }
}
