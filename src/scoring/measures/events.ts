import { add, ONE, type Ratio, ratio, ZERO } from '../../numbers/index.js';
import type { ParsedFields, ParsedValue } from '../../record/index.js';
import type { EventsMeasure, Word } from '../../rulebook/index.js';
import type { Context } from '../context.js';
import { WHOLE } from '../quantity.js';
import type { CompiledMeasure, FactOf } from './measure.js';
import { compileWhere } from './where.js';

export function compileEvents(measure: EventsMeasure, context: Context): CompiledMeasure<FactOf<'events'>> {
  const where = compileWhere(measure.where, measure.fields, context, true);
  const unless = compileWhere(measure.unless, measure.fields, context, false);
  const counted = ({ entries }: FactOf<'events'>) =>
    entries.filter((entry) => where.holds(entry, false) === true && unless.holds(entry, false) === false);
  const { by } = measure;
  return {
    quantity: (fact) =>
      by === undefined
        ? { is: 'number', value: ratio(counted(fact).length) }
        : { is: 'words', counts: countBy(counted(fact), by) },
    domain: by === undefined ? WHOLE : undefined,
    describe: (fact) => ({
      zh: `${fact.entries.length} 项记录中计 ${counted(fact).length} 项`,
      en: `${counted(fact).length} of ${fact.entries.length} entries counted`,
    }),
    remarks: ({ entries }) => (new Set(entries.map(entryKey)).size < entries.length ? ['equal-entries'] : []),
  };
}

function countBy(entries: readonly ParsedFields[], by: string): Map<Word, Ratio> {
  const counts = new Map<Word, Ratio>();
  for (const entry of entries) {
    const word = entry.get(by) as Word;
    counts.set(word, add(counts.get(word) ?? ZERO, ONE));
  }
  return counts;
}

/** Equal entries have equal keys: same fields with the same values. */
function entryKey(entry: ParsedFields): string {
  const fields: [string, ParsedValue][] = [...entry].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
