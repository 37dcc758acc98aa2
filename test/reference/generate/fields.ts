// Random fields of profiles and events, and tests that suit them.
import type { Json, Obj } from '../types.js';
import type { Gen } from './gen.js';

const SPECS: Record<string, Obj> = {
  heldOn: { type: 'date' },
  level: { type: 'word', of: ['county', 'township', 'other'] },
  staff: { type: 'whole' },
  budget: { type: 'number' },
  attended: { type: 'word', of: ['principal', 'deputy', 'other'], list: true },
  endedOn: { type: 'date', nullable: true },
  at: { type: 'instant' },
  form: { type: 'word' },
};

export function fieldsAndTests(gen: Gen, by: boolean): Obj {
  const { rng } = gen;
  const names = rng.some(Object.keys(SPECS), 2, 4);
  if (by && !names.includes('level')) names.unshift('level');
  const fields: Obj = {};
  for (const name of names) {
    const spec = { ...SPECS[name] } as Obj;
    const free = !(by && name === 'level');
    if (free && rng.chance(0.3)) spec.optional = true;
    if (free && !spec.list && rng.chance(0.15)) spec.nullable = true;
    fields[name] = spec;
  }
  return { fields, ...clauses(gen, fields, by) };
}

/** `where` and `unless` for given fields; at least one of them. */
export function clauses(gen: Gen, fields: Obj, by = false): Obj {
  const { rng } = gen;
  const out: Obj = {};
  const names = Object.keys(fields).filter((n) => !(by && n === 'level'));
  const where = rng.chance(0.85);
  if (where) {
    const made = gen.alt(() => group(gen, fields, names), 0.12);
    out.where = by || rng.chance(0.2) ? gen.orElse(made, null, '$reading' in (made as Obj) ? 0 : 0.3) : made;
  }
  if (!where || rng.chance(0.25)) out.unless = gen.alt(() => group(gen, fields, names), 0.1);
  return out;
}

function group(gen: Gen, fields: Obj, names: string[]): Json {
  const one = (): Obj => {
    const tests: Obj = {};
    for (const n of gen.rng.some(names, 1, 2)) tests[n] = gen.alt(() => test(gen, fields[n] as Obj), 0.12);
    return tests;
  };
  return gen.rng.chance(0.3) ? Array.from({ length: gen.rng.int(1, 2) }, one) : one();
}

function test(gen: Gen, spec: Obj): Json {
  const { rng } = gen;
  if (spec.nullable && rng.chance(0.2)) return null;
  switch (spec.type) {
    case 'date':
      if (rng.chance(0.15)) return rng.pick(gen.dates);
      return bounds(gen, () => rng.pick(gen.dates));
    case 'instant':
      return bounds(gen, () => `${rng.pick(gen.dates)}T12:00:00${rng.pick(['Z', '+08:00'])}`);
    case 'whole':
    case 'number': {
      if (rng.chance(0.2)) return rng.int(0, 4);
      if (rng.chance(0.2)) return { in: [rng.int(0, 1), gen.dec(`${rng.int(2, 4)}`)] as Json };
      const low = rng.int(1, 2);
      if (rng.chance(0.3)) return { atLeast: gen.dec(`${low}`), atMost: gen.dec(`${low + rng.int(0, 2)}`) };
      return rng.chance(0.6) ? { atLeast: gen.dec(`${low}`) } : { atMost: gen.dec(`${low}`) };
    }
  }
  const words = (spec.of as string[] | undefined) ?? ['memo', 'talk', 'visit'];
  if (spec.list) return { includes: rng.pick(words) };
  return rng.chance(0.5) ? rng.pick(words) : { in: rng.some(words, 1, 2) };
}

function bounds(gen: Gen, at: () => string): Json {
  const [a, b] = [at(), at()].sort();
  if (gen.rng.chance(0.4)) return { from: a! };
  return gen.rng.chance(0.5) ? { to: b! } : { from: a!, to: b! };
}
