import type { Text } from '../../issues/index.js';
import type { AwardEffect, DeductEffect, Id, Measure } from '../../rulebook/index.js';
import { oftenOf } from './often.js';
import { quantitiesOf } from './quantities.js';
import { scaleText } from './scales.js';
import { baseSection, type PlacedRule, type Sheet } from './sheet.js';
import { joined, points, sentences, text, titled } from './words.js';

type AmountEffect = DeductEffect | AwardEffect;
type Base = Extract<AwardEffect, { readonly of: unknown }>['of'];

const VERBS = {
  deduct: text('扣', 'deducts'),
  award: text('加', 'awards'),
} as const satisfies Record<AmountEffect['kind'], Text>;

/** What a deduction or award comes to, in words. */
export function amountText(effect: AmountEffect, at: PlacedRule): Text {
  const {
    rule: { measure, section },
    sheet,
  } = at;
  const verb = VERBS[effect.kind];
  return sentences([
    'scale' in effect ? scaledText(effect, at) : partText(effect, verb, measure, section, sheet),
    'stacking' in effect && effect.stacking !== undefined ? STACKING[effect.stacking] : undefined,
    effect.max === undefined ? undefined : text(`最多${verb.zh}${effect.max}分`, `at most ${points(effect.max).en}`),
  ]);
}

const STACKING = {
  add: text('与其他加分相加', 'added to other awards'),
  compound: text('与其他累乘加分逐次累乘', 'compounding with the others that compound'),
} as const satisfies Record<NonNullable<AwardEffect['stacking']>, Text>;

function scaledText(effect: Extract<AmountEffect, { readonly scale: unknown }>, { id, rule, sheet }: PlacedRule): Text {
  const { measure, fact = id } = rule;
  const titles = 'words' in measure ? measure.words : {};
  return scaleText(effect.scale, {
    quantities: quantitiesOf(fact, measure, sheet),
    does: effect.kind,
    full: '0',
    titles,
  });
}

function partText(
  effect: Exclude<AmountEffect, { readonly scale: unknown }>,
  verb: Text,
  measure: Measure,
  section: Id,
  sheet: Sheet,
): Text {
  const { any, each } = oftenOf(measure);
  const isOnce = effect.per === 'once' && any.en !== '';
  const often = effect.per === 'once' ? any : each;
  const worth = 'points' in effect ? points(effect.points) : percentText(effect.percent, effect.of, section, sheet);
  return text(
    `${often.zh}${isOnce ? '一次性' : ''}${verb.zh}${worth.zh}`,
    joined([`${verb.en} ${worth.en}${isOnce ? ' once,' : ''}`, ...(often.en === '' ? [] : [often.en])], '', ' ').en,
  );
}

const BASES: Readonly<Record<Base, (section: Text) => Text>> = {
  earned: ({ zh, en }) => text(`${zh}扣分前所得分`, `what ${en} earned before deductions`),
  'after-deductions': ({ zh, en }) => text(`${zh}扣分后得分`, `what ${en} has after deductions`),
  'full-marks': ({ zh, en }) => text(`${zh}满分`, `the full marks of ${en}`),
};

/** `“甲”满分的5%`: percents in a section are percents of the nearest one around it that has marks. */
export function percentText(percent: string | number, of: Base, section: Id, sheet: Sheet): Text {
  const base = BASES[of](titled(sheet.rulebook.sections[baseSection(section, sheet)]!.title));
  return text(`${base.zh}的${percent}`, `${percent} of ${base.en}`);
}
