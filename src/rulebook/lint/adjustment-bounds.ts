import { negate, parseDec, plainText, type Ratio, sign } from '../../numbers/index.js';
import { sectionRoles } from '../tree.js';
import type { Dec, Num } from '../words.js';
import type { Lint } from './lint.js';

/** What deductions come to is below 0, what awards come to is above: a bound on the other side is a slip of the sign. */
export const lintAdjustmentBounds: Lint = ({ rulebook }, { error }) => {
  const roles = sectionRoles(rulebook);
  for (const [id, { floor, ceiling }] of Object.entries(rulebook.sections)) {
    const { is, awards, deducts } = roles.get(id)!;
    if (is !== 'adjustment' || awards === deducts) continue;
    const tell = (key: 'floor' | 'ceiling', bound: Dec, meant: string) =>
      error(['sections', id, key], 'bound-across-zero', { name: id, received: bound, expected: meant });
    const [least, most] = [decOf(floor), decOf(ceiling)];
    if (deducts && least && sign(least) > 0) tell('floor', floor!, `"floor": "${plainText(negate(least))}"`);
    if (most && sign(most) < 0)
      tell('ceiling', ceiling!, deducts ? `"floor": "${plainText(most)}"` : `"ceiling": "${plainText(negate(most))}"`);
  }
};

/** None for no bound, and for percents. */
function decOf(bound: Num | null | undefined): Ratio | undefined {
  return bound === undefined || bound === null ? undefined : parseDec(bound);
}
