import type { Text } from '../../issues/index.js';
import type { FieldTest, Tests, Where } from '../../rulebook/index.js';
import { joined, listed, sentences, text } from './words.js';

/** Of a profile: when it counts as 1. */
export function casesText(where: Where | undefined, unless: Where | undefined): Text {
  const [is, isNot] = [whenText(where), whenText(unless)];
  if (is) return sentences([is, isNot && text(`${isNot.zh} 的除外`, `but not where ${isNot.en}`)]);
  if (isNot) return text(`除 ${isNot.zh} 外的一切情形`, `any, unless ${isNot.en}`);
  return text('已填报', 'it is stated');
}

/** Of a list: which entries count; empty where all do. */
export function entriesText(where: Where | undefined, unless: Where | undefined): Text {
  const [is, isNot] = [whenText(where), whenText(unless)];
  return sentences([is, isNot && text(`${isNot.zh} 的除外`, `${is ? 'but ' : ''}not where ${isNot.en}`)]);
}

/** Any of the cases; tests that stand in all of them are said once; nothing where nothing is asked. */
function whenText(where: Where | undefined): Text | undefined {
  if (where === undefined) return undefined;
  const cases = Array.isArray(where) ? (where as readonly Tests[]) : [where as Tests];
  const [first] = cases;
  if (first === undefined) return text('任何情形均不计', 'no case counts');
  const common = Object.entries(first).filter(([field, test]) => cases.every((one) => isSame(one[field], test)));
  const own = cases.map((one) => Object.entries(one).filter(([field]) => !common.some(([known]) => known === field)));
  const isOpen = own.some((tests) => tests.length === 0);
  const either = isOpen ? undefined : joined(own.map(allOf), '，或 ', ', or ');
  if (common.length === 0) return either;
  const always = allOf(common);
  return either ? text(`${always.zh} 且（${either.zh}）`, `${always.en} and (${either.en})`) : always;
}

function isSame(a: FieldTest | undefined, b: FieldTest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function allOf(tests: readonly (readonly [string, FieldTest])[]): Text {
  return joined(
    tests.map(([field, test]) => testText(`\`${field}\``, test)),
    ' 且 ',
    ' and ',
  );
}

function testText(field: string, test: FieldTest): Text {
  if (test === null) return text(`${field} 为空`, `${field} is none`);
  if (typeof test !== 'object') return text(`${field} 为 ${valueText(test)}`, `${field} is ${valueText(test)}`);
  if ('in' in test) {
    const { zh, en } = listed(test.in.map(valueText));
    return text(`${field} 为 ${zh} 之一`, `${field} is one of ${en}`);
  }
  if ('includes' in test)
    return text(`${field} 含 ${valueText(test.includes)}`, `${field} includes ${valueText(test.includes)}`);
  return rangeText(field, test);
}

/** A word as the record writes it; numbers and dates as they are. */
export function valueText(value: string | number): string {
  return typeof value === 'number' || /^-?\d[\d.:TZ+-]*$/.test(value) ? String(value) : `\`${value}\``;
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
  const said = bounds.length === 0 ? [text('已填报', 'is stated')] : bounds;
  return joined([field, joined(said, '、', ' and ')], ' ', ' ');
}
