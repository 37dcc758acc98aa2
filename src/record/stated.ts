import * as z from 'zod/mini';
import type { AnyFacts, Id, Measure } from '../rulebook/index.js';
import type { Asked } from './asked.js';
import type { RecordContext } from './context.js';
import { exemptionShape, readExemption } from './exemption.js';
import type { ParsedFact, ParsedFacts } from './facts.js';
import { factKindOf } from './measures/index.js';
import type { Reader } from './place.js';
import { hasField } from './plain.js';

/** A record's facts in both forms, in the order of the rulebook. */
export interface StatedFacts {
  readonly parsed: ParsedFacts;
  /** As written; laid out anew with each call. */
  readonly written: () => AnyFacts;
}

/** The reader of a record's facts: unknown ones are a problem, missing ones are not. */
export function factsReader({ facts }: Asked, context: RecordContext): Reader<StatedFacts> {
  const ids = [...facts.keys()];
  const asked = new Map(
    [...facts].map(([id, { measures, exemptible }], index) => {
      const kind = kindOf(measures);
      const read = withExemption(kind.compile(measures, { ...context, exemptible }), exemptible);
      return [id, { read, words: kind.words?.(measures), index }] as const;
    }),
  );
  return (at) => {
    const stated = at.fields('{ fact: … }');
    if (stated === undefined) return undefined;
    const parsed = new Map<Id, ParsedFact>();
    const keys = Object.keys(stated);
    const values = Object.values(stated);
    let last = -1;
    let isOrdered = true;
    for (let index = 0; index < values.length; index++) {
      const [id, value] = [keys[index]!, values[index]];
      const fact = asked.get(id);
      if (fact === undefined) at.field(id, value).problem('unknown-fact', { name: id, known: ids });
      else {
        parsed.set(id, fact.words?.get(value) ?? fact.read(at.field(id, value))!);
        isOrdered &&= fact.index > last;
        last = fact.index;
      }
    }
    const ordered = isOrdered ? parsed : new Map(ids.flatMap((id) => (parsed.has(id) ? [[id, parsed.get(id)!]] : [])));
    return {
      parsed: ordered,
      written: () => Object.freeze(Object.fromEntries([...ordered.keys()].map((id) => [id, stated[id]]))) as AnyFacts,
    };
  };
}

/** The shape of a record's facts. */
export function factsShape({ facts }: Asked, context: RecordContext) {
  const shapes = [...facts].map(([id, { measures, exemptible }]) => {
    const fact = kindOf(measures).schema(measures, { ...context, exemptible });
    return [id, z.optional(exemptible ? z.union([fact, exemptionShape]) : fact)] as const;
  });
  return z.strictObject(Object.fromEntries(shapes));
}

function kindOf([{ kind }]: readonly [Measure, ...Measure[]]) {
  return factKindOf(kind)!;
}

/** A fact, or an exemption where a rule that reads it may be exempt. */
function withExemption(readFact: Reader<ParsedFact>, exemptible: boolean): Reader<ParsedFact> {
  return (at) => {
    if (typeof at.value !== 'object' || !hasField(at.value, 'exempt')) return readFact(at);
    if (!exemptible) at.problem('not-exemptible', { name: at.name });
    return readExemption(at);
  };
}
