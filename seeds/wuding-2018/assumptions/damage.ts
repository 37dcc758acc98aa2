import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/** What the flattened text leaves in doubt. */
export const damage = {
  'lead-cells-above': {
    question: { zh: '第16、24、25、49、57项牵头单元格空白或错位', en: 'The lead cells of rows 16, 24, 25, 49 and 57' },
    answer: {
      zh: '沿用上方单元格：24、25同23，49仅县委编办，57同56',
      en: 'The cell above: 24 and 25 as 23, 49 the staffing office alone, 57 as 56',
    },
    why: { zh: '合并单元格的文字在首行', en: 'A merged cell prints its text in its first row' },
    basis: [clause(16), clause(24), clause(25), clause(49), clause(57)],
  },
  'row-17-lead': {
    question: { zh: '第17项的牵头单位落在时限列', en: 'Row 17 has its lead in the deadline column' },
    answer: {
      zh: '仍作牵头单位；时限沿用全年工作',
      en: 'It is the lead all the same; the deadline is year-round as above',
    },
    why: { zh: '内容是单位名称', en: 'The text names bodies' },
    basis: [clause(17, '县扶贫办、民政局、市场监督管理局、环保局等县属有关部门分别落实')],
  },
  'slid-deadlines': {
    question: { zh: '时限或牵头单位右移、左移的各项', en: 'Deadlines and leads that slid to the side' },
    answer: {
      zh: '时限：第10、11、40、41、53、54项右移，第45、77项左移；牵头单位：第50项右移，第45、47、77项左移；内容照用',
      en: 'Deadlines: rows 10, 11, 40, 41, 53 and 54 slid right, 45 and 77 left; leads: row 50 slid right, 45, 47 and 77 left; taken as they read',
    },
    why: { zh: '文字仍在本行', en: 'The text stands in its row' },
    basis: [
      clause(10),
      clause(11),
      clause(40),
      clause(41),
      clause(45),
      clause(47),
      clause(50),
      clause(53),
      clause(54),
      clause(77),
    ],
  },
  'groups-of-damaged-rows': {
    question: { zh: '组别不明的各项', en: 'Rows whose group is in doubt' },
    answer: {
      zh: '第24项随25，第45项随44，第47项随46，第77、78、80项随79；第62至67项组别文字缺失，不予补写',
      en: '24 with 25, 45 with 44, 47 with 46, 77, 78 and 80 with 79; the label of rows 62 to 67 is lost and not invented',
    },
    why: { zh: '组别只定版面位置，不影响分值', en: 'A group is a place on the sheet and moves no point' },
    basis: [clause(24), clause(45), clause(47), clause(62), clause(77), clause(78), clause(80)],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
