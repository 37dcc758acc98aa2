import type { Text } from '../../issues/index.js';

/** `计分方式·分值：2 → 3` / `effect points: 2 → 3`. */
export function cellText({ path, before, after }: Readonly<Record<'before' | 'after', unknown>> & Place): Text {
  const names = path.map(nameOf);
  const [old, now] = [valueText(before), valueText(after)];
  return {
    zh: `${names.map(({ zh }) => zh).join('·')}：${old.zh} → ${now.zh}`,
    en: `${names.map(({ en }) => en).join(' ')}: ${old.en} → ${now.en}`,
  };
}
interface Place {
  readonly path: readonly string[];
}

function nameOf(key: string): Text {
  if (/^\d+$/.test(key)) return { zh: `第${Number(key) + 1}项`, en: `#${Number(key) + 1}` };
  return Object.hasOwn(KEYS, key) ? KEYS[key]! : both(key);
}

function valueText(value: unknown): Text {
  if (value === null) return { zh: '无', en: 'none' };
  if (typeof value !== 'object') return both(String(value));
  if ('zh' in value && 'en' in value) return { zh: `“${value.zh}”`, en: `“${value.en}”` };
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return { zh: value.join('、'), en: value.join(', ') };
  return both(JSON.stringify(value));
}

function both(text: string): Text {
  return { zh: text, en: text };
}

/** What the keys of the format are called; ids, words and options stand for themselves. */
const KEYS: Readonly<Record<string, Text>> = {
  addsUp: { zh: '各项相加等于满分', en: 'adds up' },
  afterTarget: { zh: '超过目标期限的得分比例', en: 'share after the target' },
  answer: { zh: '约定', en: 'settled' },
  appliesTo: { zh: '适用单位', en: 'units' },
  assigned: { zh: '指定', en: 'assigned' },
  atLeast: { zh: '不少于', en: 'at least' },
  atMost: { zh: '不多于', en: 'at most' },
  above: { zh: '多于', en: 'above' },
  bands: { zh: '等次', en: 'bands' },
  basis: { zh: '依据', en: 'basis' },
  below: { zh: '少于', en: 'below' },
  best: { zh: '最优', en: 'best' },
  beyond: { zh: '可超出整体', en: 'may go beyond the whole' },
  breach: { zh: '低于下限时', en: 'on breach' },
  calendar: { zh: '工作日历', en: 'calendar' },
  ceiling: { zh: '上限', en: 'ceiling' },
  chosen: { zh: '所选', en: 'chosen' },
  clause: { zh: '条款', en: 'clause' },
  counting: { zh: '计数方式', en: 'counting' },
  counts: { zh: '计入上级的分值', en: 'counts' },
  default: { zh: '默认选项', en: 'default' },
  defaults: { zh: '默认规定', en: 'defaults' },
  document: { zh: '文件', en: 'document' },
  down: { zh: '每少一档', en: 'for each below' },
  due: { zh: '完成时限', en: 'due' },
  dueEnd: { zh: '期限当日', en: 'the due day' },
  edition: { zh: '版本', en: 'edition' },
  effect: { zh: '计分方式', en: 'effect' },
  end: { zh: '期限当日', en: 'the due day' },
  exemptible: { zh: '可申报不涉及', en: 'exemptible' },
  fact: { zh: '事实', en: 'fact' },
  fields: { zh: '字段', en: 'fields' },
  finding: { zh: '问题提示', en: 'finding' },
  floor: { zh: '下限', en: 'floor' },
  from: { zh: '起', en: 'from' },
  fullMarks: { zh: '满分', en: 'full marks' },
  grades: { zh: '等次', en: 'grades' },
  id: { zh: '编号', en: 'id' },
  issuedOn: { zh: '印发日期', en: 'issued on' },
  issuer: { zh: '印发机关', en: 'issuer' },
  items: { zh: '清单', en: 'items' },
  kind: { zh: '类别', en: 'kind' },
  kinds: { zh: '单位类别', en: 'kinds' },
  late: { zh: '逾期得分比例', en: 'late share' },
  limit: { zh: '期限', en: 'limit' },
  max: { zh: '最高', en: 'at most' },
  measure: { zh: '计量方式', en: 'measure' },
  min: { zh: '最低', en: 'at least' },
  minimum: { zh: '权重下限', en: 'minimum weight' },
  none: { zh: '没有事项时', en: 'of an empty list' },
  notApplicable: { zh: '不涉及时', en: 'not applicable' },
  number: { zh: '文号', en: 'number' },
  of: { zh: '对象', en: 'of' },
  on: { zh: '日期', en: 'on' },
  onVoid: { zh: '下级板块被否决时', en: 'on void' },
  options: { zh: '选项', en: 'options' },
  partial: { zh: '部分完成的得分比例', en: 'partial share' },
  peers: { zh: '比较范围', en: 'peers' },
  per: { zh: '每', en: 'per' },
  percent: { zh: '百分比', en: 'percent' },
  points: { zh: '分值', en: 'points' },
  precision: { zh: '小数位与舍入', en: 'precision' },
  provenance: { zh: '来源', en: 'provenance' },
  quantity: { zh: '计量', en: 'quantity' },
  question: { zh: '问题', en: 'question' },
  quota: { zh: '名额', en: 'quota' },
  quote: { zh: '原文', en: 'quote' },
  ranking: { zh: '排名办法', en: 'ranking' },
  reason: { zh: '理由', en: 'reason' },
  required: { zh: '达标线', en: 'required' },
  roles: { zh: '职责', en: 'roles' },
  round: { zh: '小数位', en: 'places' },
  rounding: { zh: '舍入', en: 'rounding' },
  rule: { zh: '细则', en: 'rule' },
  scale: { zh: '分值尺度', en: 'scale' },
  section: { zh: '所属板块', en: 'section' },
  share: { zh: '比例', en: 'share' },
  shareOf: { zh: '按其得分比例', en: 'share of' },
  shown: { zh: '明细小数位', en: 'shown places' },
  source: { zh: '来源', en: 'source' },
  stacking: { zh: '叠加', en: 'stacking' },
  start: { zh: '起始分', en: 'start' },
  steps: { zh: '分档', en: 'steps' },
  table: { zh: '分值表', en: 'table' },
  take: { zh: '取法', en: 'take' },
  target: { zh: '目标期限', en: 'target' },
  title: { zh: '标题', en: 'title' },
  to: { zh: '至', en: 'to' },
  total: { zh: '总分小数位', en: 'total places' },
  unless: { zh: '除非', en: 'unless' },
  up: { zh: '每多一档', en: 'for each above' },
  utcOffset: { zh: '时区', en: 'UTC offset' },
  weight: { zh: '权重', en: 'weight' },
  weightFloor: { zh: '权重下限', en: 'weight floor' },
  when: { zh: '条件', en: 'condition' },
  where: { zh: '情形', en: 'where' },
  why: { zh: '理由', en: 'why' },
  window: { zh: '计数期间', en: 'window' },
  within: { zh: '上级板块', en: 'within' },
  words: { zh: '档次', en: 'words' },
  year: { zh: '年度', en: 'year' },
};
