import type { Measure } from '../measures/index.js';
import { alternatives } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import type { Report } from './report.js';

/** What decides how a fact is written: no reading changes it, and no second rule that reads it. */
const SHAPE: ReadonlySet<string> = new Set(['kind', 'items', 'words', 'fields', 'by']);
/** What rules that read one fact may differ in: the parts they read, and limits (a window is one) with what belongs to them. */
const MAY_DIFFER: ReadonlySet<string> = new Set([
  'where',
  'unless',
  'quantity',
  'none',
  'limit',
  'target',
  'afterTarget',
  'late',
  'window',
]);

/** The branches of a rule share fact, section and shape; rules that read one fact share its shape, under whatever options. */
export function checkFactShapes({ rules }: WrittenRulebook, report: Report): void {
  const readers: Reader[] = [];
  for (const [id, written] of Object.entries(rules)) {
    const branches = alternatives<Rule>(written).flatMap((rule) => (rule === null ? [] : formsOf(id, rule)));
    const [first] = branches;
    if (new Set(branches.map(({ section, form }) => keyOf([section, form]))).size > 1)
      report(['rules', id], 'shape-by-reading', { name: id });
    else if (first) readers.push(first);
  }
  tellDifferent(readers, report);
}

/** Rules that read one fact under the same readings: their measures differ only where they may. */
export function checkReaders({ rules }: ResolvedRulebook, report: Report): void {
  const readers = Object.entries(rules).map(([id, { fact = id, measure }]) => ({
    rule: id,
    fact,
    form: measureForm(measure, (key) => !MAY_DIFFER.has(key)),
  }));
  tellDifferent(readers, report);
}

interface Reader {
  readonly rule: Id;
  readonly fact: Id;
  readonly form: unknown;
}

function tellDifferent(readers: readonly Reader[], report: Report): void {
  const first = new Map<Id, Reader>();
  for (const reader of readers) {
    const { rule, fact, form } = reader;
    if (keyOf(form) === GIVEN) continue;
    const other = first.get(fact);
    if (other === undefined) first.set(fact, reader);
    else if (keyOf(other.form) !== keyOf(form))
      report(['rules', rule, 'measure'], 'facts-differ', { name: fact, expected: other.rule });
  }
}

/** One for each branch of the rule's measure; the fact counts as a part of its form. */
function formsOf(id: Id, rule: Rule): (Reader & { readonly section: unknown })[] {
  const fact = rule.fact ?? id;
  const measures = alternatives<Measure>(rule.measure).filter((measure) => measure !== null);
  return measures.map((measure) => ({
    rule: id,
    fact,
    section: [rule.section, fact],
    form: measureForm(measure, (key) => SHAPE.has(key)),
  }));
}

/** The named parts of a measure, without titles. */
function measureForm(measure: Measure, isPart: (key: string) => boolean): unknown {
  const { items, words, ...rest } = measure as Measure & {
    readonly items?: Readonly<Record<string, { readonly weight?: unknown }>>;
    readonly words?: object;
  };
  const plain = {
    ...rest,
    items: items && Object.fromEntries(Object.entries(items).map(([id, { weight }]) => [id, weight ?? null])),
    words: words && Object.keys(words).sort(),
  };
  return Object.fromEntries(Object.entries(plain).filter(([key]) => isPart(key)));
}

/** The same text for equal values, whatever the order of their keys. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

const GIVEN = keyOf({ kind: 'given' });
