import type { ResolvedRulebook } from '../../src/rulebook/rulebook.js';

/** The two kinds of units the notice addresses: 各乡镇人民政府、县属各部门. */
export const kinds = {
  township: { title: { zh: '乡镇', en: 'Township' } },
  department: { title: { zh: '县属部门', en: 'County department' } },
} as const satisfies ResolvedRulebook['kinds'];

/** A body the annex names; its old and its new name are one role. */
function department<const Zh extends string, const En extends string>(zh: Zh, en: En) {
  return { title: { zh, en }, kinds: ['department'] } as const;
}

export const roles = {
  'county-office': department('县政府办', 'County Government Office'),
  'supervision-office': department('县政府督查室', 'County Government Supervision Office'),
  'legal-office': department('县法制办', 'Legal Affairs Office'),
  'finance-bureau': department('县财政局', 'Finance Bureau'),
  'development-reform-bureau': department('县发改局（发改委）', 'Development and Reform Bureau'),
  'civil-affairs-bureau': department('县民政局', 'Civil Affairs Bureau'),
  'government-affairs-bureau': department('县政管局', 'Government Affairs Service Bureau'),
  'staffing-office': department('县委编办', 'Staffing Office of the County Party Committee'),
  'market-supervision-bureau': department('县市场监督管理局', 'Market Supervision Bureau'),
  'poverty-alleviation-office': department('县扶贫办', 'Poverty Alleviation Office'),
  'environment-bureau': department('县环保局', 'Environmental Protection Bureau'),
  'housing-bureau': department('县住建局', 'Housing and Urban-Rural Construction Bureau'),
  'public-security-bureau': department('县公安局', 'Public Security Bureau'),
  'local-tax-bureau': department('县地税局', 'Local Tax Bureau'),
  'education-bureau': department('县教育局', 'Education Bureau'),
  'health-bureau': department('县卫计局', 'Health and Family Planning Bureau'),
  'culture-tourism-bureau': department('县文体广电旅游局', 'Culture, Sports, Broadcasting and Tourism Bureau'),
  // Three sets the notice describes without naming their members: the county's roster does.
  'law-enforcement': department('行政执法机关', 'Administrative law enforcement body'),
  'macro-livelihood': department(
    '与宏观经济和民生关系密切的职能部门',
    'Department closely tied to the economy and people’s livelihood',
  ),
  livelihood: department(
    '与经济发展、民生问题、社会管理密切相关的部门',
    'Department closely tied to development, livelihood and social management',
  ),
} as const satisfies ResolvedRulebook['roles'];
