/** The cells of the annex that many rows share, and how a row is written. */
import type { Cell, Kind, Row, SectionId, Who } from './row-types.js';

export const who = (kinds: Kind[], roles: string[] = [], open = false): Who => ({ kinds, roles, open });
export const ALL = who(['township', 'department']);
export const some = (...roles: string[]): Who => who([], roles);
export const open = (...roles: string[]): Who => who([], roles, true);
export const villagesAnd = (...roles: string[]): Who => who(['township'], roles, true);

export const R = 'response';
export const S = 'services';
export const P = 'platforms';
export const I = 'institutions';
export const YEAR_END = '2018-12-31';

export type More = Partial<Pick<Row, 'leads' | 'due' | 'printedBefore' | 'lostText' | 'awaited' | 'parts'>>;
export const e = (text: string): Cell => [text, 'explicit'];
export const c = (text: string): Cell => [text, 'carried'];
export const i = (text: string): Cell => [text, 'inferred'];
export const LOST: Cell = ['', 'lost'];
export const row = (
  n: number,
  section: SectionId,
  group: Cell,
  lead: Cell,
  deadline: Cell,
  applies: Who,
  more: More = {},
): Row => ({ n, section, group, lead, deadline, who: applies, due: YEAR_END, ...more });
export const before = (due: string, more: More = {}): More => ({ due, printedBefore: true, ...more });

export const G1 = '围绕建设法治政府全面推进政务公开';
export const G2 = '围绕重点领域加大主动公开力度';
export const G3 = '围绕稳定市场预期加强政策解读';
export const G4 = '围绕社会重大关切加强舆情回应';
export const G5 = '推进网上办事服务公开';
export const G6 = '提升实体政务大厅服务能力';
export const G7 = '优化审批办事服务';
export const G8 = '强化政府网站建设管理';
export const G10 = '整合各类政务热线电话';
export const G11 = '加强政府信息依申请公开平台建设';
export const G12 = '贯彻落实政府信息公开条例';
export const G13 = '加强政府信息公开审查工作';
export const G14 = '全面推行主动公开基本目录制度';
export const G15 = '健全公共企事业单位信息公开制度';

export const YEAR = '全年工作';
export const OTV = '县政府办、各乡镇人民政府、县属各部门';
export const TV = '各乡镇人民政府、县属各部门';
export const O = '县政府办';
export const L13 = '县政府办，县发改委、财政局、民政局、政管局等县属各有关部门';
export const bureaus13 = open(
  'county-office',
  'development-reform-bureau',
  'finance-bureau',
  'civil-affairs-bureau',
  'government-affairs-bureau',
);
export const bureaus17 = open(
  'poverty-alleviation-office',
  'civil-affairs-bureau',
  'market-supervision-bureau',
  'environment-bureau',
);
export const bureaus47 = some(
  'development-reform-bureau',
  'housing-bureau',
  'market-supervision-bureau',
  'public-security-bureau',
  'local-tax-bureau',
);
export const bureaus85 = open(
  'education-bureau',
  'environment-bureau',
  'culture-tourism-bureau',
  'health-bureau',
  'housing-bureau',
  'civil-affairs-bureau',
);
export const ELEMENTS = [
  'code',
  'name',
  'type',
  'basis',
  'time-limit',
  'process',
  'fees',
  'materials',
  'forms',
  'result',
];
