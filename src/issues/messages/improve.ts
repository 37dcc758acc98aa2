import type { Message } from './index.js';

/** Codes of `improve`. */
export const improveMessages = {
  'bad-as-of': ({ received }) => ({
    zh: `asOf 应为日期（YYYY-MM-DD），实为 ${received}`,
    en: `asOf is a date (YYYY-MM-DD), not ${received}`,
  }),
  'bad-max-conferences': ({ received, expected }) => ({
    zh: `maxConferences 应为整数 ${expected}，实为 ${received}`,
    en: `maxConferences is a whole number ${expected}, not ${received}`,
  }),
  'bad-target': ({ received }) => ({
    zh: `目标应为 { total }、{ grade } 或 { rank, peers } 之一，实为 ${received}`,
    en: `A target is one of { total }, { grade } or { rank, peers }, not ${received}`,
  }),
  'bad-target-total': ({ received }) => ({
    zh: `目标总分应为十进制数，实为 ${received}`,
    en: `The target total is a decimal number, not ${received}`,
  }),
  'bad-target-rank': ({ received }) => ({
    zh: `目标名次应为 1 或以上的整数，实为 ${received}`,
    en: `The target rank is a whole number of 1 or more, not ${received}`,
  }),
  'unknown-target-grade': ({ name, expected }) => ({
    zh: `没有等次“${name}”，可选：${expected || '（本办法不分等次）'}`,
    en: `There is no grade "${name}"; the rulebook has: ${expected || 'none'}`,
  }),
  'peers-needed': ({ name }) => ({
    zh: `要比较名次或按名额的等次“${name}”，须给出同类单位（peers）`,
    en: `A rank, or a grade by quota ("${name}"), needs the other units (peers)`,
  }),
  'bad-peer': ({ received }) => ({
    zh: `peers 中应为总分、得分或同一办法的记录，实为 ${received}`,
    en: `A peer is a total, a score or a record under the same rulebook, not ${received}`,
  }),
  'peer-of-another-kind': ({ received, expected }) => ({
    zh: `名次只在同类单位中排：应为 ${expected}，实为 ${received}`,
    en: `Units are ranked within their kind: ${expected}, not ${received}`,
  }),
  'too-many-changes': ({ expected }) => ({
    zh: `要确定最少改动，须试算 ${expected} 次以上，超出上限；请缩小目标或先填报部分事实`,
    en: `To be sure of the smallest set takes more than ${expected} scorings, the limit; aim lower, or settle some facts first`,
  }),
  'too-many-values': ({ expected }) => ({
    zh: `一项事实可取的值（或要添的条目）超过上限 ${expected} 个`,
    en: `A fact has more than ${expected} values (or entries to add) to try, the limit`,
  }),
} satisfies Record<string, Message>;
