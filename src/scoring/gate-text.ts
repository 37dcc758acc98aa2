import type { Text } from '../issues/index.js';
import type { Ratio } from '../numbers/index.js';
import { type Condition, type Id, quantityForm } from '../rulebook/index.js';
import { number } from './context.js';
import type { Evaluation } from './evaluation.js';
import { isSame } from './extent.js';
import type { PlannedRule } from './plan.js';
import type { SheetSection } from './sheet.js';
import { formatAmount, formatShare, pointsText } from './words.js';

/** Why a rule acts: "its condition holds: “Visits” is 6%, above 5%"; `undefined` where no gate, or an undecided one, stands before it. */
export function describeGate(evaluation: Evaluation, rule: PlannedRule): Text | undefined {
  const closed = closedBy(evaluation, rule);
  if (closed !== undefined) return { zh: `条件不成立：${closed.zh}`, en: `its condition does not hold: ${closed.en}` };
  const gates = gatesOf(evaluation, rule);
  if (gates.length === 0 || gates.some((gate) => holds(evaluation, gate) !== true)) return undefined;
  const all = joined(gates.map(({ condition }) => whyItHolds(evaluation, condition)));
  return { zh: `条件成立：${all.zh}`, en: `its condition holds: ${all.en}` };
}

/** What keeps a rule from acting: "only when “Review” is at least 170 points, and it is 162 points"; `undefined` where nothing does. */
export function closedBy(evaluation: Evaluation, rule: PlannedRule): Text | undefined {
  const failing = gatesOf(evaluation, rule).filter((gate) => holds(evaluation, gate) === false);
  if (failing.length === 0) return undefined;
  return joined(failing.map(({ condition }) => whyItFails(evaluation, condition)));
}

interface GateBefore {
  readonly condition: Condition;
  /** The rule whose own gate it is; none: that of an adjustment around it. */
  readonly rule?: PlannedRule;
}

/** The conditions of a rule and of the adjustments it stands in. */
function gatesOf({ sheet }: Evaluation, rule: PlannedRule): GateBefore[] {
  const gates: GateBefore[] = rule.when.map((condition) => ({ condition, rule }));
  for (let at: SheetSection | undefined = sheet.sectionOf.get(rule.section.id); at?.plan.isAdjustment; at = at.parent)
    gates.push(...at.plan.when.map((condition) => ({ condition })));
  return gates;
}

function holds(evaluation: Evaluation, { condition, rule }: GateBefore) {
  return evaluation.holds(condition, rule);
}

const BOUNDS = {
  atLeast: { zh: '不少于', en: 'at least' },
  above: { zh: '多于', en: 'above' },
  atMost: { zh: '不多于', en: 'at most' },
  below: { zh: '少于', en: 'below' },
} as const;

/** What a condition reads. */
interface Target {
  readonly title: Text;
  readonly print: (value: Ratio) => Text;
  /** Why it is not there for the unit, so that no condition on it holds. */
  readonly gone?: Text;
  /** What it is, where that is known. */
  readonly value?: Ratio;
}

function whyItHolds(evaluation: Evaluation, condition: Condition): Text {
  const { title, print, value } = targetOf(evaluation, condition);
  const bounds = boundsOf(condition, print);
  if (value === undefined) return { zh: `“${title.zh}”${bounds.zh}`, en: `“${title.en}” is ${bounds.en}` };
  const is = print(value);
  return { zh: `“${title.zh}” ${is.zh}，${bounds.zh}`, en: `“${title.en}” is ${is.en}, ${bounds.en}` };
}

function whyItFails(evaluation: Evaluation, condition: Condition): Text {
  const { title, print, gone, value } = targetOf(evaluation, condition);
  const bounds = boundsOf(condition, print);
  const is = value && print(value);
  const now =
    gone ?? (is ? { zh: `现为 ${is.zh}`, en: `and it is ${is.en}` } : { zh: '现不成立', en: 'which it is not' });
  return {
    zh: `仅当“${title.zh}”${bounds.zh}，${now.zh}`,
    en: `only when “${title.en}” is ${bounds.en}, ${now.en}`,
  };
}

function boundsOf(condition: Condition, print: Target['print']): Text {
  const all = (['atLeast', 'above', 'atMost', 'below'] as const).flatMap((key) => {
    const bound = number(condition[key]);
    if (bound === undefined) return [];
    return [{ zh: `${BOUNDS[key].zh} ${print(bound).zh}`, en: `${BOUNDS[key].en} ${print(bound).en}` }];
  });
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(' and ') };
}

function targetOf(evaluation: Evaluation, condition: Condition): Target {
  return 'rule' in condition ? ruleAt(evaluation, condition.rule) : sectionAt(evaluation, condition.section);
}

function ruleAt(evaluation: Evaluation, id: Id): Target {
  const { plan, sheet } = evaluation;
  const { title, measure } = plan.rulebook.rules[id]!;
  const print = PRINT[quantityForm(measure).is];
  const rule = sheet.ruleOf.get(id);
  if (rule === undefined || evaluation.isLeftOut(sheet.sectionOf.get(rule.section.id)!))
    return { title, print, gone: NOT_THERE };
  const quantity = evaluation.quantityOf(rule);
  if (quantity.is === 'number') return { title, print, value: quantity.value };
  return quantity.is === 'missing' ? { title, print } : { title, print, gone: NOT_THERE };
}

function sectionAt(evaluation: Evaluation, id: Id): Target {
  const { plan, sheet } = evaluation;
  const of = { title: plan.rulebook.sections[id]!.title, print: pointsText };
  const section = sheet.sectionOf.get(id);
  if (section === undefined || evaluation.isLeftOut(section)) return { ...of, gone: NOT_THERE };
  if (evaluation.voidnessOf(section) === 'yes') return { ...of, gone: { zh: '现被一票否决', en: 'which is void' } };
  const [low, high] = [evaluation.valueOf(section, 'low'), evaluation.valueOf(section, 'high')];
  return low !== null && isSame(low, high) ? { ...of, value: low } : of;
}

const NOT_THERE: Text = { zh: '现不适用', en: 'which does not apply' };
const PLAIN = (value: Ratio): Text => ({ zh: formatAmount(value), en: formatAmount(value) });
const PRINT = {
  share: (value: Ratio): Text => ({ zh: formatShare(value), en: formatShare(value).replace('%', ' %') }),
  mark: pointsText,
  count: PLAIN,
  words: PLAIN,
};

function joined(all: readonly Text[]): Text {
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}
