/**
 * The 86 rows of the annex, transcribed by hand from the flattened table, as plain data.
 * Cells are given with where they come from: `explicit` (printed at the row, also when it slid into a neighbouring column),
 * `carried` (from the merged cell above on the same printed page), `inferred`, `lost`. Only `who`, `leads`, `due`, `printedBefore`,
 * `lostText`, `awaited`, `parts` and `section` are used for scoring.
 */
import type { Cell, Kind, Row, SectionId, Who } from './row-types.js';

export type { Part, Row, SectionId, Who } from './row-types.js';

const who = (kinds: Kind[], roles: string[] = [], open = false): Who => ({ kinds, roles, open });
const ALL = who(['township', 'department']);
const some = (...roles: string[]): Who => who([], roles);
const open = (...roles: string[]): Who => who([], roles, true);
const villagesAnd = (...roles: string[]): Who => who(['township'], roles, true);

const R = 'response';
const S = 'services';
const P = 'platforms';
const I = 'institutions';
const YEAR_END = '2018-12-31';

type More = Partial<Pick<Row, 'leads' | 'due' | 'printedBefore' | 'lostText' | 'awaited' | 'parts'>>;
const e = (text: string): Cell => [text, 'explicit'];
const c = (text: string): Cell => [text, 'carried'];
const i = (text: string): Cell => [text, 'inferred'];
const LOST: Cell = ['', 'lost'];
const row = (
  n: number,
  section: SectionId,
  group: Cell,
  lead: Cell,
  deadline: Cell,
  applies: Who,
  more: More = {},
): Row => ({ n, section, group, lead, deadline, who: applies, due: YEAR_END, ...more });
const before = (due: string, more: More = {}): More => ({ due, printedBefore: true, ...more });

const G1 = '围绕建设法治政府全面推进政务公开';
const G2 = '围绕重点领域加大主动公开力度';
const G3 = '围绕稳定市场预期加强政策解读';
const G4 = '围绕社会重大关切加强舆情回应';
const G5 = '推进网上办事服务公开';
const G6 = '提升实体政务大厅服务能力';
const G7 = '优化审批办事服务';
const G8 = '强化政府网站建设管理';
const G10 = '整合各类政务热线电话';
const G11 = '加强政府信息依申请公开平台建设';
const G12 = '贯彻落实政府信息公开条例';
const G13 = '加强政府信息公开审查工作';
const G14 = '全面推行主动公开基本目录制度';
const G15 = '健全公共企事业单位信息公开制度';

const YEAR = '全年工作';
const OTV = '县政府办、各乡镇人民政府、县属各部门';
const TV = '各乡镇人民政府、县属各部门';
const O = '县政府办';
const L13 = '县政府办，县发改委、财政局、民政局、政管局等县属各有关部门';
const bureaus13 = open(
  'county-office',
  'development-reform-bureau',
  'finance-bureau',
  'civil-affairs-bureau',
  'government-affairs-bureau',
);
const bureaus17 = open(
  'poverty-alleviation-office',
  'civil-affairs-bureau',
  'market-supervision-bureau',
  'environment-bureau',
);
const bureaus47 = some(
  'development-reform-bureau',
  'housing-bureau',
  'market-supervision-bureau',
  'public-security-bureau',
  'local-tax-bureau',
);
const bureaus85 = open(
  'education-bureau',
  'environment-bureau',
  'culture-tourism-bureau',
  'health-bureau',
  'housing-bureau',
  'civil-affairs-bureau',
);
const ELEMENTS = ['code', 'name', 'type', 'basis', 'time-limit', 'process', 'fees', 'materials', 'forms', 'result'];

export const ROWS: Row[] = [
  row(1, R, e(G1), e(OTV), e(YEAR), ALL),
  row(2, R, c(G1), c(OTV), c(YEAR), ALL),
  row(3, R, c(G1), c(OTV), c(YEAR), ALL),
  row(4, R, c(G1), e(O), c(YEAR), some('county-office')),
  row(5, R, c(G1), e(OTV), c(YEAR), ALL),
  row(6, R, e(G1), e(TV), e(YEAR), ALL),
  row(7, R, c(G1), c(TV), c(YEAR), ALL),
  row(8, R, c(G1), e('县委编办牵头'), c(YEAR), some('staffing-office')),
  row(9, R, c(G1), e(OTV), c(YEAR), ALL),
  row(10, R, c(G1), e('县市场监督管理局牵头'), e('待省州有关文件出台后'), some('market-supervision-bureau'), {
    awaited: 'by-year-end',
  }),
  row(11, R, c(G1), e('各行政执法机关'), e(YEAR), open('law-enforcement')),
  row(12, R, c(G1), e('县财政局牵头'), c(YEAR), some('finance-bureau'), {
    parts: [{ id: 'items', what: 'checklist', items: ['abroad', 'vehicles', 'receptions', 'changes-and-reasons'] }],
  }),
  row(13, R, e(G2), e(L13), e('8月底前'), bureaus13, before('2018-08-31', { lostText: true })),
  row(14, R, c(G2), c(L13), e('待国家有关文件出台后'), bureaus13, { lostText: true, awaited: 'by-year-end' }),
  row(15, R, c(G2), c(L13), e(YEAR), bureaus13, { lostText: true }),
  row(16, R, c(G2), i(L13), c(YEAR), bureaus13, { lostText: true }),
  row(17, R, c(G2), e('县扶贫办、民政局、市场监督管理局、环保局等县属有关部门'), c(YEAR), bureaus17, {
    lostText: true,
  }),
  row(18, R, e(G3), e(OTV), e(YEAR), ALL),
  row(19, R, c(G3), c(OTV), c(YEAR), ALL, { parts: [{ id: 'days', what: 'working-days', n: 3 }] }),
  row(20, R, c(G3), c(OTV), c(YEAR), ALL),
  row(21, R, e(G3), e(TV), e(YEAR), ALL, { parts: [{ id: 'count', what: 'count', n: 3, role: 'macro-livelihood' }] }),
  row(22, R, c(G3), c(TV), c(YEAR), ALL, {
    parts: [
      { id: 'reviews', what: 'per-quarter', n: 4 },
      { id: 'circulars', what: 'per-quarter', n: 4, role: 'county-office' },
    ],
  }),
  row(23, R, c(G3), e(OTV), c(YEAR), ALL),
  row(24, R, i(G4), i(OTV), c(YEAR), ALL),
  row(25, R, e(G4), i(OTV), c(YEAR), ALL),
  row(26, R, e(G4), e(TV), LOST, ALL, {
    parts: [
      { id: 'release', what: 'hours', n: 5 },
      { id: 'conference', what: 'hours', n: 24 },
    ],
  }),
  row(27, R, c(G4), c(TV), LOST, ALL),
  row(
    28,
    R,
    c(G4),
    e('县政府办公室、县文体广电旅游局牵头，各乡镇人民政府，县属有关部门'),
    LOST,
    villagesAnd('county-office', 'culture-tourism-bureau'),
    {
      leads: some('county-office', 'culture-tourism-bureau'),
    },
  ),
  row(29, R, c(G4), e(OTV), LOST, ALL),
  row(30, R, c(G4), c(OTV), LOST, ALL),
  row(31, R, c(G4), c(OTV), LOST, ALL),
  row(
    32,
    S,
    e(G5),
    e(TV),
    e('12月底前'),
    ALL,
    before(YEAR_END, { parts: [{ id: 'share', what: 'proportion', n: 40 }] }),
  ),
  row(33, S, c(G5), e('县政管局牵头'), e(YEAR), some('government-affairs-bureau')),
  // 牵头 stands behind both bodies: the open set leads too, so nothing is closed under `lead-only`.
  row(
    34,
    S,
    c(G5),
    e('县政管局，县属有关部门牵头'),
    e('8月底前'),
    open('government-affairs-bureau'),
    before('2018-08-31', {
      parts: [{ id: 'elements', what: 'checklist', items: ELEMENTS }],
    }),
  ),
  row(35, S, c(G5), e(TV), e('12月底前'), ALL, before(YEAR_END)),
  row(36, S, c(G5), e('县政管局，县属有关部门'), c('12月底前'), open('government-affairs-bureau'), before(YEAR_END)),
  row(37, S, e(G5), e('县政管局'), e(YEAR), some('government-affairs-bureau')),
  row(38, S, c(G5), e('各乡镇人民政府，县属有关部门'), c(YEAR), villagesAnd()),
  row(39, S, c(G5), e('县政管局，各乡镇人民政府，县属各部门'), c(YEAR), ALL),
  row(40, S, e(G6), e(TV), e('12月底前'), ALL, before(YEAR_END)),
  row(
    41,
    S,
    c(G6),
    e('县委编办牵头，各乡镇人民政府，县属各部门'),
    e('8月底前'),
    ALL,
    before('2018-08-31', {
      leads: some('staffing-office'),
    }),
  ),
  row(42, S, e(G6), e(TV), e(YEAR), ALL),
  row(43, S, c(G6), c(TV), c(YEAR), ALL),
  row(
    44,
    S,
    c(G6),
    e('县政府督查室，县政管局牵头'),
    e('6月底前'),
    some('supervision-office', 'government-affairs-bureau'),
    before('2018-06-30'),
  ),
  row(45, S, i(G6), e(TV), e(YEAR), ALL),
  row(
    46,
    S,
    e(G7),
    e('县委编办、县政管局等各有关部门，各乡镇人民政府'),
    e(YEAR),
    villagesAnd('staffing-office', 'government-affairs-bureau'),
  ),
  row(47, S, c(G7), e('县发改局、住建局、市场监督管理局、公安局、地税局牵头'), c(YEAR), bureaus47),
  row(48, S, e(G7), e('县委编办牵头'), e(YEAR), some('staffing-office')),
  row(49, S, c(G7), i('县委编办牵头'), c(YEAR), some('staffing-office'), {
    parts: [{ id: 'days', what: 'working-days', n: 1 }],
  }),
  row(50, S, c(G7), e('各乡镇人民政府，县属有关部门'), c(YEAR), villagesAnd()),
  row(51, P, e(G8), e(OTV), e(YEAR), ALL),
  row(52, P, c(G8), c(OTV), c(YEAR), ALL),
  row(53, P, c(G8), c(OTV), e('9月底前'), ALL, before('2018-09-30')),
  row(54, P, c(G8), c(OTV), e(YEAR), ALL),
  row(55, P, c(G8), e(OTV), e('10月底前'), ALL, before('2018-10-31')),
  row(56, P, e(G8), e(OTV), e(YEAR), ALL),
  row(57, P, c(G8), i(OTV), i('年内'), ALL),
  row(58, P, c(G8), e('县政府办、县属有关部门、各乡镇人民政府'), e(YEAR), villagesAnd('county-office')),
  row(59, P, c(G8), e(O), c(YEAR), some('county-office')),
  row(60, P, c(G8), e(OTV), c(YEAR), ALL, {
    parts: [{ id: 'rhythm', what: 'checklist', items: ['day', 'week', 'month', 'quarter', 'year'] }],
  }),
  row(61, P, c(G8), c(OTV), c(YEAR), ALL),
  row(62, P, LOST, e(OTV), e(YEAR), ALL),
  row(63, P, LOST, c(OTV), c(YEAR), ALL),
  row(64, P, LOST, c(OTV), c(YEAR), ALL),
  row(65, P, LOST, c(OTV), c(YEAR), ALL),
  row(66, P, LOST, c(OTV), c(YEAR), ALL),
  row(67, P, LOST, c(OTV), c(YEAR), ALL),
  row(68, P, e(G10), e(OTV), e('10月15日前'), ALL, before('2018-10-15')),
  row(69, P, c(G10), e(OTV), e(YEAR), ALL),
  row(70, P, c(G10), e(O), e('11月底前'), some('county-office'), before('2018-11-30')),
  row(71, P, e(G11), e(OTV), e(YEAR), ALL),
  row(72, P, c(G11), c(OTV), c(YEAR), ALL),
  row(73, P, c(G11), c(OTV), c(YEAR), ALL),
  row(
    74,
    I,
    e(G12),
    e('县政府办（法制办）'),
    e('新修订的《云南省政府信息公开规定》印发后2个月内'),
    some('county-office', 'legal-office'),
    {
      awaited: 'two-months',
    },
  ),
  row(75, I, c(G12), e(TV), e(YEAR), ALL),
  row(76, I, c(G12), c(TV), c(YEAR), ALL),
  row(77, I, i(G12), e(TV), e(YEAR), ALL),
  row(78, I, i(G12), c(TV), c(YEAR), ALL),
  row(79, I, e(G12), e(OTV), e(YEAR), ALL),
  row(80, I, c(G12), c(OTV), c(YEAR), ALL, { parts: [{ id: 'open-day', what: 'count', n: 1, role: 'livelihood' }] }),
  row(81, I, e(G13), e(OTV), e(YEAR), ALL),
  row(82, I, c(G13), c(OTV), c(YEAR), ALL),
  row(83, I, e(G14), e(TV), e('12月底前'), ALL, before(YEAR_END)),
  row(84, I, c(G14), c(TV), e(YEAR), ALL),
  row(
    85,
    I,
    e(G15),
    e('县教育局、环保局、文体广电旅游局、卫计局、住建局、民政局等县属有关部门'),
    e('省直部门相关制度规定出台后'),
    bureaus85,
    {
      awaited: 'by-year-end',
    },
  ),
  row(86, I, c(G15), e(TV), e(YEAR), ALL),
];

export const taskId = (n: number): string => `task-${String(n).padStart(2, '0')}`;
