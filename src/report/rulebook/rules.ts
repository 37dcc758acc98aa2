import type { Text } from '../../issues/index.js';
import type { Due, Rule } from '../../rulebook/index.js';
import { derivedText } from './cohort.js';
import { gateText } from './conditions.js';
import { effectText } from './effects.js';
import { measureText } from './measures.js';
import type { PlacedRule, Sheet } from './sheet.js';
import { headed, joined, sentences, share, text, titled } from './words.js';

/** What a rule counts and what that does to the points; under which conditions, and of a unit it does not concern. */
export function scoringText(at: PlacedRule): Text {
  const { id, rule, sheet } = at;
  const { measure, effect, when, exemptible, notApplicable } = rule;
  const derived = sheet.rulebook.cohort?.[rule.fact ?? id];
  const gate = gateText(when, sheet);
  const isGiven = measure.kind === 'given';
  return sentences([
    headed(
      isGiven ? gate : derived ? derivedText(derived, sheet) : measureText(measure, 'scale' in effect),
      effectText(effect, at),
    ),
    isGiven ? undefined : gate,
    gate && effect.kind === 'earn' ? text('否则得满分', 'else full points') : undefined,
    exemptible === false ? text('不得申报不涉及', 'may not be exempt') : undefined,
    notApplicable && notApplicableText(notApplicable, sheet),
  ]);
}

const NOT_APPLICABLE = {
  'left-out': text('不涉及时不计入', 'exempt: left out'),
  zero: text('不涉及时计0分', 'exempt: 0 points'),
  full: text('不涉及时计满分', 'exempt: full points'),
} as const satisfies Record<Extract<Rule['notApplicable'], string>, Text>;

function notApplicableText(how: NonNullable<Rule['notApplicable']>, { rulebook: { rules } }: Sheet): Text {
  if (typeof how === 'string') return NOT_APPLICABLE[how];
  const { zh, en } = titled(rules[how.shareOf]?.title ?? text(how.shareOf, how.shareOf));
  return text(`不涉及时按${zh}的得分率计`, `exempt: the share that ${en} comes to`);
}

/** `2018-12-31前（不含当日），逾期按80%计` */
export function dueText(due: Due): Text {
  const { on, end, late } = typeof due === 'string' ? { on: due } : due;
  const day = end === undefined ? text(on, on) : ENDS[end](on);
  return late === undefined
    ? day
    : joined([day, text(`逾期按${share(late).zh}计`, `late: ${share(late).en}`)], '，', ', ');
}

const ENDS = {
  inclusive: (on: string) => text(`${on}（含当日）`, `${on}, that day included`),
  exclusive: (on: string) => text(`${on}前（不含当日）`, `before ${on}`),
} as const;
