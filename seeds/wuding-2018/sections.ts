import { choose, type Written } from '../../src/rulebook/choice.js';
import type { Section } from '../../src/rulebook/section.js';
import type { Basis, Dec, Text } from '../../src/rulebook/words.js';
import { body, clause } from './row.js';

/** The notice's own text, or a part of the annex: a heading, or under `by-section` a fifth of the total. */
function part(title: Text, basis: Basis) {
  const fullMarks = choose<Dec>('task-weights', { equal: null, 'by-section': '20' });
  return { title, within: 'annual-total', fullMarks, basis } as const;
}
/** A group of the annex. */
function group<const W extends string>(within: W, zh: string, en: string, row: number, quote?: string) {
  return { title: { zh, en }, within, basis: [clause(row, quote)] } as const;
}
/** A row in several parts: together they weigh what a row weighs. */
function row<const W extends string>(within: W, number: number, zh: string, en: string) {
  return { title: { zh, en }, within, counts: '1', basis: [clause(number)] } as const;
}

/** The sheet, in the order of the notice. */
export const sections = {
  'annual-total': {
    title: { zh: '政务公开年度综合考评', en: 'Annual evaluation of open government' },
    basis: [body('一', '政务公开年度综合考评')],
    fullMarks: '100',
    ceiling: choose('total-ceiling', { none: null, 'full-marks': '100' }),
  },

  duties: part({ zh: '通知正文要求', en: 'Duties of the notice itself' }, [
    body('一', '加强组织领导'),
    body('二', '压实工作责任'),
    body('三', '强化督查检查'),
  ]),

  response: part({ zh: '公开、解读与回应', en: 'Openness, explanation and response' }, [
    clause(1, '着力加强公开解读回应工作'),
  ]),
  'law-based-government': group(
    'response',
    '法治政府与政务公开',
    'Law-based and open government',
    1,
    '围绕建设法治政府全面推进政务公开',
  ),
  'row-12': row('law-based-government', 12, '“三公”经费决算公开', 'Accounts of the three public expenses'),
  'key-areas': group('response', '重点领域主动公开', 'Openness in key areas', 13, '围绕重点领域加大主动公开力度'),
  'policy-explanation': group(
    'response',
    '稳定预期的政策解读',
    'Policies explained',
    18,
    '围绕稳定市场预期加强政策解读',
  ),
  'row-19': row('policy-explanation', 19, '解读“三同步”与三日发布', 'Explanations in step with policies'),
  'row-21': row('policy-explanation', 21, '主要负责人解读', 'Explanation by principals'),
  'row-22': row('policy-explanation', 22, '解读情况梳理与通报', 'Reviews and circulars on explanation'),
  'public-concerns': group(
    'response',
    '社会关切与舆情回应',
    'Public concerns answered',
    25,
    '围绕社会重大关切加强舆情回应',
  ),
  'row-26': row('public-concerns', 26, '突发事件舆情回应时限', 'Time limits after major emergencies'),

  services: part({ zh: '政务服务实效', en: 'Government services' }, [clause(32, '着力提升政务服务工作实效')]),
  'online-services': group('services', '网上办事', 'Services online', 32, '推进网上办事服务公开'),
  'row-32': row('online-services', 32, '网上可办事项', 'Matters handled online'),
  'row-34': row('online-services', 34, '“五级十同”', 'Ten elements the same at five levels'),
  'service-halls': group('services', '实体大厅', 'Service halls', 40, '提升实体政务大厅服务能力'),
  approvals: group('services', '审批与办事', 'Approvals', 46, '优化审批办事服务'),
  'row-49': row('approvals', 49, '办事指南', 'Service guides'),

  platforms: part({ zh: '公开平台', en: 'Platforms' }, [clause(51, '着力推进政务公开平台建设')]),
  websites: group('platforms', '政府网站', 'Government websites', 51, '强化政府网站建设管理'),
  'row-60': row('websites', 60, '读网与日常监测', 'Reading and monitoring websites'),
  // The group label of these rows is lost: named by their numbers, nothing is invented.
  'rows-62-67': group('platforms', '第62至67项（组别文字缺失）', 'Rows 62 to 67 (group label lost)', 62),
  hotlines: group('platforms', '政务热线', 'Government hotlines', 68, '整合各类政务热线电话'),
  'request-platform': group(
    'platforms',
    '依申请公开平台',
    'Platform for requests',
    71,
    '加强政府信息依申请公开平台建设',
  ),

  institutions: part({ zh: '制度与规范', en: 'Institutions' }, [clause(74, '着力推进政务公开制度化规范化')]),
  regulation: group('institutions', '落实公开条例', 'The Regulation carried out', 74, '贯彻落实政府信息公开条例'),
  'row-80': row('regulation', 80, '宣传与政府开放日', 'Publicity and open days'),
  review: group('institutions', '公开审查', 'Review before publication', 81, '加强政府信息公开审查工作'),
  catalogue: group('institutions', '主动公开基本目录', 'Basic catalogue', 83, '全面推行主动公开基本目录制度'),
  'public-bodies': group(
    'institutions',
    '公共企事业单位公开',
    'Openness of public enterprises and institutions',
    85,
    '健全公共企事业单位信息公开制度',
  ),

  'press-conferences': {
    title: { zh: '新闻发布会加分', en: 'Bonus for press conferences' },
    within: 'annual-total',
    basis: [clause(28, '实行政务公开年度综合考评加分奖励')],
    ceiling: choose('bonus-cap', { none: null, '5-percent': '5%', '10-percent': '10%' }),
  },
} as const satisfies Readonly<Record<string, Written<Section>>>;
