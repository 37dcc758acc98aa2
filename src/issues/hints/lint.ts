import type { Message } from '../messages/index.js';

/** Hints on what a sound rulebook should not say. */
export const lintHints = {
  'marks-do-not-add-up': ({ received }) => ({
    zh: `改正分值，或把满分写成 ${received}，或删去 addsUp`,
    en: `Correct the points, or make the full marks ${received}, or leave "addsUp" out`,
  }),
  'leave-wants-adds-up': () => ({ zh: '写上 "addsUp": true', en: 'Add "addsUp": true' }),
  'due-outside-year': () => ({
    zh: '改正日期，或写上 "provenance": { "deadline": { "source": "inferred", "reason": "…" } }',
    en: 'Correct the date, or add "provenance": { "deadline": { "source": "inferred", "reason": "…" } }',
  }),
  'reason-left-open': () => ({ zh: '写上 "reason": "…"', en: 'Add "reason": "…"' }),
  'date-to-confirm': () => ({
    zh: '核对日期后写上 "source": "explicit" 并删去 reason，或删去这一项',
    en: 'Look the date up, then write "source": "explicit" without a reason, or remove this entry',
  }),
  'stacking-left-open': () => ({ zh: '写上 "stacking": "add"', en: 'Add "stacking": "add", or "compound"' }),
  'opposite-signs': () => ({
    zh: '删去其一，或用 where 分开两者所读的部分',
    en: 'Leave one out, or part by "where" what they read',
  }),
  'cohort-fact': () => ({
    zh: '由一条细则读取：名次用 { "kind": "count" }，其他用 { "kind": "proportion", "beyond": true }',
    en: 'Let a rule read it: a rank by { "kind": "count" }, all else by { "kind": "proportion", "beyond": true }',
  }),
  'calendar-too-short': ({ expected }) => ({
    zh: `换一张至少覆盖 ${expected} 的表`,
    en: `Give a table that covers ${expected} at least`,
  }),
  'unused-reading': () => ({
    zh: '删去它，或在有争议处写 { "$reading": … }',
    en: 'Leave it out, or write { "$reading": … } where it matters',
  }),
  'equal-options': () => ({ zh: '删去其一，或写出两者的区别', en: 'Leave one out, or write what differs' }),
  'idle-test': () => ({ zh: '写出判断的内容，或删去这一项', en: 'State what is tested, or leave the test out' }),
  'nobody-left': () => ({
    zh: '改正细则或板块的 appliesTo；有意如此则写 "appliesTo": {}',
    en: 'Correct the "appliesTo" of the rule or of the sections above it; where it is meant, write "appliesTo": {}',
  }),
  'on-void-idle': () => ({
    zh: '写到包含子板块的板块上，或删去',
    en: 'Move it to the section that holds another, or leave it out',
  }),
  'points-cut-off': ({ expected }) => ({
    zh: `写上 "max"，或不超过 ${expected}`,
    en: `State "max", or give no more than ${expected}`,
  }),
  'gate-rewards-worse': () => ({
    zh: '对调 atLeast/above 与 atMost/below',
    en: 'Exchange atLeast/above for atMost/below, or the other way round',
  }),
  'deduction-without-end': () => ({
    zh: '给扣分写 "max"，或给板块写 "floor"',
    en: 'Give the deduction a "max", or a section above it a "floor"',
  }),
  'light-deduction': ({ expected }) => ({
    zh: `若本意是重扣，扣分应不少于 ${expected}`,
    en: `If it is meant to weigh more than any duty, deduct at least ${expected}`,
  }),
} satisfies Record<string, Message>;
