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
  return joined(
    items.filter((item) => item !== undefined),
    '；',
    '; ',
  );
}

export function joined(items: readonly (Text | string)[], zh: string, en: string): Text {
  const texts = items.map((item) => (typeof item === 'string' ? text(item, item) : item));
  return text(texts.map((one) => one.zh).join(zh), texts.map((one) => one.en).join(en));
}

/** `1 point`, `0.5 points`. */
export function points(amount: string | number): Text {
  return text(`${amount}分`, `${amount} ${String(amount) === '1' ? 'point' : 'points'}`);
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
