import type { Message } from './index.js';

/** Codes of parseJson; `name` is the place, `"line:column"`. */
export const jsonMessages = {
  'bad-json': ({ name, expected, received }) => ({
    zh: `${zhPlace(name)}：不是有效的 JSON，此处应为 ${expected}，实为${received ? ` ${received}` : '文本末尾'}`,
    en: `${enPlace(name)}: not valid JSON, expected ${expected}, got ${received || 'the end of the text'}`,
  }),
  'duplicate-key': ({ name, received }) => ({
    zh: `${zhPlace(name)}：同一对象中 ${received} 写了两次`,
    en: `${enPlace(name)}: ${received} stands twice in one object`,
  }),
  'inexact-number': ({ name, received }) => ({
    zh: `${zhPlace(name)}：${received} 超出可精确表示的范围（有效数字最多 15 位），请写成带引号的十进制文本`,
    en: `${enPlace(name)}: ${received} is not held exactly (at most 15 significant digits); write it as decimal text, in quotes`,
  }),
  'lone-surrogate': ({ name }) => ({
    zh: `${zhPlace(name)}：文本含有不成对的代理码元`,
    en: `${enPlace(name)}: the text holds a lone surrogate`,
  }),
  'too-deep': ({ name, expected }) => ({
    zh: `${zhPlace(name)}：嵌套超过 ${expected} 层`,
    en: `${enPlace(name)}: nested deeper than ${expected} levels`,
  }),
} satisfies Record<string, Message>;

function zhPlace(name: string): string {
  const [line, column] = name.split(':');
  return `第 ${line} 行第 ${column} 列`;
}

function enPlace(name: string): string {
  const [line, column] = name.split(':');
  return `line ${line}, column ${column}`;
}
