import { add, compareRatios, parseDec, plainText, type Ratio, ZERO } from '../../numbers/index.js';
import { sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import type { Lint } from './lint.js';

/** Marks that say they add up must; what is not normalised wants to say so. */
export const lintMarks: Lint = ({ rulebook }, { error }) => {
  const { sections, rules, kinds } = rulebook;
  const roles = sectionRoles(rulebook);
  const actingIn = (id: Id) => {
    let at = id;
    while (roles.get(at)!.is === 'heading') at = sections[at]!.within!;
    return at;
  };
  for (const [id, { addsUp, notApplicable, fullMarks, counts }] of Object.entries(sections)) {
    const path = ['sections', id];
    if (notApplicable === 'leave' && !addsUp) error([...path, 'notApplicable'], 'leave-wants-adds-up');
    const marks = fullMarks ?? counts;
    if (!addsUp || marks === undefined) continue;
    const items = [
      ...Object.values(rules).flatMap(({ section, effect, appliesTo }) =>
        effect.kind === 'earn' && actingIn(section) === id ? [{ points: parseDec(effect.points)!, appliesTo }] : [],
      ),
      ...Object.entries(sections).flatMap(([child, { within, appliesTo, counts: own, fullMarks: full }]) =>
        within !== undefined && roles.get(child)!.is === 'marks' && actingIn(within) === id
          ? [{ points: parseDec(own ?? full!)!, appliesTo }]
          : [],
      ),
    ];
    const total = (some: readonly { points: Ratio }[]) => some.map(({ points }) => points).reduce(add, ZERO);
    // one sheet for several kinds of units: the items of each kind add up by themselves
    const sums = [
      total(items),
      ...Object.keys(kinds).map((kind) =>
        total(items.filter(({ appliesTo }) => !appliesTo || appliesTo.kinds?.includes(kind))),
      ),
    ];
    const wanted = parseDec(marks)!;
    if (sums.every((sum) => compareRatios(sum, wanted) !== 0))
      error([...path, 'addsUp'], 'marks-do-not-add-up', { received: plainText(sums[0]!), expected: plainText(wanted) });
  }
};
