import type { Message } from '../messages/index.js';
import { lackingTo } from './lacking.js';

/** Hints on what a sound rulebook should not say. */
export const lintHints = {
  'marks-do-not-add-up': ({ received, expected }) => {
    const lacking = lackingTo(expected, received);
    return lacking === undefined
      ? {
          zh: `改正分值，或把满分写成 ${received}，或删去 addsUp`,
          en: `Correct the points, or make the full marks ${received}, or leave "addsUp" out`,
        }
      : {
          zh: `补上还缺的细则（还差 ${lacking} 分），或改正分值，或删去 addsUp`,
          en: `Add the rules still missing (${lacking} to go), or correct the points, or leave "addsUp" out`,
        };
  },
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
  'past-the-whole': ({ received }) => {
    const meant = received.replaceAll('"', '');
    return meant.endsWith('%')
      ? {
          zh: '不超过 100%；比例可以超过 100% 的，在 measure 里写 "beyond": true',
          en: 'Write no more than 100%, or "beyond": true in the measure of a proportion that may pass it',
        }
      : { zh: `是否想写："${meant}%"？`, en: `Did you mean "${meant}%"?` };
  },
  'line-of-a-share': () => ({
    zh: '改用 { "kind": "count" } 计缺几项，或写比例："at": "100%"',
    en: 'Count what is missing by { "kind": "count" }, or write shares: "at": "100%"',
  }),
  'bound-across-zero': ({ expected }) => ({ zh: `写成 ${expected}`, en: `Write ${expected}` }),
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
    zh: `若本意是重扣，扣分折合总分应不少于 ${expected}`,
    en: `If it is meant to weigh more than any duty, deduct at least ${expected} in points of the total`,
  }),
  'range-in-steps': () => ({
    zh: '改在上级板块取舍，或改用 "of": "full-marks"',
    en: 'Let the section above round instead, or take the percents of "full-marks"',
  }),
  'percents-past-earned': () => ({
    zh: '降低百分比，或改用 "of": "full-marks"；有意如此则不必改：分步变化的事实未必取到范围的两端',
    en: 'Lower the percents, or take them of "full-marks"; where it is meant, know that facts that come in steps may not reach the ends of the range',
  }),
} satisfies Record<string, Message>;
