import type { Text } from '../issues/index.js';
import {
  add,
  exactText,
  formatRatio,
  multiply,
  negate,
  ONE,
  type Ratio,
  roundRatio,
  sign,
  subtract,
  ZERO,
} from '../numbers/index.js';
import type { Id } from '../rulebook/index.js';
import { readingsIn } from '../rulebook/index.js';
import { awardedText, becauseOf, deductedText, earnedText, quantityText } from './because.js';
import { Course } from './course.js';
import type { Evaluation } from './evaluation.js';
import { isSame, type Moving } from './extent.js';
import type { Plan, PlannedRule } from './plan.js';
import { isKnown } from './quantity.js';
import type { Line, Stage } from './score.js';
import type { SectionRun } from './section-run.js';
import type { AwardRule, DeductRule, EarnRule, SheetSection } from './sheet.js';
import { decidingVeto } from './veto.js';

/** A line before its amount is printed. */
export interface ExactLine extends Omit<Line, 'amount' | 'exact'> {
  readonly exact: Ratio;
}

/**
 * The lines of one score, in points of the total: rules in the order of the rulebook, then what bounds, vetoes and
 * rounding did to their sections, leaves up. With facts missing only what does not hang on them stands.
 */
export function linesOf(evaluation: Evaluation, root: SheetSection, isFinal: boolean): ExactLine[] {
  const lines = new LineWriter(evaluation, isFinal);
  lines.section(root, ONE);
  return [...lines.rules.sort((a, b) => a.order - b.order).map(({ line }) => line), ...lines.stages];
}

class LineWriter {
  readonly rules: { readonly order: number; readonly line: ExactLine }[] = [];
  readonly stages: ExactLine[] = [];
  readonly #evaluation: Evaluation;
  readonly #isFinal: boolean;
  readonly #plan: Plan;

  constructor(evaluation: Evaluation, isFinal: boolean) {
    this.#evaluation = evaluation;
    this.#isFinal = isFinal;
    this.#plan = evaluation.plan;
  }

  /** Lines of a section and of all below it; `scale` turns its points into points of the total. */
  section(section: SheetSection, scale: Ratio): void {
    const evaluation = this.#evaluation;
    const run = evaluation.run(section, 'low');
    for (const { source, points, factor } of run.earns) this.#earn(source, points, multiply(factor, scale));
    for (const { source: child, factor } of run.children) {
      this.section(child, multiply(factor, scale));
      this.#unlessVoid(child, multiply(factor, scale));
    }
    for (const { source, points } of run.deductions) this.#deduct(source, points, scale);
    for (const { source, points } of run.awards) this.#award(source, points, scale);
    for (const adjustment of section.adjustments) {
      if (evaluation.sectionGate(adjustment) !== 'open') continue;
      this.section(adjustment, scale);
      this.#unlessVoid(adjustment, scale);
    }
    if (this.#isFinal) this.#closeStages(section, run, scale);
  }

  #earn(rule: EarnRule, points: Ratio | null, factor: Ratio): void {
    const evaluation = this.#evaluation;
    const gate = evaluation.gateOf(rule);
    if (points === null || !isSame(evaluation.earnOf(rule, 'low'), evaluation.earnOf(rule, 'high'))) return;
    if (evaluation.quantityOf(rule).is === 'missing' && gate !== 'closed') return;
    const fact = evaluation.factOf(rule);
    const late = isKnown(evaluation.quantityOf(rule)) && gate === 'open' ? rule.due?.factor(fact) : undefined;
    this.#rule(rule, 'earn', points, factor, earnedText(rule, points, rule.effect.points, gate === 'closed', late));
  }

  #deduct(rule: DeductRule, points: Moving, scale: Ratio): void {
    if (!this.#isSettled(rule, rule.effect.of !== undefined) || !isKnownAmount(points)) return;
    this.#rule(rule, 'deduct', negate(points), scale, deductedText(points));
  }

  #award(rule: AwardRule, points: Moving, scale: Ratio): void {
    if (!this.#isSettled(rule, rule.effect.of !== undefined) || !isKnownAmount(points)) return;
    if (this.#evaluation.factOf(rule) === undefined && rule.rule.measure.kind !== 'given') return;
    this.#rule(rule, 'award', points, scale, awardedText(points));
  }

  /** Known, its gate open, and (with facts missing) not a percent of what is still open. */
  #isSettled(rule: PlannedRule, isPercent: boolean): boolean {
    if (this.#evaluation.gateOf(rule) !== 'open' || !isKnown(this.#evaluation.quantityOf(rule))) return false;
    return this.#isFinal || !isPercent;
  }

  #rule(rule: PlannedRule, stage: Stage, points: Ratio, factor: Ratio, came: Text): void {
    const quantity = quantityText(this.#evaluation.quantityOf(rule));
    const line: ExactLine = {
      rule: rule.id,
      section: rule.rule.section,
      stage,
      title: rule.rule.title,
      basis: rule.rule.basis,
      ...(quantity === undefined ? {} : { quantity }),
      points: exactText(points),
      factor: exactText(factor),
      exact: multiply(points, factor),
      because: becauseOf(this.#evaluation, rule, came),
      readings: rule.readings,
    };
    this.rules.push({ order: rule.index, line });
  }

  #closeStages(section: SheetSection, run: SectionRun, scale: Ratio): void {
    const steps = {
      bounds: [run.afterAwards, run.bounded],
      veto: [run.bounded, run.afterVeto],
      round: [run.afterVeto, run.value],
    } as const;
    for (const stage of ['bounds', 'veto', 'round'] as const) {
      const [before, after] = steps[stage];
      // nothing of a final score is without end
      const change = subtract(after as Ratio, before as Ratio);
      if (sign(change) !== 0) this.#stage(section, stage, multiply(change, scale));
    }
  }

  #stage(section: SheetSection, stage: 'bounds' | 'veto' | 'round', exact: Ratio): void {
    const veto = stage === 'veto' ? decidingVeto(this.#evaluation, section.vetoes) : undefined;
    const {
      id,
      section: { title, basis = [] },
    } = section.plan;
    this.stages.push({
      ...(veto ? { rule: veto.id } : {}),
      section: id,
      stage,
      title: veto?.rule.title ?? title,
      basis: veto?.rule.basis ?? basis,
      exact,
      because: veto
        ? becauseOf(this.#evaluation, veto, CAME.veto)
        : { zh: `“${title.zh}”：${CAME[stage].zh}。`, en: `"${title.en}": ${CAME[stage].en}.` },
      readings: veto?.readings ?? this.#sectionReadings(id, stage === 'round' ? ['round'] : ['floor', 'ceiling']),
    });
  }

  /** What the section around it takes back of one that is void. */
  #unlessVoid(inside: SheetSection, scale: Ratio): void {
    const around = inside.parent!.plan.section;
    if (!this.#isFinal || around.onVoid !== 'zero' || this.#evaluation.voidnessOf(inside) !== 'yes') return;
    const value = this.#evaluation.valueOf(inside, 'low');
    if (value === null || sign(value) === 0) return;
    const {
      id,
      section: { title, basis = [] },
    } = inside.plan;
    this.stages.push({
      section: id,
      stage: 'veto',
      title,
      basis,
      exact: negate(multiply(value, scale)),
      because: {
        zh: `“${title.zh}”被一票否决，在“${around.title.zh}”中计 0 分。`,
        en: `"${title.en}" is void and counts 0 in "${around.title.en}".`,
      },
      readings: [],
    });
  }

  #sectionReadings(id: Id, keys: readonly string[]): readonly Id[] {
    const written = this.#plan.written.sections[id] as Readonly<Record<string, unknown>>;
    const found = new Set<Id>();
    for (const key of keys) readingsIn(written[key], this.#plan.readings, found);
    return [...found];
  }
}

function isKnownAmount(points: Moving): points is Ratio {
  return points !== null && !(points instanceof Course);
}

const CAME = {
  bounds: { zh: '超出上下限的部分', en: 'what its bounds cut or fill' },
  veto: { zh: '触发否决条款', en: 'its veto fires' },
  round: { zh: '按规定位数取舍', en: 'rounded as the section asks' },
};

/** Printed lines: each amount on its own places, and a closing line so that they add up to the shown total. */
export function printLines(lines: readonly ExactLine[], plan: Plan, isFinal: boolean): Line[] {
  const { shown, total, rounding } = plan.precision;
  const printed = lines.map(({ exact, because, readings, ...line }) => ({
    ...line,
    amount: formatRatio(exact, shown, rounding),
    exact: exactText(exact),
    because,
    readings,
  }));
  if (!isFinal) return printed;
  const sumOf = (amounts: readonly Ratio[]) => amounts.reduce(add, ZERO);
  const sum = sumOf(lines.map(({ exact }) => exact));
  const target = roundRatio(sum, total, rounding);
  const closing = subtract(target, sumOf(lines.map(({ exact }) => roundRatio(exact, shown, rounding))));
  return [
    ...printed,
    {
      stage: 'rounding',
      title: { zh: '总分取舍', en: 'Rounding of the total' },
      basis: [],
      amount: formatRatio(closing, Math.max(shown, total), rounding),
      exact: exactText(subtract(target, sum)),
      because: {
        zh: `总分保留 ${total} 位小数；本行使所列各行之和等于总分。`,
        en: `The total is rounded once, to ${total} places; this line makes the lines shown add up to it.`,
      },
      readings: [],
    },
  ];
}
