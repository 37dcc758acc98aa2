import { add, compareRatios, multiply, ONE, parseNum, type Ratio, sign, ZERO } from '../../numbers/index.js';
import type { Evaluation } from '../../scoring/evaluation.js';
import type { PlannedRule } from '../../scoring/plan.js';
import { isEarn, type SheetSection } from '../../scoring/sheet.js';
import { asRatio, compareValues } from './contribution.js';
import type { Situation } from './situation.js';

/** The section a rule acts in and those above it, the root last. */
export function wayOf({ section }: PlannedRule, { sheet }: Situation): SheetSection[] {
  const way: SheetSection[] = [];
  for (let at = sheet.sectionOf.get(section.id); at !== undefined; at = at.parent) way.push(at);
  return way;
}

/** Whether more of a rule can never mean less in the total, whatever the other facts say. */
export function isUpward(rule: PlannedRule, situation: Situation): boolean {
  const way = wayOf(rule, situation);
  const isRead = (section: SheetSection) =>
    situation.conditions.some((condition) => 'section' in condition && condition.section === section.plan.id);
  return way.every((section) => takesNoMoreThanAll(section) && !isSpreadThin(section) && !isRead(section));
}

/**
 * Whether what a rule brings is only added up on its way to the root, so that the gains of such rules add up too: no
 * gates, roundings, vetoes, or percents of what moves. Bounds are looked at case by case (`isUnbounded`). In the root itself
 * all stages that follow only rise with the sum.
 */
export function isAdded(rule: PlannedRule, situation: Situation): boolean {
  const way = wayOf(rule, situation);
  const root = way.at(-1)!;
  const [first] = way;
  if (rule.when.length > 0 || ('of' in rule.effect && rule.effect.of !== undefined && rule.effect.of !== 'full-marks'))
    return false;
  if (!way.slice(0, -1).every(isLinear)) return false;
  // what enters the root as an award or deduction must weigh there as much as what is earned
  const isLate = !isEarn(rule) && (first === root || way.at(-2)!.plan.isAdjustment);
  return !isLate || percentsIn(root).length === 0;
}

/** What one point of a rule is worth in points of the root. */
export function worthOf(rule: PlannedRule, situation: Situation, evaluation: Evaluation): Ratio {
  const way = wayOf(rule, situation);
  const own = isEarn(rule) ? evaluation.run(way[0]!, 'low').factorOf(rule.effect.points) : ONE;
  return way.reduce((worth, { parent, plan }) => {
    if (parent === undefined || plan.isAdjustment) return worth;
    return multiply(worth, multiply(evaluation.run(parent, 'low').factorOf(plan.counts), plan.worth));
  }, own);
}

/** Whether bounds and voids below the root leave the section's value as it is. */
export function isUnbounded(section: SheetSection, evaluation: Evaluation): boolean {
  if (section.parent === undefined) return true;
  if (evaluation.isLeftOut(section) || evaluation.voidnessOf(section) !== 'no') return false;
  const { afterAwards, bounded } = evaluation.run(section, 'low');
  const [free, kept] = [asRatio(afterAwards), asRatio(bounded)];
  return free !== null && kept !== null && compareValues(free, kept) === 0;
}

function isLinear(section: SheetSection): boolean {
  const { round } = section.plan.section;
  return (
    round === undefined &&
    section.vetoes.length === 0 &&
    section.plan.when.length === 0 &&
    percentsIn(section).length === 0
  );
}

/** Percents of what the section earns, in it and in its adjustments; also those of ceilings. */
function percentsIn(section: SheetSection): string[] {
  const own = [...section.deducts, ...section.awards].flatMap(({ effect: { of } }) => of ?? []);
  const below = section.adjustments.flatMap((one) => [...percentsIn(one), one.plan.ceilingOf ?? 'full-marks']);
  return [...own, ...below].filter((of) => of !== 'full-marks');
}

/** Whether all percents deducted of what a section earned come to at most 100 %: more earned is then never less left. */
function takesNoMoreThanAll(section: SheetSection): boolean {
  const rates = ratesIn(section);
  return !rates.includes(null) && compareRatios((rates as Ratio[]).reduce(add, ZERO), ONE) <= 0;
}

/** The greatest rate of each percent deducted; `null` = no end. */
function ratesIn(section: SheetSection): (Ratio | null)[] {
  const own = section.deducts.map(({ effect: { of }, rule: { effect }, measure: { domain } }) => {
    if (of !== 'earned' || !('percent' in effect)) return ZERO;
    const most = effect.per === 'once' ? ONE : (domain?.to ?? null);
    return most && multiply(parseNum(effect.percent)!, most);
  });
  return [...own, ...section.adjustments.flatMap(ratesIn)];
}

/** Whether points spread equally could weigh less than nothing: fewer full marks than points. */
function isSpreadThin({ plan, earns, children }: SheetSection): boolean {
  if (plan.section.notApplicable !== 'spread-equally') return false;
  const points = [...earns.map(({ effect }) => effect.points), ...children.map((child) => child.plan.counts)];
  return sign(plan.fullMarks!) > 0 && compareRatios(points.reduce(add, ZERO), plan.fullMarks!) > 0;
}
