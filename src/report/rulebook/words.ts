import type { Text } from '../../issues/index.js';

/** A sentence in both languages, from parts in both. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** Names in a row: 甲、乙 / a, b. */
export function listed(items: readonly (Text | string)[]): Text {
  return joined(items, '、', ', ');
}

/** Sentences in a row: 甲；乙 / a; b. */
export function sentences(items: readonly (Text | undefined)[]): Text {
  return joined(present(items), '；', '; ');
}

/** 甲：乙 / a: b; what is absent is left out, and so is its colon. */
export function headed(...parts: readonly (Text | undefined)[]): Text {
  return joined(present(parts), '：', ': ');
}

export function joined(items: readonly (Text | string)[], zh: string, en: string): Text {
  const texts = items.map((item) => (typeof item === 'string' ? text(item, item) : item));
  return text(texts.map((one) => one.zh).join(zh), texts.map((one) => one.en).join(en));
}

export function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

/** `1 point`, `−0.5 points`. */
export function points(amount: string | number): Text {
  return text(`${minus(amount)}分`, `${minus(amount)} ${counted(amount, 'point')}`);
}

/** Decimal places of a rounded number. */
export function places(count: number): Text {
  return count === 0 ? text('整数', 'a whole number') : text(`${count}位小数`, `${count} ${counted(count, 'place')}`);
}

/** `hour` of 1, `hours` of any other number. */
export function counted(amount: string | number, noun: string): string {
  return /^-?1(\.0+)?$/.test(String(amount)) ? noun : `${noun}s`;
}

/** A number as it is printed. */
export function minus(value: string | number): string {
  return String(value).replace(/^-/, '−');
}

/** A share as people read it: `"0.5"` is 50 %. */
export function share(value: string | number): Text {
  const written = String(value);
  if (written.endsWith('%')) return text(written, written);
  const [whole = '0', part = ''] = written.split('.');
  const digits = `${whole}${part.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(2);
  const percent = `${digits}${rest === '' ? '' : `.${rest}`}%`;
  return text(percent, percent);
}

/** Printed words in quotation marks; marks inside become single ones (GB/T 15834). */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A title in quotation marks, in both languages. */
export function titled({ zh, en }: Text): Text {
  return text(quoted(zh), quoted(en));
}

/** `甲（乙）` / `a (b)`; without anything to add, the bare words. */
export function aside(words: Text, added: Text): Text {
  return added.en === '' ? words : text(`${words.zh}（${added.zh}）`, `${words.en} (${added.en})`);
}
