import { add, compareRatios, parseDec, plainText, type Ratio, ZERO } from '../../numbers/index.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import { Items, rolesOf } from './items.js';
import type { Lint } from './lint.js';

/** Marks that say they add up must, for units of each kind; what is not normalised wants to say so. */
export const lintMarks: Lint = ({ rulebook }, { error }) => {
  const items = new Items(rulebook);
  for (const [id, { addsUp, notApplicable, fullMarks, counts }] of Object.entries(rulebook.sections)) {
    const path = ['sections', id];
    if (notApplicable === 'leave' && !addsUp) error([...path, 'notApplicable'], 'leave-wants-adds-up');
    const marks = fullMarks ?? counts;
    if (!addsUp || marks === undefined) continue;
    const wanted = parseDec(marks)!;
    const wrong = sumsBeside(wanted, id, items, rulebook);
    if (wrong === undefined) continue;
    error([...path, 'addsUp'], 'marks-do-not-add-up', {
      ...(wrong.kinds.length > 0 && { name: wrong.kinds.join(', ') }),
      received: plainText(wrong.sum),
      expected: plainText(wanted),
    });
  }
};

/** More roles than this are not tried in every combination. */
const MOST_ROLES = 8;

/** What the marks come to for kinds of units for which, whatever their roles and assignments, they never add up; no kinds named: for all. */
function sumsBeside(wanted: Ratio, section: Id, items: Items, rulebook: ResolvedRulebook) {
  const sums = new Map<Id, Ratio>();
  const kinds = Object.keys(rulebook.kinds);
  let isEmpty = true;
  for (const kind of kinds) {
    const roles = rolesOf(kind, rulebook);
    if (roles.length > MOST_ROLES) return undefined;
    const sheets = combinationsOf(roles)
      .filter((some) => items.presenceOf(section, { kind, roles: some }) !== 'no')
      .map((some) => items.of(section, { kind, roles: some }).filter(({ presence }) => presence !== 'no'))
      .filter((sheet) => sheet.length > 0);
    if (sheets.length === 0) continue;
    isEmpty = false;
    if (sheets.every((sheet) => !mayAddUp(sheet, wanted))) sums.set(kind, sumOf(sheets[0]!));
  }
  if (isEmpty) return { kinds: [], sum: ZERO };
  const [sum] = sums.values();
  if (sum === undefined) return undefined;
  const alike = kinds.filter((kind) => sums.has(kind) && compareRatios(sums.get(kind)!, sum) === 0);
  return { kinds: alike.length === kinds.length ? [] : alike, sum };
}

/** Whether the items come to what is wanted; of those that hang on assignment any may be there. */
function mayAddUp(sheet: ReturnType<Items['of']>, wanted: Ratio): boolean {
  const sure = compareRatios(sumOf(sheet.filter(({ presence }) => presence === 'yes')), wanted);
  const most = compareRatios(sumOf(sheet), wanted);
  return sheet.some(({ presence }) => presence === 'maybe') ? sure <= 0 && most >= 0 : sure === 0;
}

function sumOf(sheet: readonly { readonly points: Ratio }[]): Ratio {
  return sheet.map(({ points }) => points).reduce(add, ZERO);
}

function combinationsOf(roles: readonly Id[]): Id[][] {
  const [role, ...others] = roles;
  if (role === undefined) return [[]];
  return combinationsOf(others).flatMap((some) => [some, [role, ...some]]);
}
