import type { Message } from './index.js';

/** Codes of createScorer, score and evaluate. */
export const scoringMessages = {
  'unknown-reading': ({ name }) => ({ zh: `没有解释口径“${name}”`, en: `There is no reading "${name}"` }),
  'unknown-option': ({ received, expected }) => ({
    zh: `解释口径没有选项 ${received}，可选：${expected}`,
    en: `The reading has no option ${received}; it offers ${expected}`,
  }),
  'nothing-to-score': ({ name }) => ({
    zh: `单位“${name}”没有任何适用的得分细则，无法计分`,
    en: `No earning rule applies to unit "${name}" (or it is exempt from all): there is nothing to score`,
  }),
  'cohort-value-differs': ({ name, received, expected }) => ({
    zh: `事实“${name}”由全县推算为 ${expected}，记录中写的是 ${received}`,
    en: `The county makes ${expected} of fact "${name}"; the record states ${received}`,
  }),
  'year-without-rulebook': ({ received, expected }) => ({
    zh: `没有 ${received || '该'} 年度的考评办法，现有：${expected}`,
    en: `There is no rulebook for the year ${received || '(none)'}; there is one for ${expected}`,
  }),
  'compounds-too-often': ({ name, received }) => ({
    zh: `事实“${name}”的次数 ${received} 过多：按次复合加分的精确值过长，无法列出`,
    en: `Fact "${name}" occurs too often (${received}): what compounds with every occurrence is too long to state exactly`,
  }),
  'other-unit': ({ received, expected }) => ({
    zh: `两条记录不是同一单位：${expected}，${received}`,
    en: `The records are of two units: ${expected}, ${received}`,
  }),
  'second-record': ({ name }) => ({
    zh: `同一批中已有单位“${name}”同一年度的记录`,
    en: `This batch already holds a record of unit "${name}" for the same year`,
  }),
} satisfies Record<string, Message>;
