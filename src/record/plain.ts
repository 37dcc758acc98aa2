/**
 * A copy, one level deep, of a plain object's own fields; a field that is `undefined` is none, as in JSON.
 * `undefined` for anything else, or where reading throws.
 */
export function ownFields(value: unknown): Record<string, unknown> | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (!hasPlainPrototype(value)) return undefined;
    const own: Record<string, unknown> = { ...value };
    for (const key in own) if (own[key] === undefined) delete own[key];
    return Object.getOwnPropertySymbols(own).length === 0 ? own : undefined;
  } catch {
    return undefined;
  }
}

/** A copy, one level deep, of an array without holes; `undefined` for anything else, or where reading throws. */
export function ownItems(value: unknown): unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      if (!Object.hasOwn(value, index)) return undefined;
      items.push(value[index]);
    }
    return items;
  } catch {
    return undefined;
  }
}

/** Whether a value is an array; `false` where reading throws. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether an object has a field of its own that is not `undefined`; `false` where reading throws. */
export function hasField(value: unknown, key: string): boolean {
  try {
    if (typeof value !== 'object' || value === null) return false;
    return Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] !== undefined;
  } catch {
    return false;
  }
}

/** No prototype, or the `Object.prototype` of any realm: never a class instance. */
function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
