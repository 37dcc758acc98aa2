import { formatCivilDate } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import type { Id } from '../../rulebook/index.js';
import { compareValues } from './contribution.js';
import type { Unchangeable } from './improvement.js';
import { contributionsOf, triedValues } from './moves.js';
import { inTime, pastDue, type Reach } from './reach.js';
import type { Situation } from './situation.js';
import { isDerived } from './values/index.js';

/** Facts that cannot be bettered any more, but could be were it not too late, or had nothing happened yet. */
export function unchangeableFacts(situation: Situation, changeable: ReadonlySet<Id>): Unchangeable[] {
  return [...situation.readers.keys()].flatMap((fact) => {
    const reason = changeable.has(fact) ? undefined : reasonFor(situation, fact);
    return reason ? [{ fact, title: titleOf(situation, fact), ...reason }] : [];
  });
}

/** A fact goes by the title of the first rule that reads it. */
export function titleOf(situation: Situation, fact: Id): Text {
  return situation.readers.get(fact)![0]!.rule.title;
}

function reasonFor(situation: Situation, fact: Id): Pick<Unchangeable, 'code' | 'why'> | undefined {
  const free = inTime(situation.reach, situation.rulebook);
  if (gains(situation, fact, free)) return tooLate(situation, fact);
  if (!gains(situation, fact, free, true)) return undefined;
  return isDerived(situation, fact) ? DERIVED : HAPPENED;
}

/** Whether some value would bring more by some rule, whatever that makes of the total. */
function gains(situation: Situation, fact: Id, reach: Reach, fromScratch = false): boolean {
  const readers = situation.readers.get(fact)!;
  const before = contributionsOf(situation, readers, situation.base);
  return triedValues(situation, fact, reach, fromScratch).some(({ contributions }) =>
    contributions.some(({ value }, at) => compareValues(value, before[at]!.value) > 0),
  );
}

function tooLate({ reach, readers, rulebook }: Situation, fact: Id): Pick<Unchangeable, 'code' | 'why'> {
  const last = pastDue(reach, readers.get(fact)!)
    .map(({ due }) => due!.last)
    .sort()
    .at(-1);
  if (reach.isOver && (last === undefined || last === formatCivilDate(reach.lastDay))) {
    return { code: 'year-over', why: { zh: `${rulebook.year} 年度已结束`, en: `the year ${rulebook.year} is over` } };
  }
  const why =
    last === undefined
      ? { zh: `到 ${reach.asOf} 已经来不及`, en: `it is too late on ${reach.asOf}` }
      : { zh: `期限 ${last} 已过`, en: `the deadline ${last} has passed` };
  return { code: 'deadline-past', why };
}

const HAPPENED = {
  code: 'happened',
  why: { zh: '已经发生，无法改变', en: 'it has happened and cannot be undone' },
} as const;
const DERIVED = {
  code: 'derived',
  why: { zh: '由全县推算，不由本单位决定', en: 'it is derived from the whole county, not for the unit to change' },
} as const;
