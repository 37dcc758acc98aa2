import type { Text } from '../../issues/index.js';
import type { EarnEffect, Effect, EffectKind, Measure, ObserveEffect, Scale } from '../../rulebook/index.js';
import { amountText } from './amounts.js';
import { isShareDone } from './measures.js';
import { quantitiesOf } from './quantities.js';
import { scaleText } from './scales.js';
import type { PlacedRule, Sheet } from './sheet.js';
import { vetoText } from './vetoes.js';
import { joined, points, sentences, text } from './words.js';

type Described = {
  readonly [K in EffectKind]: (effect: Extract<Effect, { readonly kind: K }>, at: PlacedRule) => Text;
};

const EFFECTS: Described = {
  earn: ({ points: full, scale, min, max }, at) =>
    sentences([
      worthText(full, scale),
      earnedText(full, scale, at),
      boundText(min, text('最低', 'at least'), text('不设下限，可为负分', 'no floor: may be below 0')),
      boundText(max, text('最高', 'at most'), text('不设上限', 'no ceiling')),
    ]),
  deduct: amountText,
  award: amountText,
  veto: vetoText,
  observe: ({ finding }, { rule: { measure } }) => FINDINGS[finding ?? defaultFinding(measure)],
};

const FINDINGS = {
  'unless-full': text('不计分，未全部做到即提示', 'no points; a finding unless all is done'),
  'if-any': text('不计分，有即提示', 'no points; a finding where there is any'),
  none: text('不计分', 'no points'),
} as const satisfies Record<NonNullable<ObserveEffect['finding']> | 'none', Text>;

/** Shares make a finding below 1, counts above 0; marks and words only where the rule says so. */
function defaultFinding(measure: Measure): keyof typeof FINDINGS {
  if (isShareDone(measure) || measure.kind === 'proportion' || measure.kind === 'profile') return 'unless-full';
  return measure.kind === 'level' || measure.kind === 'tally' || measure.kind === 'rating' || measure.kind === 'given'
    ? 'none'
    : 'if-any';
}

/** What a rule does to the points, in words. */
export function effectText(effect: Effect, at: PlacedRule): Text {
  return (EFFECTS[effect.kind] as (effect: Effect, at: PlacedRule) => Text)(effect, at);
}

function earnedText(full: EarnEffect['points'], scale: Scale | undefined, { id, rule, sheet }: PlacedRule): Text {
  const { measure, fact = id } = rule;
  const own = scale ?? defaultScale(measure, sheet);
  const isPlain = !('required' in own) && (own.kind === 'proportional' || own.kind === 'all-or-nothing');
  if (isPlain && measure.kind === 'given') return text(`起评${full}分`, `${points(full).en} to start from`);
  const required = fullAt(measure);
  const titles = 'words' in measure ? measure.words : {};
  const quantities = quantitiesOf(fact, measure, sheet);
  return scaleText(isPlain && required !== undefined ? { ...own, required } : own, {
    quantities,
    does: 'earn',
    full: String(full),
    titles,
  });
}

/** What the rule weighs, where its scale gives points of its own. */
function worthText(full: EarnEffect['points'], scale: Scale | undefined): Text | undefined {
  const isOwn =
    scale?.kind === 'table' || scale?.kind === 'steps' || (scale?.kind === 'line' && scale.points !== undefined);
  return isOwn ? text(`分值${full}分`, `worth ${points(full).en}`) : undefined;
}

function defaultScale({ kind }: Measure, { rulebook: { defaults = {} } }: Sheet): Scale {
  return (defaults.scale as Readonly<Record<string, Scale>> | undefined)?.[kind] ?? { kind: 'proportional' };
}

/** Where a plain scale is full, if that is not "all is done": a mark at its upper bound, a proportion at the whole. */
function fullAt(measure: Measure) {
  if (measure.kind === 'rating') return measure.to;
  return measure.kind === 'proportion' ? '100%' : undefined;
}

function boundText(bound: EarnEffect['min'], words: Text, open: Text): Text | undefined {
  if (bound === undefined) return undefined;
  return bound === null ? open : joined([words, points(bound)], '', ' ');
}
