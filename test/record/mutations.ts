import type { Dice } from '../second/random-values.js';

type Container = Record<string, unknown>;

/** Values that stand almost anywhere, rightly or wrongly. */
const STRAYS: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 2, 1.5, 0.1 + 0.2, 1e15, 1e21, 1e-7, 123456789012345, 2018],
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    '3.0',
    '03',
    '1.5',
    '50%',
    '100%',
    '101%',
    '1e3',
    'x',
    'met',
    'partial',
    'unmet',
    'exempt',
  ],
  ...['2018', '2018-03-01', '2018-02-30', '2018-12-31', '2019-01-01', '2017-12-31', '0000-01-01', '9999-12-31'],
  ...['2018-03-01T09:00:00+08:00', '2018-03-01T09:00:00Z', '2018-03-01T09:00:00', '9999-12-31T23:59:59-01:00'],
  ...['township', 'department', 'county', 'principal', '__proto__', 'constructor', '\ud800', 'é'.repeat(10_001)],
  ...[[], [[]], [null], ['met'], ['2018-03-01'], [{ on: '2018-03-01', note: 'x' }], [0], [{}]],
  ...[[{ from: '2018-03-01', to: null }], [{ from: '2018-03-01T09:00:00Z', to: '2018-03-02T09:00:00Z' }]],
  ...[{}, { exempt: 'x' }, { exempt: '' }, { exempt: null }, { exempt: 'x', note: 'x' }, { status: 'met' }],
  ...[
    { status: 'partial', share: '0.5' },
    { status: 'met', share: 1 },
    { status: 'unmet', completedOn: '2018-03-01' },
  ],
  ...[{ part: 0, whole: 0 }, { part: 1, whole: 2 }, { part: 2, whole: 1 }, { part: -1, whole: -1 }, { done: [] }],
  ...[{ on: '2018-03-01' }, { from: '2018-03-01', to: null }, JSON.parse('{ "__proto__": { "status": "met" } }')],
];
const KEYS = ['exempt', 'status', 'share', 'completedOn', 'note', 'done', 'on', 'to', '__proto__', 'toString', '', 'x'];

/** A copy of a JSON value with one to four random changes, anywhere in it. */
export function mutated(value: unknown, dice: Dice): unknown {
  const root: Container = { value: structuredClone(value) };
  for (let left = dice.pick([1, 1, 1, 2, 4]); left > 0 && root.value !== undefined; left--) {
    const spots = spotsIn(root);
    const change = dice.pick([replace, replace, alter, remove, grow, rename, swap]);
    change(dice.pick(spots), spots, dice);
  }
  return root.value;
}

type Change = (at: Spot, spots: readonly Spot[], dice: Dice) => void;

const replace: Change = ({ holder, key }, spots, dice) => put(holder, key, stray(spots, dice));

const alter: Change = ({ holder, key }, _, dice) => put(holder, key, altered(holder[key], dice));

const remove: Change = ({ holder, key }) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

/** One item or field more; a scalar becomes a list. */
const grow: Change = ({ holder, key }, spots, dice) => {
  const here = holder[key];
  const items = Array.isArray(here) && here.length > 0 ? (here as unknown[]) : [stray(spots, dice)];
  if (Array.isArray(here)) here.splice(dice.int(0, here.length), 0, structuredClone(dice.pick(items)));
  else if (isObject(here)) put(here, dice.pick(KEYS), stray(spots, dice));
  else put(holder, key, [here]);
};

/** The same value under another key, or one level deeper. */
const rename: Change = ({ holder, key }, spots, dice) => {
  const here = holder[key];
  delete holder[key];
  if (Array.isArray(holder)) put(holder, key, { [dice.pick(KEYS)]: here });
  else put(holder, dice.chance(0.5) ? altered(key, dice) : dice.pick(spots).key, here);
};

const swap: Change = ({ holder, key }, spots, dice) => {
  const other = dice.pick(spots);
  const [here, there] = [structuredClone(holder[key]), structuredClone(other.holder[other.key])];
  put(other.holder, other.key, here);
  put(holder, key, there);
};

/** Something from elsewhere. */
function stray(spots: readonly Spot[], dice: Dice): unknown {
  const { holder, key } = dice.pick(spots);
  return structuredClone(dice.chance(0.5) ? dice.pick(STRAYS) : holder[key]);
}

interface Spot {
  readonly holder: Container;
  readonly key: string;
}

/** Every value below a container, by what holds it. */
function spotsIn(holder: Container): Spot[] {
  return Object.keys(holder).flatMap((key) => {
    const below = holder[key];
    return [{ holder, key }, ...(isObject(below) ? spotsIn(below) : [])];
  });
}

/** Sets an own field, also one named `__proto__`. */
function put(holder: Container, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function altered<T>(value: T, dice: Dice): T;
function altered(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return dice.pick([-value, value + 1, value / 3, value * 1e16, String(value)]);
  if (typeof value !== 'string') return dice.pick([{ value }, [value], typeof value]);
  const at = dice.int(0, value.length);
  return dice.pick([
    value.toUpperCase(),
    `${value} `,
    value.slice(0, at) + value.slice(at + 1),
    `${value.slice(0, at)}${dice.pick(['0', '1', '9', '-', '.', 'x', 'Z', '%'])}${value.slice(at + dice.int(0, 1))}`,
  ]);
}

function isObject(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
