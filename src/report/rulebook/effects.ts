import type { Text } from '../../issues/index.js';
import type {
  Amount,
  AwardEffect,
  DeductEffect,
  Defaults,
  Effect,
  EffectKind,
  Measure,
  Scale,
} from '../../rulebook/index.js';
import { scaleText } from './scales.js';
import { joined, points, sentences, text } from './words.js';

type Described = {
  readonly [K in EffectKind]: (
    effect: Extract<Effect, { readonly kind: K }>,
    measure: Measure,
    defaults: Defaults,
  ) => Text;
};

const EFFECTS: Described = {
  earn: ({ points: full, scale, min, max }, measure, defaults) =>
    sentences([
      scaleText(scaleOf(scale, measure, defaults), String(full), titlesOf(measure)),
      min === undefined
        ? undefined
        : min === null
          ? text('不设下限', 'no least')
          : text(`最低${min}分`, `at least ${min}`),
      max === undefined
        ? undefined
        : max === null
          ? text('不设上限', 'no most')
          : text(`最高${max}分`, `at most ${max}`),
    ]),
  deduct: (effect, measure) =>
    sentences([
      amountText('扣', 'deducts', effect, measure),
      effect.max === undefined ? undefined : most('扣', effect),
    ]),
  award: (effect, measure) =>
    sentences([
      amountText('加', 'awards', effect, measure),
      effect.stacking === 'compound' ? text('逐次累乘', 'compounding') : undefined,
      effect.max === undefined ? undefined : most('加', effect),
    ]),
  veto: (effect) => {
    const fires = effect.required === undefined ? '' : effect.required;
    const when = fires === '' ? text('有此情形', 'when it is so') : text(`达到${fires}`, `from ${fires}`);
    const then = {
      void: text('一票否决，不计总分', 'the whole is void'),
      cap: text(`最高只计${'at' in effect ? effect.at : ''}分`, `capped at ${'at' in effect ? effect.at : ''}`),
      set: text(`直接计${'at' in effect ? effect.at : ''}分`, `set to ${'at' in effect ? effect.at : ''}`),
      grade: text(`等次不高于${'at' in effect ? effect.at : ''}`, `grade at best ${'at' in effect ? effect.at : ''}`),
    }[effect.to];
    return joined([when, then], '，', ', ');
  },
  observe: ({ finding }, measure) =>
    (finding ?? (COUNTED.has(measure.kind) ? 'if-any' : 'unless-full')) === 'if-any'
      ? text('不计分，有即提示', 'no points; a finding where there is any')
      : text('不计分，未做到即提示', 'no points; a finding unless it is done'),
};

/** Observed as counts: a finding is made of any. */
const COUNTED: ReadonlySet<Measure['kind']> = new Set(['count', 'events']);

/** What a rule does to the points, in words. */
export function effectText(effect: Effect, measure: Measure, defaults: Defaults): Text {
  return (EFFECTS[effect.kind] as (effect: Effect, measure: Measure, defaults: Defaults) => Text)(
    effect,
    measure,
    defaults,
  );
}

/** A rule's own scale, else that of its measure; a mark is full at its upper bound. */
function scaleOf(scale: Scale | undefined, measure: Measure, { scale: byMeasure = {} }: Defaults): Scale {
  const own = scale ??
    (byMeasure as Readonly<Record<string, Scale | undefined>>)[measure.kind] ?? { kind: 'proportional' };
  const isPlain = (own.kind === 'proportional' || own.kind === 'all-or-nothing') && own.required === undefined;
  return isPlain && measure.kind === 'rating' ? { ...own, required: measure.to } : own;
}

function titlesOf(measure: Measure): Readonly<Record<string, Text>> {
  return 'words' in measure ? measure.words : {};
}

const BASES = {
  earned: text('所得分', 'what was earned'),
  'after-deductions': text('扣分后得分', 'the score after deductions'),
  'full-marks': text('满分', 'the full marks'),
} as const;

function amountText(verb: '扣' | '加', verbs: string, effect: Amount<keyof typeof BASES>, measure: Measure): Text {
  if ('scale' in effect) {
    const { zh, en } = scaleText(effect.scale, '0', titlesOf(measure));
    return text(`按以下${verb}分：${zh}`, `${verbs}: ${en}`);
  }
  const often = effect.per === 'once' ? text('有此情形一次性', 'once') : text('每次', 'each time');
  if ('points' in effect) {
    return text(`${often.zh}${verb}${effect.points}分`, `${verbs} ${points(effect.points).en} ${often.en}`);
  }
  const base = BASES[effect.of];
  return text(
    `${often.zh}${verb}${base.zh}的${effect.percent}`,
    `${verbs} ${effect.percent} of ${base.en} ${often.en}`,
  );
}

function most(verb: '扣' | '加', { max }: DeductEffect | AwardEffect): Text {
  return text(`最多${verb}${max}分`, `at most ${max}`);
}
