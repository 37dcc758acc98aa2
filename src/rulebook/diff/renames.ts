import type { Id } from '../words.js';

/** Ids of the earlier rulebook that the later one calls otherwise: earlier → later. */
export type Renames = ReadonlyMap<Id, Id>;

/**
 * Ids that only one side knows and that stand for one thing: the only two of one `identity`, tried in order.
 * A pair found under an earlier identity is settled.
 */
export function renamesOf<T>(
  before: Readonly<Record<Id, T>>,
  after: Readonly<Record<Id, T>>,
  identities: readonly ((value: T, id: Id) => string)[],
): Renames {
  const renames = new Map<Id, Id>();
  for (const identity of identities) {
    const gone = byIdentity(before, (id) => !Object.hasOwn(after, id) && !renames.has(id), identity);
    const found = new Set(renames.values());
    const come = byIdentity(after, (id) => !Object.hasOwn(before, id) && !found.has(id), identity);
    for (const [key, [id, ...others]] of gone) {
      const [later, ...more] = come.get(key) ?? [];
      if (later !== undefined && others.length + more.length === 0) renames.set(id!, later);
    }
  }
  return renames;
}

/**
 * Puts later ids into a map of the earlier rulebook: as its keys (`ids`), and wherever a key names another part
 * (`section`, `rule` …: the renames of what it names).
 */
export function renamer({ ids, ...byKey }: { readonly ids?: Renames } & Readonly<Record<string, Renames | undefined>>) {
  const inside = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return byKey[key]?.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => inside(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inside(item, name)]));
  };
  return (parts: Readonly<Record<Id, unknown>>): Readonly<Record<Id, unknown>> =>
    Object.fromEntries(Object.entries(parts).map(([id, part]) => [ids?.get(id) ?? id, inside(part, '')]));
}

function byIdentity<T>(
  all: Readonly<Record<Id, T>>,
  isOpen: (id: Id) => boolean,
  identity: (value: T, id: Id) => string,
): ReadonlyMap<string, readonly Id[]> {
  const ids = new Map<string, Id[]>();
  for (const [id, value] of Object.entries(all)) {
    if (!isOpen(id)) continue;
    const key = identity(value, id);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}
