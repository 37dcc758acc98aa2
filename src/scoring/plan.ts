import { divide, ONE, type Ratio, ZERO } from '../numbers/index.js';
import { askedOf } from '../record/index.js';
import type {
  AnyOptions,
  AppliesTo,
  Condition,
  Id,
  Precision,
  ResolvedRulebook,
  Rule,
  Rulebook,
  Section,
} from '../rulebook/index.js';
import { conditionsOf, readingsIn, resolveRulebook, sectionRoles } from '../rulebook/index.js';
import { type Context, createContext, number } from './context.js';
import { type CompiledDue, compileDue } from './due.js';
import { type Base, type CompiledEffect, compileEffect } from './effects/index.js';
import { type CompiledMeasure, compileMeasure } from './measures/index.js';

/** A rulebook under chosen readings, compiled once: what any unit is scored by. */
export interface Plan {
  readonly written: Rulebook;
  readonly rulebook: ResolvedRulebook;
  readonly readings: AnyOptions;
  readonly precision: Required<Precision>;
  /** Sections with stages (roots, sections with marks, adjustments), in the order of the rulebook. */
  readonly sections: readonly PlannedSection[];
  /** In the order of the rulebook. */
  readonly rules: readonly PlannedRule[];
}

/** A section that runs the stages; headings are dissolved into the section above. */
export interface PlannedSection {
  readonly index: number;
  readonly id: Id;
  readonly section: Section;
  /** An adjustment earns nothing; it enters the section above at award or deduct. */
  readonly isAdjustment: boolean;
  readonly parent: PlannedSection | undefined;
  readonly fullMarks: Ratio | undefined;
  /** What the full section is worth in its parent; 0 for adjustments and the root. */
  readonly counts: Ratio;
  /** Own marks × worth = marks in the parent's scale, before its factor. */
  readonly worth: Ratio;
  readonly floor: Ratio | null;
  readonly ceiling: Ratio | null;
  /** What a percent ceiling is of: the base common to the percent awards in it, whomever they concern. */
  readonly ceilingOf: Base | undefined;
  readonly when: readonly Condition[];
  /** Holds awards and no deductions, here or below: runs once the deductions of the section above are known. */
  readonly awardsOnly: boolean;
  /** Who it and every section above it concern. */
  readonly appliesTo: readonly AppliesTo[];
}

export interface PlannedRule {
  readonly index: number;
  readonly id: Id;
  readonly rule: Rule;
  readonly fact: Id;
  readonly section: PlannedSection;
  /** Its own `appliesTo` and those of all sections above it: all must hold. */
  readonly appliesTo: readonly AppliesTo[];
  readonly measure: CompiledMeasure;
  readonly effect: CompiledEffect;
  readonly due: CompiledDue | undefined;
  readonly when: readonly Condition[];
  /** Whether the county makes its fact (`cohort`): nobody claims it, so that without it nothing is settled. */
  readonly isDerived: boolean;
  /** Whether a score without its fact is provisional, also where no gate and no `shareOf` reads it. */
  readonly needsFact: boolean;
  /** Whether its fact may leave it without a quantity: exempt, or a list of delays with every item left out. */
  readonly mayBeGone: boolean;
  /** The readings its line stands on. */
  readonly readings: readonly Id[];
}

export function createPlan(written: Rulebook, readings: AnyOptions): Plan {
  const rulebook = resolveRulebook(written, readings);
  const context = createContext(rulebook);
  const placed = placeSections(rulebook);
  const derivedFrom = new Set(Object.values(rulebook.cohort ?? {}).map(({ of }) => of));
  const rules = Object.entries(rulebook.rules).map(([id, rule], index) => {
    const { section, chain } = placed.of(rule.section);
    return planRule({
      id,
      rule,
      index,
      section,
      chain,
      isDerivedFrom: derivedFrom.has(id),
      written,
      readings,
      context,
    });
  });
  const precision = { total: 2, shown: 4, rounding: 'half-up', ...rulebook.precision } as const;
  return { written, rulebook, readings, precision, sections: placed.sections, rules };
}

function planRule(one: {
  id: Id;
  rule: Rule;
  index: number;
  section: PlannedSection;
  chain: readonly Section[];
  isDerivedFrom: boolean;
  written: Rulebook;
  readings: AnyOptions;
  context: Context;
}): PlannedRule {
  const { id, rule, index, section, chain, written, readings, context } = one;
  const { rulebook } = context;
  const effect = compileEffect(rule.effect, rule.measure, context);
  const isDerived = Object.hasOwn(context.rulebook.cohort ?? {}, rule.fact ?? id);
  return {
    index,
    id,
    rule,
    fact: rule.fact ?? id,
    section,
    appliesTo: [rule, ...chain].flatMap(({ appliesTo }) => (appliesTo ? [appliesTo] : [])),
    measure: compileMeasure(rule.measure, context, rulebook.cohort?.[rule.fact ?? id]?.take === 'rank'),
    effect,
    due: effect.kind === 'earn' ? compileDue(rule.due, context) : undefined,
    when: conditionsOf(rule.when),
    mayBeGone: rule.measure.kind === 'delays' || askedOf(written).facts.get(rule.fact ?? id)?.exemptible === true,
    needsFact:
      rule.measure.kind !== 'given' &&
      (effect.kind === 'observe' ? one.isDerivedFrom : effect.kind !== 'award' || isDerived),
    isDerived,
    readings: ruleReadings(rule, id, written, readings),
  };
}

/** What of a section decides how much the points in it are worth. */
const MARK_KEYS = ['fullMarks', 'counts', 'notApplicable', 'appliesTo', 'when'] as const;

/** Readings in the rule itself, in the marks of the sections above it, and in the defaults it falls back on. */
function ruleReadings(rule: Rule, id: Id, written: Rulebook, readings: AnyOptions): readonly Id[] {
  const found = readingsIn(written.rules[id], readings);
  const defaults = (written.defaults ?? {}) as Readonly<Record<string, unknown>>;
  if (rule.effect.kind === 'earn' && rule.effect.scale === undefined) {
    const scales = (defaults.scale ?? {}) as Readonly<Record<string, unknown>>;
    readingsIn(scales[rule.measure.kind], readings, found);
  }
  if (rule.measure.kind === 'status' && rule.measure.partial === undefined)
    readingsIn(defaults.partial, readings, found);
  const due = typeof rule.due === 'string' ? { on: rule.due } : rule.due;
  if (due && due.late === undefined) readingsIn(defaults.late, readings, found);
  if (due && due.end === undefined) readingsIn(defaults.dueEnd, readings, found);
  for (let above: Id | undefined = rule.section; above !== undefined; ) {
    const section = written.sections[above] as Readonly<Record<string, unknown>>;
    for (const key of MARK_KEYS) readingsIn(section[key], readings, found);
    above = section.within as Id | undefined;
  }
  return [...found];
}

/** The sections that run stages, and for any section id the one its rules act in and the sections above it. */
function placeSections(rulebook: ResolvedRulebook) {
  const roles = sectionRoles(rulebook);
  const placed = new Map<Id, { section: PlannedSection; chain: readonly Section[] }>();
  const sections: PlannedSection[] = [];
  const place = (id: Id): { section: PlannedSection; chain: readonly Section[] } => {
    const known = placed.get(id);
    if (known) return known;
    const section = rulebook.sections[id]!;
    const above = section.within === undefined ? undefined : place(section.within);
    const chain = [section, ...(above?.chain ?? [])];
    const role = roles.get(id)!;
    const planned =
      role.is === 'heading' && above !== undefined
        ? above.section
        : planSection(id, section, above?.section, chain, {
            isAdjustment: role.is === 'adjustment',
            awardsOnly: role.awards && !role.deducts,
            ceilingOf: ceilingBase(id, rulebook),
          });
    const here = { section: planned, chain };
    placed.set(id, here);
    return here;
  };
  for (const id of Object.keys(rulebook.sections)) {
    const { section } = place(id);
    if (section.id === id) sections.push(section);
  }
  sections.forEach((section, index) => {
    (section as { index: number }).index = index;
  });
  return { sections, of: place };
}

function planSection(
  id: Id,
  section: Section,
  parent: PlannedSection | undefined,
  chain: readonly Section[],
  more: Pick<PlannedSection, 'isAdjustment' | 'awardsOnly' | 'ceilingOf'>,
): PlannedSection {
  const fullMarks = number(section.fullMarks ?? section.counts);
  const counts = number(section.counts ?? section.fullMarks) ?? ZERO;
  return {
    index: -1,
    id,
    section,
    parent,
    isAdjustment: more.isAdjustment,
    awardsOnly: more.awardsOnly,
    fullMarks,
    counts,
    worth: fullMarks && parent && !more.isAdjustment ? divide(counts, fullMarks) : ONE,
    floor: section.floor === undefined ? (more.isAdjustment ? null : ZERO) : (number(section.floor) ?? null),
    ceiling: number(section.ceiling) ?? null,
    ceilingOf: more.ceilingOf,
    when: conditionsOf(section.when),
    appliesTo: chain.flatMap(({ appliesTo }) => (appliesTo ? [appliesTo] : [])),
  };
}

function ceilingBase(id: Id, { sections, rules }: ResolvedRulebook): Base | undefined {
  const { ceiling } = sections[id]!;
  if (typeof ceiling !== 'string' || !ceiling.endsWith('%')) return undefined;
  const isIn = (section: Id | undefined): boolean =>
    section !== undefined && (section === id || isIn(sections[section]!.within));
  const percents = Object.values(rules).flatMap(({ section, effect }) =>
    effect.kind === 'award' && 'of' in effect && isIn(section) ? [effect.of] : [],
  );
  return percents[0];
}
