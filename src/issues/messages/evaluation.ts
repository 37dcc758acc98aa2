import type { Message } from './index.js';

/** Codes of `evaluate`. */
export const evaluationMessages = {
  'no-parts': () => ({ zh: '综合考评没有列出任何部分（parts）', en: 'The evaluation lists no parts' }),
  'bad-part-id': ({ received }) => ({
    zh: `每个部分都要有 id，实为 ${received}`,
    en: `Every part needs an id, not ${received}`,
  }),
  'part-twice': ({ name }) => ({ zh: `部分“${name}”出现两次`, en: `Part "${name}" stands twice` }),
  'unit-twice': ({ name }) => ({ zh: `单位“${name}”出现两次`, en: `Unit "${name}" stands twice` }),
  'bad-score': ({ received }) => ({
    zh: `${received} 不是十进制数（0 或以上，JSON 数字至多 15 位有效数字）`,
    en: `${received} is no decimal number of 0 or more (a JSON number may have at most 15 significant digits)`,
  }),
  'bad-full-marks': ({ received }) => ({
    zh: `满分应大于 0，实为 ${received}`,
    en: `Full marks must be above 0, not ${received}`,
  }),
  'bad-weight': ({ received, expected }) => ({
    zh: `权重应写作百分数（${expected}），实为 ${received}`,
    en: `A weight is percent text (${expected}), not ${received}`,
  }),
  'unknown-part': ({ name }) => ({ zh: `没有名为“${name}”的部分`, en: `There is no part "${name}"` }),
  'bad-breach': ({ received, expected }) => ({
    zh: `breach 应为 ${expected} 之一，实为 ${received}`,
    en: `breach is one of ${expected}, not ${received}`,
  }),
  'weights-total': ({ received, expected }) => ({
    zh: `各部分权重之和为 ${received}，应为 ${expected}`,
    en: `The weights add up to ${received}, not ${expected}`,
  }),
  'weight-floor': ({ received, expected, name }) => ({
    zh: `权重 ${received} 低于下限 ${expected}${name ? `（依据：${name}）` : ''}`,
    en: `The weight ${received} is under the floor of ${expected}${name ? ` (clause: ${name})` : ''}`,
  }),
} satisfies Record<string, Message>;
