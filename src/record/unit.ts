import * as z from 'zod/mini';
import type { Id, WrittenRulebook } from '../rulebook/index.js';
import { type Place, type Reader, type ReadKey, shapeOf } from './place.js';
import type { Unit } from './record.js';
import { text } from './shapes.js';
import { listed, readText, readUnique, wordReader } from './values.js';

/** The reader of a record's unit; `assignable` are the rules that some option opens to assignment. */
export function unitReader(rulebook: WrittenRulebook, assignable: ReadonlySet<Id>): Reader<Unit> {
  const readKind = wordReader(new Set(Object.keys(rulebook.kinds)), 'unknown-kind');
  const readRole = roleReader(rulebook);
  const readAssigned = assignedReader(rulebook, assignable);
  return (at) => {
    const read = at.object(SHAPE, '{ id, name?, kind, roles?, assigned? }');
    if (read === undefined) return undefined;
    const id = read('id', readId);
    const name = read('name', readText);
    const kind = read('kind', readKind);
    const roles = readIds(read, 'roles', (place) => readRole(place, kind));
    const assigned = readIds(read, 'assigned', readAssigned);
    if (id === undefined || kind === undefined) return undefined;
    return Object.freeze({ id, name: name ?? id, kind, roles, assigned });
  };
}

/** The shape of a unit. */
export function unitShape(rulebook: WrittenRulebook, assignable: ReadonlySet<Id>) {
  const [kinds, roles] = [Object.keys(rulebook.kinds), Object.keys(rulebook.roles ?? {})];
  return shapeOfUnit({ kind: z.enum(kinds), role: z.enum(roles), assigned: z.enum([...assignable]) });
}

const SHAPE = shapeOf('id', 'name?', 'kind', 'roles?', 'assigned?');
const ID = /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9-]*$/;
const idShape = text.check(z.regex(ID));

function shapeOfUnit(ids: Readonly<Record<'kind' | 'role' | 'assigned', z.ZodMiniType<Id>>>) {
  return z.strictObject({
    id: idShape,
    name: z.optional(text),
    kind: ids.kind,
    roles: z.optional(z.array(ids.role)),
    assigned: z.optional(z.array(ids.assigned)),
  });
}

/** The shape of a unit under any rulebook. */
export const anyUnitShape = shapeOfUnit({ kind: idShape, role: idShape, assigned: idShape });

const readId: Reader<Id> = (at) =>
  typeof at.value === 'string' && ID.test(at.value) ? readText(at) : at.problem('bad-id');

function readIds(read: ReadKey, key: string, readItem: Reader<Id>): readonly Id[] {
  const ids = read(key, (at) => {
    const places = at.list('[ id ]');
    return places && readUnique(places, readItem);
  });
  return Object.freeze([...(ids ?? [])]);
}

function roleReader({ roles = {} }: WrittenRulebook): (at: Place, kind: Id | undefined) => Id | undefined {
  const readKnown = wordReader(new Set(Object.keys(roles)), 'unknown-role');
  return (at, kind) => {
    const role = readKnown(at);
    const kinds = role === undefined ? undefined : roles[role]?.kinds;
    if (kinds === undefined || kind === undefined || kinds.includes(kind)) return role;
    return at.problem('role-of-another-kind', { name: role, expected: listed(kinds) });
  };
}

function assignedReader({ rules }: WrittenRulebook, assignable: ReadonlySet<Id>): Reader<Id> {
  return (at) => {
    const id = readText(at);
    if (id === undefined || assignable.has(id)) return id;
    return at.problem(Object.hasOwn(rules, id) ? 'not-assignable' : 'unknown-rule', { name: id, known: assignable });
  };
}
