import type {
  Assumption,
  Calendar,
  Defaults,
  Precision,
  Reading,
  ResolvedRulebook,
  SourceDocument,
  WeightFloor,
} from '../../../src/rulebook/index.js';
import { PAGE, type SaidBy, same } from './said.js';

export const rulebook = {
  /** The version of the format is no business of a reader. */
  format: [],
  id: [same(PAGE, '`everything`')],
  edition: [[PAGE, '版本 第三版', 'edition 第三版']],
  year: [[PAGE, '考评年度 2031', 'Assessment year 2031']],
  title: [[PAGE, '# 无所不有\n', '# Everything\n']],
  utcOffset: [[PAGE, '日期按UTC+05:30认定', 'the date is that at UTC+05:30']],
  calendar: [['工作日历 Working days', '周一至周五为工作日', 'Monday to Friday']],
  documents: [['依据文件 Documents', '- `days` 放假通知', '- `days` Days off']],
  precision: [],
  kinds: [['被考评单位 Units', '- `bureau` 局', '- `bureau` Bureau']],
  roles: [
    ['被考评单位 Units', '- `guide` 牵头：镇', '- `guide` Guide: Town'],
    ['被考评单位 Units', '- `free` 其他职责\n', '- `free` Other role\n'],
  ],
  sections: [[PAGE, '#### 细目（满分6分）', '#### Inner part (full marks 6)']],
  rules: [['r-given', '细则起评', 'Rule 起评']],
  defaults: [],
  readings: [],
  assumptions: [],
  cohort: [],
  weightFloor: [],
  grades: [],
  ranking: [['名次与等次 Ranks and grades', '接续（1、1、2）', 'follows on (1, 1, 2)']],
} satisfies SaidBy<ResolvedRulebook>;

export const document = {
  title: [['依据文件 Documents', '`sheet` 评分表', '`sheet` The sheet']],
  number: [same('依据文件 Documents', '考发1号')],
  issuer: [['依据文件 Documents', '考办', 'The office']],
  issuedOn: [same('依据文件 Documents', '2031-01-02')],
  sha256: [same('依据文件 Documents', 'SHA-256 `abc123`')],
} satisfies SaidBy<SourceDocument>;

export const precision = {
  total: [[PAGE, '保留1位小数', 'to 1 place;']],
  shown: [[PAGE, '明细显示5位小数', 'lines show 5 places']],
  rounding: [[PAGE, '四舍六入五成双', 'half to even']],
} satisfies SaidBy<Precision>;

export const calendar = {
  basis: [['工作日历 Working days', '依据：`days` 乙条“放假安排”', 'Clause: `days` 乙条 “放假安排”']],
  from: [['工作日历 Working days', '2031-01-01至', 'From 2031-01-01']],
  to: [['工作日历 Working days', '至2032-06-30', 'to 2032-06-30']],
  holidays: [['工作日历 Working days', '放假：2031-05-01', 'Days off: 2031-05-01']],
  workdays: [['工作日历 Working days', '周末上班：2031-05-03', 'worked: 2031-05-03']],
} satisfies SaidBy<Calendar>;

export const defaults = {
  partial: [[PAGE, '未写明比例的，按55%计', 'without a share stated: 55%']],
  late: [[PAGE, '年内完成的，按25%计', 'within the year: 25%']],
  dueEnd: [[PAGE, '期限当日不算按期', 'The due day itself is too late']],
  scale: [['r-items', '达到80%得8分，否则0分', '8 points for 80%, else nothing']],
} satisfies SaidBy<Defaults>;

export const weightFloor = {
  minimum: [[PAGE, '权重不得低于6%', 'is at least 6%']],
  breach: [[PAGE, '低于时不予采用', 'a lower one is refused']],
  basis: [[PAGE, '（己条）', '(己条)']],
} satisfies SaidBy<WeightFloor>;

export const reading = {
  question: [[PAGE, '### 1. 何以为准？', '### 1. What counts?']],
  basis: [[PAGE, '依据：丁条', 'Clause: 丁条']],
  default: [[PAGE, '`wide` 从宽（默认）', '`wide` widely (default)']],
  options: [[PAGE, '**`strict` 从严**（所选）', '**`strict` strictly** (chosen)']],
} satisfies SaidBy<Reading>;

export const assumption = {
  question: [[PAGE, '**未写之处** (`gap`)', '**What is left open** (`gap`)']],
  answer: [[PAGE, '约定：照常', 'Settled: as usual']],
  why: [[PAGE, '理由：无妨', 'Reason: no harm']],
  basis: [[PAGE, '依据：戊条', 'Clause: 戊条']],
} satisfies SaidBy<Assumption>;
