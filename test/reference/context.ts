// One unit under one resolved rulebook: the tree, what applies, the quantities, what is left out.
import { offsetOf } from './calendar.js';
import { num, type Rounding } from './fraction.js';
import { type Quantity, quantityOf } from './quantity.js';
import { scaled } from './scale.js';
import type { AppliesTo, RecordValue, Resolved, Rule, Scale, Section } from './types.js';

export type SectionKind = 'marks' | 'heading' | 'adjustment';

export class Context {
  readonly offset: bigint;
  readonly rounding: Rounding;
  private readonly quantities = new Map<string, Quantity>();
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly book: Resolved,
    readonly record: RecordValue,
  ) {
    this.offset = offsetOf(book.utcOffset);
    this.rounding = book.precision?.rounding ?? 'half-up';
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }

  section = (id: string): Section => this.book.sections[id]!;
  rule = (id: string): Rule => this.book.rules[id]!;
  ruleIds = () => Object.keys(this.book.rules);
  sectionIds = () => Object.keys(this.book.sections);
  factOf = (id: string) => this.rule(id).fact ?? id;

  /** The section and all above it, lowest first. */
  chain(id: string): string[] {
    const above = this.section(id).within;
    return above === undefined ? [id] : [id, ...this.chain(above)];
  }

  /** Judged on the resolved rulebook, never on the unit. */
  private holds(id: string, ...effects: string[]): boolean {
    return Object.values(this.book.rules).some(
      (r) => effects.includes(r.effect.kind) && this.chain(r.section).includes(id),
    );
  }

  kind(id: string): SectionKind {
    return this.once(`kind ${id}`, () => {
      const s = this.section(id);
      const marked = s.within === undefined || s.fullMarks !== undefined || s.counts !== undefined;
      if (s.within === undefined || this.holds(id, 'earn')) return marked ? 'marks' : 'heading';
      return marked || this.holds(id, 'award', 'deduct') ? 'adjustment' : 'heading';
    });
  }

  /** The section itself, or the nearest above it that is no heading. */
  acting(id: string): string {
    return this.chain(id).find((s) => this.kind(s) !== 'heading')!;
  }
  enclosing(id: string): string | undefined {
    const above = this.section(id).within;
    return above === undefined ? undefined : this.acting(above);
  }
  childrenOf(id: string, kind: SectionKind): string[] {
    return this.once(`children ${id} ${kind}`, () =>
      this.sectionIds().filter((s) => this.kind(s) === kind && this.enclosing(s) === id),
    );
  }
  rulesIn(id: string, effect: string): string[] {
    return this.once(`rules ${id} ${effect}`, () =>
      this.ruleIds().filter((r) => {
        const rule = this.rule(r);
        return rule.effect.kind === effect && this.acting(rule.section) === id && this.ruleApplies(r);
      }),
    );
  }

  private names(a: AppliesTo | undefined, own: string): boolean {
    if (a === undefined) return true;
    const { kind, roles = [], assigned = [] } = this.record.unit;
    if (a.kinds?.includes(kind)) return true;
    if (a.roles?.some((r) => roles.includes(r))) return true;
    return a.assigned !== undefined && assigned.includes(a.assigned === true ? own : a.assigned);
  }
  sectionApplies(id: string): boolean {
    return this.chain(id).every((s) => this.names(this.section(s).appliesTo, s));
  }
  ruleApplies(id: string): boolean {
    const r = this.rule(id);
    return this.names(r.appliesTo, id) && this.sectionApplies(r.section);
  }

  quantity(id: string): Quantity {
    let q = this.quantities.get(id);
    if (!q) {
      const rule = this.rule(id);
      q = quantityOf(rule, this.record.facts[this.factOf(id)], this.book, this.offset);
      if (
        q.is === 'words' &&
        rule.effect.kind === 'earn' &&
        rule.effect.scale &&
        scaled(rule.effect.scale, rule.measure, q) === undefined
      ) {
        q = { is: 'exempt' }; // the mean of no word
      }
      this.quantities.set(id, q);
    }
    return q;
  }

  points = (id: string) => num(this.rule(id).effect.points!);

  scaleOf(id: string): Scale {
    const { effect, measure } = this.rule(id);
    return effect.scale ?? this.book.defaults?.scale?.[measure.kind] ?? { kind: 'proportional' };
  }

  /** Whether an earning rule that applies is an item of its section. */
  present(id: string): boolean {
    const q = this.quantity(id);
    if (q.is === 'left-out') return false;
    if (q.is !== 'exempt') return true;
    const how = this.rule(id).notApplicable ?? 'left-out';
    if (how === 'left-out') return false;
    if (typeof how === 'string') return true;
    const from = this.book.rules[how.shareOf];
    if (!from || !this.ruleApplies(how.shareOf)) return false;
    if (from.effect.kind === 'earn') return this.present(how.shareOf);
    const share = this.quantity(how.shareOf);
    return share.is === 'number' || share.is === 'missing';
  }

  hasItems(id: string): boolean {
    return this.once(`items ${id}`, () => {
      if (this.rulesIn(id, 'earn').some((r) => this.present(r))) return true;
      return this.childrenOf(id, 'marks').some((s) => this.sectionApplies(s) && this.hasItems(s));
    });
  }

  leftOut(id: string): boolean {
    if (!this.sectionApplies(id)) return true;
    const above = this.enclosing(id);
    if (above !== undefined && this.leftOut(above)) return true;
    return this.kind(id) === 'marks' && !this.hasItems(id);
  }
}
