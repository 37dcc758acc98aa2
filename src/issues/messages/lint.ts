import type { Message } from './index.js';

/** Codes of lintRulebook: what a sound rulebook should not say. */
export const lintMessages = {
  'marks-do-not-add-up': ({ name, received, expected }) => ({
    zh: `板块写明各项相加等于满分，${name && `对 ${name} `}实际合计 ${received}，满分 ${expected}`,
    en: `The section says its marks add up: they come to ${received}${name && ` for ${name}`}, not ${expected}`,
  }),
  'leave-wants-adds-up': () => ({
    zh: 'notApplicable 为 leave 时各项不折算，应写明 addsUp',
    en: 'With "leave" nothing is normalised: state "addsUp"',
  }),
  'due-outside-year': ({ received, expected }) => ({
    zh: `期限 ${received} 不在考评年度 ${expected} 之内，也没有说明理由（provenance.deadline.reason）`,
    en: `The due date ${received} lies outside ${expected}, and no reason is given (provenance.deadline.reason)`,
  }),
  'reason-left-open': ({ name }) => ({ zh: `来源为 ${name} 的，要写明理由`, en: `What is ${name} needs its reason` }),
  'date-to-confirm': ({ name }) => ({
    zh: `日期（${name}）由上年顺延而来，尚未确认`,
    en: `The date (${name}) was moved from another year and is not confirmed`,
  }),
  'stacking-left-open': () => ({
    zh: '百分比加分没有写明多项如何叠加：请写 stacking（add 或 compound）',
    en: 'How percent awards stack is left open: state "stacking" (add or compound)',
  }),
  'opposite-signs': ({ name, expected }) => ({
    zh: `细则“${name}”与“${expected}”读同一事实，一加一扣`,
    en: `Rules "${name}" and "${expected}" read one fact, one for the unit and one against it`,
  }),
  'cohort-fact': ({ name }) => ({
    zh: `由全县推算的事实“${name}”须由 count（名次）或带 beyond 的 proportion（其他）读取`,
    en: `The derived fact "${name}" must be read by a count (a rank) or a proportion with "beyond" (all else)`,
  }),
  'calendar-too-short': ({ received, expected }) => ({
    zh: `工作日表只到 ${received}，没有覆盖考评年度 ${expected}`,
    en: `The working-day table covers ${received}, not the whole year ${expected}`,
  }),
  'idle-test': ({ received }) => ({
    zh: `判断 ${received} 不起作用：总是成立或永不成立`,
    en: `The test ${received} decides nothing: it always holds, or never`,
  }),
  'nobody-left': ({ name }) => ({
    zh: `细则“${name}”对任何一类单位都不适用：它的 appliesTo 与上级板块的没有交集`,
    en: `Rule "${name}" applies to no kind of unit: its "appliesTo" and those of its sections share none`,
  }),
  'on-void-idle': ({ name }) => ({
    zh: `板块“${name}”不含子板块，onVoid 不起作用`,
    en: `The section "${name}" holds no other: its "onVoid" does nothing`,
  }),
  'points-cut-off': ({ name, received, expected }) => ({
    zh: `细则“${name}”的尺度给到 ${received} 分，但没有写 max：只能得 ${expected} 分`,
    en: `The scale of rule "${name}" gives ${received} points, but without "max" no more than ${expected} count`,
  }),
  'past-the-whole': ({ name, received }) => ({
    zh: `${received} ${name && `即 ${name}，`}超过了全部（100%）`,
    en: `${received} is ${name && `${name}: `}more than the whole`,
  }),
  'line-of-a-share': () => ({
    zh: '这里计量的是完成的比例（0 至 100%），不是项数',
    en: 'What is measured here is a share, 0 to 100 %, and no number of items',
  }),
  'bound-across-zero': ({ name, received }) => ({
    zh: `板块“${name}”只有加分或扣分，界限 ${received} 在 0 的另一侧`,
    en: `The section "${name}" only adds or only takes away: the bound ${received} lies on the other side of 0`,
  }),
  'unused-reading': ({ name }) => ({ zh: `解释口径“${name}”没有用到`, en: `The reading "${name}" is not used` }),
  'equal-options': ({ name, expected }) => ({
    zh: `选项“${name}”与“${expected}”没有区别`,
    en: `The option "${name}" says the same as "${expected}"`,
  }),
  'gate-rewards-worse': ({ name }) => ({
    zh: `以“${name}”为条件的门槛会使做得差的反而得益`,
    en: `A gate on "${name}" would reward doing worse`,
  }),
  'deduction-without-end': ({ name }) => ({
    zh: `细则“${name}”扣分无上限，所在板块也没有下限：事实缺失时得不出最低分`,
    en: `Rule "${name}" deducts without end where no section has a floor: while its fact is missing there is no lowest total`,
  }),
  'light-deduction': ({ name, received, expected }) => ({
    zh: `细则“${name}”一次扣 ${received} 分，轻于最重的一条得分（${expected} 分）`,
    en: `Rule "${name}" deducts ${received} points once: lighter than the heaviest single line (${expected})`,
  }),
  'range-in-steps': ({ name }) => ({
    zh: `加扣分板块“${name}”取舍的是已得分的百分比：已得分未定时，得分范围可能宽出至多半个取舍单位`,
    en: `The adjustment "${name}" rounds percents of what is earned: while that is not known, the range may lie up to half a unit of its rounding too wide`,
  }),
  'percents-past-earned': ({ name, received }) => ({
    zh: `板块“${name}”按已得分扣的百分比合计可${received ? `达 ${received}，` : ''}超过 100%：得分越多，总分可能反而越低`,
    en: `The percents of "earned" deducted in section "${name}" can come to ${received ? `${received}, ` : ''}more than 100 %: who earns more may end with less`,
  }),
} satisfies Record<string, Message>;
