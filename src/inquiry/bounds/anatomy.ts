import {
  type AnyOptions,
  alternatives,
  type Effect,
  type EffectKind,
  type Id,
  isChoice,
  type Rule,
  type Section,
  type WrittenRulebook,
} from '../../rulebook/index.js';
import type { ReadingSpace } from './space.js';

/** Where what is written in a section acts: on the root itself, below it, or (by readings) now here, now there. */
export type Place = 'root' | 'lower' | 'unsure';
/** What a section can be under any option. */
type Form = 'marks' | 'heading' | 'adjustment';

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** What of a written rulebook holds under every option: which readings stand where, and what can act on what. */
export class Anatomy {
  readonly space: ReadingSpace;
  readonly rulebook: WrittenRulebook;
  readonly #targets: ReadonlySet<string>;
  readonly #forms = new Map<Id, ReadonlySet<string>>();

  constructor(space: ReadingSpace) {
    this.space = space;
    this.rulebook = space.rulebook;
    this.#targets = targetsIn(space.rulebook);
  }

  /** A rule's bodies under any option; `null` where it is absent. */
  bodiesOf(id: Id): (Loose<Rule> | null)[] {
    return alternatives<Loose<Rule>>(this.rulebook.rules[id]);
  }

  /** Its possible effects; `null` where it is absent. */
  effectsOf(id: Id): (Effect | null)[] {
    return this.bodiesOf(id).flatMap((rule) => (rule === null ? [null] : alternatives<Effect>(rule.effect)));
  }

  sectionOf(id: Id): Id {
    return this.bodiesOf(id).find((rule) => rule !== null)!.section as Id;
  }

  section(id: Id): Loose<Section> {
    return this.rulebook.sections[id] as Loose<Section>;
  }

  /** A section and those above it, the root last. */
  chainOf(section: Id): Id[] {
    const { within } = this.section(section);
    return within === undefined ? [section] : [section, ...this.chainOf(within as Id)];
  }

  rulesIn(section: Id): Id[] {
    return Object.keys(this.rulebook.rules).filter((id) => this.chainOf(this.sectionOf(id)).includes(section));
  }

  /** Whether a condition or a share may read the rule or section. */
  isTarget(id: Id): boolean {
    return this.#targets.has(id);
  }

  isGated(part: Loose<Rule> | Loose<Section>): boolean {
    return alternatives(part.when).some((when) => when !== null && when !== undefined);
  }

  /** The readings on which a rule can depend by itself: its own, those of the defaults it may fall back on and of `appliesTo` above. */
  readingsOf(id: Id): number[] {
    const { space, rulebook } = this;
    const defaults = (rulebook.defaults ?? {}) as AnyOptions & { readonly scale?: Readonly<Record<string, unknown>> };
    const bodies = this.bodiesOf(id).filter((rule) => rule !== null);
    const measure = alternatives<{ readonly kind: string; readonly partial?: unknown }>(bodies[0]!.measure);
    const kind = measure[0]!.kind;
    const mayLack = (value: unknown) => alternatives(value).some((one) => one === null || one === undefined);
    const scaleOpen = this.effectsOf(id).some((effect) => effect?.kind === 'earn' && mayLack(effect.scale));
    const isDue = bodies.some(({ due }) => due !== undefined);
    return space.readingsIn([
      rulebook.rules[id],
      this.chainOf(this.sectionOf(id)).map((section) => this.section(section).appliesTo),
      scaleOpen ? defaults.scale?.[kind] : undefined,
      kind === 'status' ? defaults.partial : undefined,
      isDue ? [defaults.late, defaults.dueEnd] : undefined,
    ]);
  }

  /** Where a deduction, award or veto written in the section acts. */
  placeOf(section: Id): Place {
    const { within } = this.section(section);
    if (within === undefined) return 'root';
    const above = this.placeOf(within as Id);
    const forms = this.formsOf(section);
    if (above === 'lower' || isOnly(forms, 'marks')) return 'lower';
    return above === 'root' && !forms.has('marks') && forms.size === 1 ? 'root' : 'unsure';
  }

  isHeading(section: Id): boolean {
    return isOnly(this.formsOf(section), 'heading');
  }

  /** What a section may be, with whether awards alone stand in it: one form where no reading decides. */
  formsOf(section: Id): ReadonlySet<Form> {
    return new Set([...this.#rolesOf(section)].map((role) => role.split(' ')[0] as Form));
  }

  /** The readings that decide what a section is by letting rules in it come, go or change their kind. */
  roleReadings(section: Id): number[] {
    if (this.#rolesOf(section).size === 1) return [];
    return this.rulesIn(section)
      .filter((id) => kindsOf(this.effectsOf(id)).size > 1)
      .flatMap((id) => [
        ...choicesAt(this.rulebook.rules[id]),
        ...this.bodiesOf(id).flatMap((rule) => choicesAt(rule?.effect)),
      ])
      .flatMap((id) => this.space.readingsIn({ $reading: id }));
  }

  #rolesOf(id: Id): ReadonlySet<string> {
    const known = this.#forms.get(id);
    if (known) return known;
    const { within, fullMarks, counts } = this.section(id);
    const kinds = this.rulesIn(id).map((rule) => kindsOf(this.effectsOf(rule)));
    const may = (kind: EffectKind) =>
      kinds.some((some) => isOnly(some, kind))
        ? [true]
        : kinds.some((some) => some.has(kind))
          ? [false, true]
          : [false];
    const marks = [fullMarks, counts].map((mark) => alternatives(mark).map((one) => one !== null && one !== undefined));
    const found = new Set<string>();
    for (const earns of may('earn'))
      for (const awards of may('award'))
        for (const deducts of may('deduct'))
          for (const hasMarks of marks[0]!.flatMap((full) => marks[1]!.map((count) => full || count))) {
            const isHeading = within !== undefined && !hasMarks && (earns || !(awards || deducts));
            const form: Form = isHeading ? 'heading' : within !== undefined && !earns ? 'adjustment' : 'marks';
            found.add(form === 'adjustment' ? `${form} ${awards && !deducts}` : form);
          }
    this.#forms.set(id, found);
    return found;
  }
}

function isOnly<T>(set: ReadonlySet<T>, one: T): boolean {
  return set.size === 1 && set.has(one);
}

function kindsOf(effects: readonly (Effect | null)[]): ReadonlySet<EffectKind | null> {
  return new Set(effects.map((effect) => effect?.kind ?? null));
}

/** The readings of a choice and of the choices its branches are. */
function choicesAt(value: unknown): Id[] {
  if (!isChoice(value)) return [];
  return [value.$reading, ...Object.values(value).flatMap(choicesAt)];
}

/** Every text under a gate or a share: the ids they may read, and their limits, which are no ids. */
function targetsIn(value: unknown, isInside = false, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && isInside) found.add(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    targetsIn(item, isInside || key === 'when' || key === 'shareOf', found);
  }
  return found;
}
