import type { Message } from './index.js';

/** Codes of parseRulebook that concern one value. */
export const rulebookMessages = {
  'bad-percent': ({ received }) => ({
    zh: `${received} 不是百分数，应写成 "4%"`,
    en: `${received} is no percent: write "4%"`,
  }),
  'bad-text': ({ received }) => ({
    zh: `${received} 不是可用的文字：不能为空，也不能含控制字符`,
    en: `${received} is no usable text: neither empty nor with control characters`,
  }),
  'bad-offset': ({ received }) => ({
    zh: `${received} 不是时差，应写成 "+08:00"`,
    en: `${received} is no offset from UTC: write "+08:00"`,
  }),
  'not-an-integer': ({ received }) => ({
    zh: `${received} 不是此处可用的整数`,
    en: `${received} is no integer that may stand here`,
  }),
  'no-basis': () => ({ zh: '没有写明依据：至少引用一个条款', en: 'No basis is given: cite a clause' }),
  'nothing-listed': () => ({ zh: '此处至少列出一项', en: 'At least one must be listed here' }),
  'exempt-field': () => ({ zh: '字段不能取名 exempt', en: 'No field may be named exempt' }),

  'unknown-document': name('没有列出文件', 'No document is listed as'),
  'unknown-section': name('没有板块', 'There is no section'),
  'unknown-field': name('没有字段', 'There is no field'),
  'unknown-grade': name('没有等次', 'There is no grade'),
  'unknown-calendar': name('没有内置的工作日表', 'No calendar ships under the name'),
  'no-calendar': () => ({
    zh: '按工作日计期限，但考评办法没有给出工作日表（calendar）',
    en: 'A limit counts working days, but the rulebook names no calendar',
  }),

  'option-left-open': ({ name, expected }) => ({
    zh: `这一选择没有写选项“${name}”（选项：${expected}）；不适用的写 null`,
    en: `The choice leaves the option "${name}" open (of ${expected}); write null where nothing holds`,
  }),
  'choice-not-here': ({ name }) => ({
    zh: `“${name}”处不能随解释口径变化：记录的形状不取决于口径`,
    en: `No choice may stand at "${name}": the shape of a record never depends on a reading`,
  }),
  'shape-by-reading': ({ name }) => ({
    zh: `细则“${name}”的各分支须读同一事实、同一板块、同一种计量方式`,
    en: `The branches of rule "${name}" must share fact, section, kind of measure and items`,
  }),
  'facts-differ': ({ name, expected }) => ({
    zh: `事实“${name}”已由细则“${expected}”以另一种计量方式读取`,
    en: `The fact "${name}" is measured otherwise by rule "${expected}"`,
  }),

  'not-positive': ({ received }) => ({
    zh: `此处应大于 0，实为 ${received}`,
    en: `This must be above 0, not ${received}`,
  }),
  'negative-amount': ({ received }) => ({
    zh: `扣分、加分的数额写成正数，实为 ${received}`,
    en: `The amount of a deduction or award is written positive, not ${received}`,
  }),
  'amount-form': () => ({
    zh: '数额只写一种：points 加 per；或 percent 加 of（基数）和 per；或 scale',
    en: 'An amount is written in one form: points with per; or percent with of (its base) and per; or a scale',
  }),
  'bounds-reversed': ({ received, expected }) => ({
    zh: `下限 ${received} 高于上限 ${expected}`,
    en: `The lower end ${received} is above the upper ${expected}`,
  }),
  'required-left-open': () => ({
    zh: '计数没有自然的满分标准：请写 required',
    en: 'A count has no natural full mark: state "required"',
  }),
  'counting-left-open': () => ({
    zh: '没有说明不足一个单位的部分如何计：请写 counting（exact、whole 或 started）',
    en: 'How a part of a step counts is left open: state "counting" (exact, whole or started)',
  }),
  'steps-not-descending': ({ received, expected }) => ({
    zh: `下限应从高到低：${received} 不低于上一档的 ${expected}`,
    en: `Lower ends descend: ${received} is not below ${expected} of the one above`,
  }),
  'share-not-here': () => ({
    zh: 'share 只用于得分细则的分档；此处请写 points',
    en: 'A share stands only in the steps of an earning rule; write points',
  }),
  'table-needed': ({ received }) => ({
    zh: `按词计数的计量方式要用 table 尺度，不能用 ${received}`,
    en: `What is counted by word takes a table, not ${received}`,
  }),
  'table-not-here': () => ({
    zh: 'table 尺度只用于 level、tally 和带 by 的 events',
    en: 'A table is for level, tally and events with "by" only',
  }),
  'word-not-listed': ({ name }) => ({ zh: `table 没有列出“${name}”`, en: `The table does not list "${name}"` }),
  'take-left-open': () => ({
    zh: '按词计数可能有多个词：请写 take（sum、best、worst 或 mean）',
    en: 'Several words may be counted: state "take" (sum, best, worst or mean)',
  }),
  'take-not-here': () => ({ zh: 'level 只有一个词，不用 take', en: 'A level has one word: no "take"' }),
  'share-in-time-only': ({ name }) => ({
    zh: `“${name}”只用于按时比例（share-in-time）`,
    en: `"${name}" belongs to share-in-time only`,
  }),
  'by-field': ({ name }) => ({
    zh: `by 所指字段“${name}”应为必填的 word 字段，列出 of，且不是列表、不可为 null`,
    en: `"by" names a required word field with its words, neither a list nor nullable; "${name}" is none`,
  }),
  'words-not-here': ({ name }) => ({
    zh: `字段“${name}”不是 word，不能列 of`,
    en: `The field "${name}" is no word field and lists no words`,
  }),
  'test-type': ({ expected }) => ({
    zh: `这一判断不适合该字段，应为：${expected}`,
    en: `The test does not suit its field; it wants: ${expected}`,
  }),
  'compound-points': () => ({
    zh: '只有百分比加分可以连乘（compound）',
    en: 'Only percent awards compound',
  }),
  'compound-not-whole': () => ({
    zh: '连乘加分按整数次计，该计量方式不是整数',
    en: 'A compound award is per whole occurrence; the measure is not whole',
  }),

  'section-cycle': ({ name }) => ({ zh: `板块“${name}”在自己之内`, en: `The section "${name}" lies within itself` }),
  'no-root': ({ name }) => ({
    zh: `没有适用于${eachQuoted(name, '“', '”', '、')}类单位的总板块`,
    en: `No root section applies to units of kind ${eachQuoted(name, '"', '"', ', ')}`,
  }),
  'several-roots': ({ name, expected }) => ({
    zh: `“${name}”类单位有多个总板块：${expected}`,
    en: `Several root sections apply to units of kind "${name}": ${expected}`,
  }),
  'root-by-kind': () => ({ zh: '总板块只能按单位类别划分', en: 'A root section is chosen by kind only' }),
  'heading-option': ({ name }) => ({
    zh: `此板块没有分值，只是标题，不能有“${name}”`,
    en: `The section has no marks: it is a heading, and has no "${name}"`,
  }),
  'heading-condition': ({ name }) => ({
    zh: `“${name}”只是标题，没有得分，不能作为条件`,
    en: `"${name}" is a heading without a value: no condition can read it`,
  }),
  'when-not-adjustment': () => ({
    zh: '板块的 when 只用于没有得分细则的加扣分板块',
    en: 'A section has a gate only where nothing in it earns',
  }),
  'mixed-adjustment': () => ({
    zh: '既有加分又有扣分的板块只能按分值计，不能按百分比计',
    en: 'A section of awards and deductions holds points only, no percents',
  }),
  'percent-ceiling': () => ({
    zh: '百分比上限只用于百分比加分的板块，且各加分同一基数',
    en: 'A percent ceiling needs a section of awards only, with one common "of"',
  }),
  'percent-without-marks': () => ({
    zh: '所在板块没有满分，不能按满分的百分比计',
    en: 'The section has no marks, so there is no percent of full marks',
  }),

  'empty-condition': () => ({ zh: '条件没有写界限', en: 'The condition states no bound' }),
  'words-without-number': ({ name }) => ({
    zh: `细则“${name}”按词计数，没有可比较的数`,
    en: `Rule "${name}" counts by word: there is no number to compare`,
  }),
  'derived-from-itself': ({ name }) => ({
    zh: `由全县推算的事实“${name}”取决于它自己`,
    en: `The derived fact "${name}" stands on itself`,
  }),
  'condition-cycle': ({ name }) => ({
    zh: `“${name}”的条件最终取决于它自己`,
    en: `The gate of "${name}" stands on itself`,
  }),
  'share-of-effect': ({ name }) => ({
    zh: `shareOf 只用于得分细则，且只取得分或观察细则的比例：“${name}”不是`,
    en: `shareOf is for earning rules, and takes the share of an earning or observing one: "${name}" is none`,
  }),
  'share-of-chain': ({ name }) => ({
    zh: `shareOf 不能相连：“${name}”自己也取别处的比例`,
    en: `Shares do not chain: "${name}" takes one itself`,
  }),
  'band-left-open': ({ name }) => ({
    zh: `等次“${name}”没有下限也没有名额`,
    en: `The grade "${name}" has neither a lower end nor a quota`,
  }),
  'last-band': ({ name }) => ({
    zh: `最后一个等次“${name}”不能有下限或名额`,
    en: `The last grade "${name}" takes all that is left: no lower end, no quota`,
  }),
} satisfies Record<string, Message>;

/** `a, b` as “a”、“b”. */
function eachQuoted(names: string, open: string, close: string, between: string): string {
  return names
    .split(', ')
    .map((one) => `${open}${one}${close}`)
    .join(between);
}

function name(zh: string, en: string): Message {
  return (parts) => ({ zh: `${zh}“${parts.name}”`, en: `${en} "${parts.name}"` });
}
