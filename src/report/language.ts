import type { Text } from '../issues/index.js';

export type Language = keyof Text;

/** The words reports use, in both languages. */
export const words = {
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '总分', en: 'Total' },
  earned: { zh: '得分', en: 'Earned' },
  deducted: { zh: '扣分', en: 'Deducted' },
  awarded: { zh: '加分', en: 'Awarded' },
  status: { zh: '状态', en: 'Status' },
  final: { zh: '确定', en: 'final' },
  provisional: { zh: '暂定', en: 'provisional' },
  void: { zh: '否决', en: 'void' },
  rejected: { zh: '退回', en: 'rejected' },
  line: { zh: '序号', en: 'Line' },
  amount: { zh: '分值', en: 'Amount' },
  rule: { zh: '细则', en: 'Rule' },
  because: { zh: '原因', en: 'Because' },
  points: { zh: '本分 × 折算', en: 'Points × factor' },
  applicable: { zh: '适用总分', en: 'Points that apply' },
  lines: { zh: '行', en: 'lines' },
  chosen: { zh: '所选', en: 'Chosen' },
  usedBy: { zh: '用于', en: 'Used by' },
  clausesOf: { zh: '依据文件', en: 'Clauses of' },
  id: { zh: '编号', en: 'Id' },
  low: { zh: '最低', en: 'Low' },
  high: { zh: '最高', en: 'High' },
  readings: { zh: '解释口径', en: 'Readings' },
  findings: { zh: '问题提示', en: 'Findings' },
  missing: { zh: '缺少的事实', en: 'Missing facts' },
  clause: { zh: '依据', en: 'Clause' },
  part: { zh: '部分', en: 'Part' },
  score: { zh: '得分', en: 'Score' },
  outOf: { zh: '满分', en: 'Out of' },
  weight: { zh: '权重', en: 'Weight' },
  hint: { zh: '提示', en: 'Hint' },
} satisfies Record<string, Text>;
