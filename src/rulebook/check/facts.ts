import type { Measure } from '../measures/index.js';
import { alternatives } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { WrittenRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import type { Report } from './report.js';

/** What rules that read one fact may differ in. */
const MAY_DIFFER = new Set([
  'where',
  'unless',
  'quantity',
  'none',
  'limit',
  'target',
  'afterTarget',
  'late',
  'partial',
  'window',
  'per',
  'from',
  'to',
  'beyond',
]);

/** The shape of a fact never depends on a reading, and is the same for every rule that reads it. */
export function checkFacts({ rules }: WrittenRulebook, report: Report): void {
  const readers = new Map<Id, { rule: Id; shape: string }>();
  for (const [id, written] of Object.entries(rules)) {
    const branches = alternatives<Rule>(written).filter((rule): rule is Rule => rule !== null);
    if (
      new Set(branches.map((rule) => JSON.stringify([rule.fact ?? id, rule.section, shapeOf(rule.measure)]))).size > 1
    )
      report(['rules', id], 'shape-by-reading', { name: id });
    const [rule] = branches;
    if (rule === undefined || kindOf(rule.measure) === 'given') continue;
    const shape = shapeOf(rule.measure);
    const fact = rule.fact ?? id;
    const first = readers.get(fact);
    if (first === undefined) readers.set(fact, { rule: id, shape });
    else if (first.shape !== shape)
      report(['rules', id, 'measure'], 'facts-differ', { name: fact, expected: first.rule });
  }
}

function kindOf(written: unknown): string | undefined {
  return alternatives<Measure>(written).find((measure) => measure !== null)?.kind;
}

/** What of a written measure decides how its fact is written: all but what may differ, in one order of keys. */
function shapeOf(written: unknown): string {
  const shapes = alternatives<Measure>(written)
    .filter((measure): measure is Measure => measure !== null)
    .map((measure) =>
      Object.entries(measure)
        .filter(([key]) => !MAY_DIFFER.has(key))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return JSON.stringify(
    [
      ...new Set(shapes.map((shape) => JSON.stringify(shape, (key, value) => (key === 'title' ? undefined : value)))),
    ].sort(),
  );
}
