import type { Text } from '../../issues/index.js';
import type { FieldTest, Tests, Where } from '../../rulebook/index.js';
import { joined, listed, sentences, text } from './words.js';

/** When an object counts: `where` and not `unless`, in words; `undefined` where every object does. */
export function whereText(where: Where | undefined, unless: Where | undefined): Text | undefined {
  if (where === undefined && unless === undefined) return undefined;
  const except = unless && anyOf(unless);
  return sentences([where && anyOf(where), except && text(`${except.zh} 的除外`, `but not where ${except.en}`)]);
}

/** Any of the cases; tests that stand in all of them are said once. */
function anyOf(where: Where): Text {
  const cases = Array.isArray(where) ? (where as readonly Tests[]) : [where as Tests];
  const [first = {}] = cases;
  const common = Object.entries(first).filter(([field, test]) => cases.every((one) => isSame(one[field], test)));
  const own = cases.map((one) => Object.entries(one).filter(([field]) => !common.some(([known]) => known === field)));
  const either = own.every((tests) => tests.length > 0) ? joined(own.map(allOf), '，或 ', ', or ') : text('', '');
  if (common.length === 0 || either.en === '') return common.length === 0 ? either : allOf(common);
  const always = allOf(common);
  return text(`${always.zh} 且（${either.zh}）`, `${always.en} and (${either.en})`);
}

function isSame(a: FieldTest | undefined, b: FieldTest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function allOf(tests: readonly (readonly [string, FieldTest])[]): Text {
  return joined(
    tests.map(([field, test]) => testText(field, test)),
    ' 且 ',
    ' and ',
  );
}

function testText(id: string, test: FieldTest): Text {
  const field = `\`${id}\``;
  if (test === null) return text(`${field} 为空`, `${field} is none`);
  if (typeof test !== 'object') return text(`${field} 为 ${test}`, `${field} is ${test}`);
  if ('in' in test) {
    const { zh, en } = listed(test.in.map(String));
    return text(`${field} 为 ${zh} 之一`, `${field} is one of ${en}`);
  }
  if ('includes' in test) return text(`${field} 含 ${test.includes}`, `${field} includes ${test.includes}`);
  return rangeText(field, test);
}

type Range = Extract<FieldTest, { readonly from?: string } | { readonly atLeast?: unknown }>;

function rangeText(field: string, test: Range): Text {
  const { from, to, atLeast, atMost } = test as Readonly<
    Record<'from' | 'to' | 'atLeast' | 'atMost', string | number | undefined>
  >;
  if (from !== undefined && to !== undefined)
    return text(`${field} 在 ${from} 至 ${to}`, `${field} is from ${from} to ${to}`);
  const bounds = [
    from === undefined ? undefined : text(`在 ${from} 及以后`, `is ${from} or later`),
    to === undefined ? undefined : text(`在 ${to} 及以前`, `is ${to} or earlier`),
    atLeast === undefined ? undefined : text(`不少于 ${atLeast}`, `is at least ${atLeast}`),
    atMost === undefined ? undefined : text(`不多于 ${atMost}`, `is at most ${atMost}`),
  ].filter((bound) => bound !== undefined);
  return joined([field, joined(bounds, '、', ' and ')], ' ', ' ');
}
