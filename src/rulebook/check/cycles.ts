import { conditionsOf } from '../condition.js';
import type { ResolvedRulebook } from '../rulebook.js';
import { type SectionRole, sectionRoles } from '../tree.js';
import type { Id } from '../words.js';

/** A rule with its gate, the gate of a section, what a section comes to. */
export type Node = `rule ${Id}` | `gate ${Id}` | `section ${Id}`;
type Roles = ReadonlyMap<Id, SectionRole>;

/** What each gate, rule and section must know before it is known itself; gates may name what does not exist. */
export class Ties {
  readonly #standsOn = new Map<Node, Set<Node>>();
  readonly #rulebook: ResolvedRulebook;
  readonly #roles: Roles;

  constructor(rulebook: ResolvedRulebook) {
    this.#rulebook = rulebook;
    this.#roles = sectionRoles(rulebook);
    for (const [id, { when, section, notApplicable }] of Object.entries(rulebook.rules)) {
      this.#tieGate(`rule ${id}`, when);
      if (typeof notApplicable === 'object') this.#tie(`rule ${id}`, `rule ${notApplicable.shareOf}`);
      this.#tie(`section ${this.#actingIn(section)}`, `rule ${id}`);
    }
    for (const [id, { when, within }] of Object.entries(rulebook.sections)) {
      const { is } = this.#roles.get(id)!;
      this.#tieGate(`gate ${id}`, when);
      this.#tie(`section ${id}`, `gate ${id}`);
      if (within !== undefined && is !== 'heading') this.#tie(`section ${this.#actingIn(within)}`, `section ${id}`);
      if (is === 'adjustment') this.#tieBase(id);
    }
  }

  /** Whether one can only be known once the other is. */
  reach(from: Node, goal: Node): boolean {
    const seen = new Set<Node>();
    const open = [...(this.#standsOn.get(from) ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === goal) return true;
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...(this.#standsOn.get(node) ?? []));
    }
    return false;
  }

  #tie(from: Node, to: Node): void {
    this.#standsOn.set(from, (this.#standsOn.get(from) ?? new Set()).add(to));
  }

  /** A section is read as it acts: behind the gates of the adjustments around it. */
  #tieGate(from: Node, when: Parameters<typeof conditionsOf>[0]): void {
    for (const condition of conditionsOf(when)) {
      if ('rule' in condition) this.#tie(from, `rule ${condition.rule}`);
      else {
        this.#tie(from, `section ${condition.section}`);
        for (const id of this.#around(condition.section)) this.#tie(from, `gate ${id}`);
      }
    }
  }

  /** Percents in an adjustment stand on what the section above earns, and those after deductions on what is taken there. */
  #tieBase(id: Id): void {
    const { sections, rules } = this.#rulebook;
    const bases = new Set(
      Object.values(rules).flatMap(({ section, effect }) =>
        'of' in effect && effect.of !== 'full-marks' && [section, ...this.#around(section)].includes(id)
          ? [effect.of]
          : [],
      ),
    );
    if (bases.size === 0) return;
    const base = [...this.#around(id)].find((one) => this.#roles.get(one)!.is === 'marks')!;
    for (const [rule, { section, effect }] of Object.entries(rules)) {
      const isBelow = effect.kind === 'earn' || effect.kind === 'deduct';
      if (isBelow && this.#actingIn(section) === base) this.#tie(`section ${id}`, `rule ${rule}`);
    }
    for (const [inside, { within }] of Object.entries(sections)) {
      if (within === undefined || this.#actingIn(within) !== base) continue;
      const { is, awards, deducts } = this.#roles.get(inside)!;
      const isEarly = is === 'adjustment' && bases.has('after-deductions') && (deducts || !awards);
      if (is === 'marks' || isEarly) this.#tie(`section ${id}`, `section ${inside}`);
    }
  }

  /** The section that what stands in `id` acts in. */
  #actingIn(id: Id): Id {
    let at = id;
    while (this.#roles.get(at)!.is === 'heading') at = this.#rulebook.sections[at]!.within!;
    return at;
  }

  /** The sections around one, from the inside out. */
  *#around(id: Id): Generator<Id> {
    const { sections } = this.#rulebook;
    for (let at = sections[id]?.within; at !== undefined; at = sections[at]!.within) yield at;
  }
}
