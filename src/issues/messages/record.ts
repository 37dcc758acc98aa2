import type { Message } from './index.js';

/** Codes of checkRecord. */
export const recordMessages = {
  'wrong-shape': ({ expected, received }) => ({
    zh: `此处应为 ${expected}，实为 ${received}`,
    en: `Expected ${expected}, got ${received}`,
  }),
  'unexpected-null': () => ({
    zh: '此处不能为 null；没有就不要写',
    en: 'null is not offered here; leave out what is not stated',
  }),
  'missing-key': ({ name }) => ({ zh: `缺少“${name}”`, en: `"${name}" is missing` }),
  'unknown-key': ({ name }) => ({ zh: `此处没有“${name}”这一项`, en: `There is no "${name}" here` }),
  'more-issues': ({ name }) => ({ zh: `另有 ${name} 个问题未逐一列出`, en: `${name} more problems are not listed` }),

  'not-text': ({ received }) => ({ zh: `此处应为文本，实为 ${received}`, en: `Expected text, got ${received}` }),
  'text-too-long': ({ expected }) => ({
    zh: `文本过长：最多 ${expected} 个字符`,
    en: `The text is too long: at most ${expected} characters`,
  }),
  'broken-text': ({ received }) => ({
    zh: `${received} 含有不成对的代理码元`,
    en: `${received} holds a lone surrogate`,
  }),
  'bad-number': ({ received }) => ({
    zh: `${received} 不是可精确表示的数：请写成十进制文本（如 "93.50"），或有效数字不超过 15 位的数`,
    en: `${received} is no exact number: write decimal text such as "93.50", or a number of at most 15 significant digits`,
  }),
  'not-whole': ({ received }) => ({
    zh: `${received} 不是零或正整数`,
    en: `${received} is no whole number, 0 or more`,
  }),
  'out-of-bounds': ({ received, expected }) => ({
    zh: `${received} 不在 ${expected} 之内`,
    en: `${received} lies outside ${expected}`,
  }),
  'bad-date': ({ received }) => ({
    zh: `${received} 不是日期：应为 "2018-12-31" 或 "2018-12-31T09:00:00+08:00"，且当天存在`,
    en: `${received} is no date: write "2018-12-31" or "2018-12-31T09:00:00+08:00", a day that exists`,
  }),
  'bad-instant': ({ received }) => ({
    zh: `${received} 不是时刻：应写成 "2018-12-31T09:00:00+08:00"`,
    en: `${received} is no instant: write "2018-12-31T09:00:00+08:00"`,
  }),
  'instant-needed': ({ received }) => ({
    zh: `此处按小时计，只写日期 ${received} 不够：应写成 "2018-12-31T09:00:00+08:00"`,
    en: `A time of day is needed here, not the bare date ${received}: write "2018-12-31T09:00:00+08:00"`,
  }),
  'unknown-word': ({ received, expected }) => ({
    zh: `没有 ${received} 这一选项，可选：${expected}`,
    en: `There is no ${received}; it is one of ${expected}`,
  }),
  'unknown-item': ({ received, expected }) => ({
    zh: `清单中没有 ${received}，可选：${expected}`,
    en: `The checklist has no item ${received}; it has ${expected}`,
  }),
  duplicate: ({ name }) => ({ zh: `“${name}”重复`, en: `"${name}" is named twice` }),

  'bad-id': ({ received }) => ({
    zh: `${received} 不是有效编号：只用字母、数字、连字符，以字母或数字开头，不能全是数字`,
    en: `${received} is no id: letters, digits and hyphens, a letter or digit first, not digits only`,
  }),
  'unknown-kind': ({ name, expected }) => ({
    zh: `没有单位类别“${name}”，可选：${expected}`,
    en: `There is no kind of unit "${name}"; it is one of ${expected}`,
  }),
  'unknown-role': ({ name }) => ({ zh: `没有角色“${name}”`, en: `There is no role "${name}"` }),
  'role-of-another-kind': ({ name, expected }) => ({
    zh: `角色“${name}”只属于 ${expected} 类单位`,
    en: `The role "${name}" belongs to units of kind ${expected} only`,
  }),
  'unknown-rule': ({ name }) => ({ zh: `没有细则“${name}”`, en: `There is no rule "${name}"` }),
  'not-assignable': ({ name }) => ({
    zh: `细则“${name}”不是可以指派的任务`,
    en: `The rule "${name}" is not open to assignment`,
  }),
  'wrong-year': ({ expected, received }) => ({
    zh: `考评年度为 ${expected}，记录写的是 ${received}`,
    en: `The rulebook assesses ${expected}, the record says ${received}`,
  }),

  'unknown-fact': ({ name }) => ({ zh: `考评办法中没有事实“${name}”`, en: `The rulebook asks for no fact "${name}"` }),
  'not-exemptible': ({ name }) => ({
    zh: `“${name}”不能写成不涉及`,
    en: `"${name}" cannot be exempt: no earning rule that reads it allows it`,
  }),
  'empty-reason': () => ({ zh: '写了不涉及，就要写明理由', en: 'An exemption needs its reason' }),
  'share-without-partial': () => ({
    zh: '只有 status 为 "partial" 时才能写 share',
    en: 'A share stands only with the status "partial"',
  }),
  'completed-but-unmet': () => ({
    zh: 'status 为 "unmet"（未完成）时不能写 completedOn',
    en: 'What is "unmet" cannot have a completedOn',
  }),
  'part-outside-whole': ({ received, expected }) => ({
    zh: `部分 ${received} 应在 ${expected} 之内（0 到总数）`,
    en: `The part ${received} must lie within ${expected}, from 0 to the whole`,
  }),
  'negative-whole': ({ received }) => ({
    zh: `总数 ${received} 不能小于 0`,
    en: `The whole ${received} cannot be below 0`,
  }),
  'zero-whole': () => ({ zh: '总数为 0 时，部分也只能为 0', en: 'Where the whole is 0, the part can only be 0' }),
  'nothing-of-nothing': ({ name }) => ({
    zh: `“${name}”不能不涉及，因此不能是 0 分之 0`,
    en: `"${name}" cannot be exempt, so it cannot be 0 of 0`,
  }),
  'outside-year': ({ received, expected }) => ({
    zh: `${received} 不在考评年度 ${expected} 之内`,
    en: `${received} lies outside the assessment year ${expected}`,
  }),
  'ends-before-start': ({ received, expected }) => ({
    zh: `结束 ${received} 早于开始 ${expected}`,
    en: `It ends at ${received}, before it starts at ${expected}`,
  }),
  'outside-calendar': ({ received, expected }) => ({
    zh: `从 ${received} 起算的工作日超出工作日表（${expected}）`,
    en: `The working days from ${received} on leave the working-day table (${expected})`,
  }),
} satisfies Record<string, Message>;
