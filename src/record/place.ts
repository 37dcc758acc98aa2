import type { IssueCode, IssueDetails } from '../issues/index.js';
import type { Inspection } from './inspection.js';
import { ownFields, ownItems } from './plain.js';

/** The keys an object may have, and whether each must be there. */
export type Shape = ReadonlyMap<string, 'required' | 'optional'>;
/** What a reader makes of the value at a place; `undefined` where a problem was reported. */
export type Reader<T> = (at: Place) => T | undefined;
/** Reads a known key of an object; `undefined` where it is absent or a problem was reported. */
export type ReadKey = <T>(key: string, read: Reader<T>) => T | undefined;

type Container = Record<string | number, unknown>;

/** Problems of a key that should not stand here, whatever its value. */
const ABOUT_THE_KEY = new Set<IssueCode>([
  'unknown-key',
  'unknown-fact',
  'share-without-partial',
  'completed-but-unmet',
]);

/**
 * Where a value stands in a record. Whatever is read is copied first, one level at a time and only as deep as its shape
 * goes: each value is read once, and neither cycles nor depth do harm.
 */
export class Place {
  constructor(
    private readonly inspection: Inspection,
    /** As given, or our copy of it once {@link fields} or {@link list} has read it. */
    public value: unknown,
    private readonly key: string | number = '',
    private readonly parent?: Place,
  ) {}

  /** The last key of the path. */
  get name(): string {
    return String(this.key);
  }

  /** Reports what is wrong here. A `null` where none is offered has a code of its own. */
  problem(code: IssueCode, details: IssueDetails = {}): undefined {
    const isNull = this.value === null && !ABOUT_THE_KEY.has(code);
    this.inspection.report(this.path(), isNull ? 'unexpected-null' : code, { received: this.value, ...details });
    return undefined;
  }

  /** The fields of the plain object here, copied. */
  fields(expected: string): Readonly<Container> | undefined {
    const own = ownFields(this.value);
    return own === undefined ? this.problem('wrong-shape', { expected }) : this.replaceBy(own);
  }

  /** The plain object here: reports unknown keys and missing ones, and reads the known. */
  object(shape: Shape, expected: string): ReadKey | undefined {
    const own = this.fields(expected);
    if (own === undefined) return undefined;
    this.inspection.keep(own);
    const keys = Object.keys(own);
    for (const key of keys) {
      if (!shape.has(key)) this.field(key).problem('unknown-key', { name: key, known: shape.keys() });
    }
    for (const [key, need] of shape) {
      if (need === 'required' && !keys.includes(key)) this.field(key).problem('missing-key', { name: key });
    }
    return (key, read) => (keys.includes(key) ? read(this.field(key)) : undefined);
  }

  /** The places of the items of the list here. */
  list(expected: string): Place[] | undefined {
    const own = ownItems(this.value);
    if (own === undefined) return this.problem('wrong-shape', { expected });
    this.inspection.keep(own);
    return this.replaceBy(own).map((value, index) => this.field(index, value));
  }

  /** The place of a field or item. Only after {@link fields} or {@link list}. */
  field(key: string | number, value = ownValue(this.value as Container, key)): Place {
    return new Place(this.inspection, value, key, this);
  }

  private replaceBy<T extends object>(copy: T): T {
    this.value = copy;
    if (this.parent !== undefined) (this.parent.value as Container)[this.key] = copy;
    return copy;
  }

  private path(): (string | number)[] {
    return this.parent === undefined ? [] : [...this.parent.path(), this.key];
  }
}

function ownValue(container: Container, key: string | number): unknown {
  return Object.hasOwn(container, key) ? container[key] : undefined;
}

/** A shape from its keys; those ending in `?` are optional. @example shapeOf('from', 'to', 'note?') */
export function shapeOf(...keys: readonly string[]): Shape {
  return new Map(keys.map((key) => (key.endsWith('?') ? [key.slice(0, -1), 'optional'] : [key, 'required'])));
}
