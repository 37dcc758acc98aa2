import { add, compareRatios, divide, multiply, ONE, parseDec, type Ratio, ZERO } from '../../numbers/index.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { AppliesTo } from '../section.js';
import { sectionRoles } from '../tree.js';
import type { Id } from '../words.js';

/** A unit as far as its rulebook knows it; whom a rule is assigned to no rulebook knows. */
export interface Who {
  readonly kind: Id;
  readonly roles: readonly Id[];
}
type Presence = 'yes' | 'maybe' | 'no';

/** An item of a section: an earning rule, or a section with marks. */
interface Item {
  readonly points: Ratio;
  readonly presence: Presence;
  readonly section?: Id;
}

/** What units find in the sections of a resolved rulebook. */
export class Items {
  readonly roles: ReturnType<typeof sectionRoles>;
  readonly #rulebook: ResolvedRulebook;

  constructor(rulebook: ResolvedRulebook) {
    this.#rulebook = rulebook;
    this.roles = sectionRoles(rulebook);
  }

  /** What concerns a unit of what acts in a section, through headings. */
  of(section: Id, who: Who): Item[] {
    const { rules, sections } = this.#rulebook;
    const own = Object.values(rules).flatMap(({ effect, section: place, appliesTo }): Item[] =>
      effect.kind === 'earn' && this.actingIn(place) === section
        ? [{ points: parseDec(effect.points)!, presence: this.presenceOf(place, who, appliesTo, section) }]
        : [],
    );
    const inside = Object.entries(sections).flatMap(([id, { within, counts, fullMarks }]): Item[] => {
      if (within === undefined || this.roles.get(id)!.is !== 'marks' || this.actingIn(within) !== section) return [];
      const filled = surest(this.of(id, who).map(({ presence }) => presence));
      const presence = weakest([this.presenceOf(id, who, undefined, section), filled]);
      return [{ points: parseDec(counts ?? fullMarks!)!, presence, section: id }];
    });
    return [...own, ...inside];
  }

  /** The section that what stands in `id` acts in. */
  actingIn(id: Id): Id {
    let at = id;
    while (this.roles.get(at)!.is === 'heading') at = this.#rulebook.sections[at]!.within!;
    return at;
  }

  /** Whether a place concerns a unit, by its own `appliesTo` and those of the sections above it, up to `top`. */
  presenceOf(place: Id, who: Who, own?: AppliesTo, top?: Id): Presence {
    const all = [concerns(own, who)];
    for (let id: Id | undefined = place; id !== undefined && id !== top; id = this.#rulebook.sections[id]!.within)
      all.push(concerns(this.#rulebook.sections[id]!.appliesTo, who));
    return weakest(all);
  }

  /** What a point of each section below a root is worth in the total of a unit without exemptions, and its heaviest line. */
  worth(root: Id, who: Who): { readonly scales: ReadonlyMap<Id, Ratio>; readonly heaviest: Ratio } {
    const scales = new Map<Id, Ratio>();
    let heaviest = ZERO;
    const enter = (id: Id, scale: Ratio) => {
      scales.set(id, scale);
      const { fullMarks, counts, notApplicable } = this.#rulebook.sections[id]!;
      const full = fullMarks ?? counts;
      const items = this.of(id, who).filter(({ presence }) => presence === 'yes');
      const all = items.map(({ points }) => points).reduce(add, ZERO);
      const isRescaled = full !== undefined && notApplicable !== 'leave' && items.length > 0;
      const factor = multiply(scale, isRescaled ? divide(parseDec(full)!, all) : ONE);
      for (const { points, section } of items) {
        const marks = multiply(points, factor);
        if (section !== undefined) enter(section, divide(marks, this.#fullMarks(section)));
        else if (compareRatios(marks, heaviest) > 0) heaviest = marks;
      }
    };
    enter(root, ONE);
    return { scales, heaviest };
  }

  #fullMarks(section: Id): Ratio {
    const { fullMarks, counts } = this.#rulebook.sections[section]!;
    return parseDec(fullMarks ?? counts!)!;
  }
}

function weakest(all: readonly Presence[]): Presence {
  return all.includes('no') ? 'no' : all.includes('maybe') ? 'maybe' : 'yes';
}

function surest(all: readonly Presence[]): Presence {
  return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
}

function concerns(to: AppliesTo | undefined, { kind, roles }: Who): Presence {
  if (to === undefined || to.kinds?.includes(kind) || to.roles?.some((role) => roles.includes(role))) return 'yes';
  return to.assigned === undefined ? 'no' : 'maybe';
}

/** The roles a unit of a kind may have. */
export function rolesOf(kind: Id, { roles = {} }: ResolvedRulebook): Id[] {
  return Object.entries(roles).flatMap(([role, { kinds }]) => (kinds?.includes(kind) === false ? [] : [role]));
}
