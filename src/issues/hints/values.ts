import type { Message } from '../messages/index.js';

/** Hints on one value by itself: its form, or a name that nothing stands under. */
export const valueHints = {
  'wrong-shape': ({ expected }) => ({ zh: `写成 ${expected}`, en: `Write ${expected}` }),
  'missing-key': ({ name, expected }) => ({ zh: `写上 "${name}": ${expected}`, en: `Add "${name}": ${expected}` }),
  'unknown-key': ({ expected }) => ({
    zh: expected === '' ? '删去此项' : `此处可写：${expected}`,
    en: expected === '' ? 'Leave it out' : `Here stand: ${expected}`,
  }),
  'unexpected-null': ({ expected }) => ({
    zh: `没有就不写；要写则写成 ${expected}`,
    en: `Leave the key out, or write ${expected}`,
  }),
  'unknown-word': oneOf,
  'bad-number': () => ({
    zh: '写成十进制文本，如 "93.50"；不用分数、空格、千分位、指数',
    en: 'Write decimal text such as "93.50": no fraction, blank, separator or exponent',
  }),
  'bad-percent': () => ({ zh: '写成带 % 的文本，如 "4%"', en: 'Write text with its percent sign, such as "4%"' }),
  'bad-text': () => ({ zh: '写一段看得见的文字', en: 'Write text that can be seen' }),
  'bad-date': () => ({
    zh: '写成四位年、两位月、两位日，如 "2018-12-31"',
    en: 'Write year, month and day as "2018-12-31", a day that exists',
  }),
  'bad-offset': () => ({ zh: '北京时间写 "+08:00"', en: 'Beijing time is "+08:00"' }),
  'bad-id': () => ({ zh: '换一个编号，如 "task-01"', en: 'Choose an id such as "task-01"' }),
  'not-an-integer': () => ({
    zh: '写成不带引号、没有小数的数，如 2018',
    en: 'Write a number without quotes or decimals, such as 2018',
  }),
  'too-deep': () => ({ zh: '减少嵌套', en: 'Nest less' }),
  'no-basis': () => ({
    zh: '写上依据：[{ "document": "文件编号", "clause": "条款" }]',
    en: 'Cite where it is printed: [{ "document": "an-id", "clause": "…" }]',
  }),
  'nothing-listed': () => ({ zh: '列出至少一项', en: 'List at least one' }),
  'exempt-field': () => ({
    zh: '换一个字段名：记录用 exempt 表示不涉及',
    en: 'Choose another name: a record says "exempt" for what does not concern it',
  }),
  'out-of-bounds': ({ expected }) => ({ zh: `写 ${expected} 之内的数`, en: `Write a number within ${expected}` }),
  duplicate: () => ({ zh: '换一个编号，或删去重复的一项', en: 'Give it an id of its own, or leave one out' }),

  'unknown-document': listed('documents'),
  'unknown-section': listed('sections'),
  'unknown-rule': listed('rules'),
  'unknown-kind': listed('kinds'),
  'unknown-role': listed('roles'),
  'unknown-grade': listed('grades.bands'),
  'unknown-reading': listed('readings'),
  'unknown-field': listed('fields'),
  'unknown-option': oneOf,
  'unknown-calendar': ({ expected }) => ({
    zh: `内置的有：${expected}；其他的写出整张表（from、to、holidays、workdays）`,
    en: `Shipped: ${expected}; any other table is written out (from, to, holidays, workdays)`,
  }),
  'not-assignable': () => ({
    zh: '在那条细则写 "appliesTo": { "assigned": true }，或改指可指派的细则',
    en: 'Give that rule "appliesTo": { "assigned": true }, or name one that has it',
  }),
} satisfies Record<string, Message>;

function oneOf({ expected }: { readonly expected: string }) {
  return { zh: `可选：${expected}`, en: `One of: ${expected}` };
}

/** A name that should stand in a part of the rulebook: what stands there, or that it may be added. */
function listed(part: string): Message {
  return ({ expected }) => ({
    zh: `${part} 中现有：${expected || '无'}；可补上，或改用已有的`,
    en: `In ${part} stand: ${expected || 'none'}; add it there, or name one of them`,
  });
}
