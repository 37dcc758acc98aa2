import type { Text } from '../issues/index.js';
import type { Language } from '../report/language.js';

/** What --help says. */
export const helpTexts = {
  program: {
    zh: '考评：单位年度考评的精确计分，每一分都可追溯到条款。',
    en: 'Exact and explainable scoring for the annual assessments of government units (考评).',
  },
  score: {
    zh: '给记录计分。FILE 是 JSON（一条记录、一个数组或 { "records": […] }）或 NDJSON；- 表示标准输入。',
    en: 'Score records. A file is JSON (one record, an array, { "records": […] }) or NDJSON; - is standard input.',
  },
  explain: { zh: '逐条说明一个单位的得分。', en: 'Explain one unit’s score line by line.' },
  assess: {
    zh: '全县考评：给所有单位计分、按类别排名、评定等次；各文件合为一县。',
    en: 'Assess a county: score all units, rank and grade them within their kind; the files together are one county.',
  },
  improve: {
    zh: '一个单位还可以做什么：每项改动的增分，以及达到目标的最少改动。名次、按名额的等次与 FILE 中的同类单位比较。',
    en: 'What a unit can still do: the gain of each change, and the fewest that reach a target. Peers are the other units of its kind in the file.',
  },
  rulebook: {
    zh: '打印所选口径下的考评办法（随附的编号，或文件）。',
    en: 'Print a rulebook (a shipped id, or a file) under the chosen readings.',
  },
  lint: {
    zh: '检查考评办法（随附的编号，或文件），逐条指出错误和警告；有错误时退出状态为 1。',
    en: 'Check a rulebook (a shipped id, or a file): errors and warnings, a line each; status 1 where it has errors.',
  },
  diff: {
    zh: '比较两部考评办法（写出记录文件时，说明哪些单位的总分变动多少、为什么），或两份记录（自评与核定），或两份得分。',
    en: 'Compare two rulebooks (given records: whose total moves by how much and why), two files of records, or two of scores.',
  },
  seal: {
    zh: '封存一个单位的得分（--unit）或全县考评结果，附考评办法、口径、记录和结果的摘要。',
    en: 'Seal one unit’s score (--unit) or the whole assessment, with digests of rulebook, readings, records and result.',
  },
  verify: {
    zh: '核验封存的结果：重新计分，逐处指出不同；有不同时退出状态为 1。',
    en: 'Verify a sealed result: score again and name every difference; status 1 where there is one.',
  },
  due: {
    zh: '列出各单位到某日为止的待办、逾期、待触发和已完成事项；不写文件而写单位类别时，列出此类单位的全部事项。',
    en: 'List what units owe, what is overdue, what waits for an event, as of a day; without files, all that a kind of unit owes.',
  },
  template: {
    zh: '写出空白记录文件，列出此类单位应填的全部事实（怎样填、期限、条款、示例）；填好即可计分。',
    en: 'Write an empty record file with every fact such a unit states: how, until when, by which clause, an example; filled in it scores.',
  },
  inspect: {
    zh: '写出一个单位的检查单：未附佐证的填报、待核签的不涉及、缺少的事实和问题，按所系分值排列。',
    en: 'Print one unit’s inspection sheet: claims without evidence, exemptions to countersign, missing facts, findings, by the points that hang on them.',
  },
  sensitivity: {
    zh: '每个解释口径怎样改变各单位的总分和名次；--bounds 给出所有口径组合下的最低、最高总分和先后。',
    en: 'What each reading does to every total and rank; --bounds: the lowest and highest over all combinations, and who is ahead.',
  },
  schema: {
    zh: '打印考评办法文件的 JSON Schema；写出编号或文件时，打印其记录文件的 JSON Schema。编辑器据此补全和检查。',
    en: 'Print the JSON Schema of rulebook files, or of the record files of the rulebook named; editors complete and check with it.',
  },
  evaluate: {
    zh: '把各部分按权重计入年度综合考评，并执行权重下限。',
    en: 'Weigh parts into the wider annual evaluation, with its weight floor.',
  },
  version: { zh: '显示版本号', en: 'print the version' },
  help: { zh: '显示用法', en: 'show how to use it' },
  lang: { zh: '信息所用语言', en: 'language of messages' },
  rulebookOption: {
    zh: '考评办法：文件或随附的编号（不写即 wuding-2018）',
    en: 'rulebook: a file or a shipped id (wuding-2018 where none is named)',
  },
  reading: { zh: '选择一种解释口径；可写多次', en: 'choose a reading; may be repeated' },
  output: { zh: '写入文件，不写标准输出', en: 'write to a file instead of standard output' },
  format: { zh: '输出格式', en: 'output format' },
  brief: { zh: 'json、ndjson 中不写计分明细', en: 'leave the lines out of json and ndjson' },
  unit: { zh: '单位编号（文件中有多个单位时必写）', en: 'the unit (needed when the file holds several)' },
  unitFilter: { zh: '只列此单位（无文件时：单位编号）', en: 'only this unit (without files: the unit’s id)' },
  unitKind: { zh: '单位类别，如 township、department', en: 'kind of unit, such as township or department' },
  role: { zh: '单位担任的角色；可写多次', en: 'a role of the unit; may be repeated' },
  assigned: { zh: '指定给该单位的细则；可写多次', en: 'a rule the unit is assigned to; may be repeated' },
  id: { zh: '单位编号（不写即类别）', en: 'the unit’s id (its kind where none is given)' },
  name: { zh: '单位名称', en: 'the unit’s name' },
  asOf: { zh: '截至哪一天，如 2018-09-01', en: 'seen from this day, such as 2018-09-01' },
  targetTotal: { zh: '目标总分', en: 'the total to reach' },
  targetGrade: { zh: '目标等次（或更好）', en: 'the grade to reach, or a better one' },
  targetRank: { zh: '目标名次（或更好）', en: 'the rank to reach, or a better one' },
  improveFrom: {
    zh: '从这一天起还能做什么（不写：全年都还来得及）',
    en: 'what can still be done from this day on (absent: all of the year, in time)',
  },
  maxConferences: { zh: '最少改动中至多可再加几场发布会', en: 'how many further conferences a set may hold' },
  roll: {
    zh: '按此起草另一年度的考评办法（JSON），列出顺延的每个日期',
    en: 'draft the rulebook of this year as JSON and list every date moved',
  },
  versus: { zh: '与此单位逐行比较：为何领先或落后', en: 'compare line by line with this unit: why ahead, or behind' },
  rule: {
    zh: '只说明这一条细则：依据、办法、所填事实、每一步',
    en: 'explain this rule alone: clause, method, what was stated, each step',
  },
  diffReading: {
    zh: '在有此口径的办法中选择；可写多次',
    en: 'choose a reading in each rulebook that has it; may be repeated',
  },
  eachFile: { zh: '每个文件各为一县', en: 'each file is a county of its own' },
  years: {
    zh: '几个年度的考评办法（编号或文件）：各记录归入其年度，并与上年比较',
    en: 'rulebooks of several years (ids or files): each record goes to its year and is compared with the last',
  },
  pairs: { zh: '也检查任意两个口径同时改变的情形', en: 'also look under any two changed readings' },
  readingPairs: { zh: '也列出任意两个口径同时改变的结果', en: 'also list what two changed readings do together' },
  bounds: {
    zh: '所有口径组合下的最低、最高总分和先后（精确，非抽样）',
    en: 'the lowest and highest totals over all combinations of readings, and who is ahead (exact, not sampled)',
  },
  examples: { zh: '示例：', en: 'Examples:' },
} satisfies Record<string, Text>;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

export function helpTitle(title: string, language: Language): string {
  return language === 'zh' ? (TITLES[title] ?? title) : title;
}
