import type { CheckedRecord, Unit } from '../record/index.js';
import type { AppliesTo, Id } from '../rulebook/index.js';
import type { CompiledAward, CompiledDeduct, CompiledEarn, CompiledVeto } from './effects/index.js';
import type { Plan, PlannedRule, PlannedSection } from './plan.js';

export type RuleWith<Effect> = PlannedRule & { readonly effect: Effect };
export type EarnRule = RuleWith<CompiledEarn>;
export type DeductRule = RuleWith<CompiledDeduct>;
export type AwardRule = RuleWith<CompiledAward>;
export type VetoRule = RuleWith<CompiledVeto>;

/** What of the plan applies to one unit: the unit's own sheet. */
export interface Sheet {
  readonly root: SheetSection | undefined;
  /** The rules that apply, in the order of the rulebook. */
  readonly rules: readonly PlannedRule[];
  /** The awards among them that compound. */
  readonly compounds: readonly AwardRule[];
  /** By the id of a rule that applies. */
  readonly ruleOf: ReadonlyMap<Id, PlannedRule>;
  /** By the id of a section that applies; headings left out. */
  readonly sectionOf: ReadonlyMap<Id, SheetSection>;
}

export interface SheetSection {
  readonly plan: PlannedSection;
  readonly parent: SheetSection | undefined;
  readonly earns: EarnRule[];
  readonly deducts: DeductRule[];
  readonly awards: AwardRule[];
  readonly vetoes: VetoRule[];
  /** Sections with marks inside: items of this one. */
  readonly children: SheetSection[];
  readonly adjustments: SheetSection[];
  /** Whether percents of what it earned are deducted in it: more earned may then mean less left. */
  deductsOfEarned: boolean;
}

/** Sheets kept for units that are alike; enough for a county, small enough for a server. */
const SHEETS_KEPT = 500;

/** A function that gives any unit its sheet; units of one kind, roles and assignment share one. */
export function createSheets(plan: Plan): (unit: CheckedRecord['unit']) => Sheet {
  const sheets = new Map<string, Sheet>();
  return (unit) => {
    const key = JSON.stringify([unit.kind, [...unit.roles].sort(), [...unit.assigned].sort()]);
    const known = sheets.get(key);
    if (known) return known;
    if (sheets.size >= SHEETS_KEPT) sheets.clear();
    const sheet = createSheet(plan, unit);
    sheets.set(key, sheet);
    return sheet;
  };
}

function createSheet(plan: Plan, unit: Unit): Sheet {
  const sectionOf = new Map<Id, SheetSection>();
  let root: SheetSection | undefined;
  const placed = (section: PlannedSection): SheetSection => {
    const known = sectionOf.get(section.id);
    if (known) return known;
    const parent = section.parent && placed(section.parent);
    const here: SheetSection = {
      plan: section,
      parent,
      earns: [],
      deducts: [],
      awards: [],
      vetoes: [],
      children: [],
      adjustments: [],
      deductsOfEarned: false,
    };
    sectionOf.set(section.id, here);
    if (parent === undefined) root = here;
    else (section.isAdjustment ? parent.adjustments : parent.children).push(here);
    return here;
  };
  for (const section of plan.sections) {
    if (section.appliesTo.every((to) => concerns(to, unit))) placed(section);
  }
  const rules = plan.rules.filter(({ appliesTo, id }) => appliesTo.every((to) => concerns(to, unit, id)));
  for (const rule of rules) {
    const section = placed(rule.section);
    if (isEarn(rule)) section.earns.push(rule);
    else if (isDeduct(rule)) section.deducts.push(rule);
    else if (isAward(rule)) section.awards.push(rule);
    else if (isVeto(rule)) section.vetoes.push(rule);
    if (isDeduct(rule) && rule.effect.of === 'earned') earningAbove(section).deductsOfEarned = true;
  }
  const compounds = rules.filter(isAward).filter(({ effect }) => effect.growth !== undefined);
  return { root, rules, compounds, ruleOf: new Map(rules.map((rule) => [rule.id, rule])), sectionOf };
}

/** The section itself, or the nearest above an adjustment that earns. */
function earningAbove(section: SheetSection): SheetSection {
  return section.plan.isAdjustment ? earningAbove(section.parent!) : section;
}

/** Kinds, roles and assignment are joined by "or"; `{}` names nobody. */
function concerns(to: AppliesTo, unit: Unit, rule?: Id): boolean {
  if (to.kinds?.includes(unit.kind)) return true;
  if (to.roles?.some((role) => unit.roles.includes(role))) return true;
  const assigned = to.assigned === true ? rule : to.assigned;
  return assigned !== undefined && unit.assigned.includes(assigned);
}

export const isEarn = (rule: PlannedRule): rule is EarnRule => rule.effect.kind === 'earn';
const isDeduct = (rule: PlannedRule): rule is DeductRule => rule.effect.kind === 'deduct';
const isAward = (rule: PlannedRule): rule is AwardRule => rule.effect.kind === 'award';
export const isVeto = (rule: PlannedRule): rule is VetoRule => rule.effect.kind === 'veto';
