import type { Written } from '../../../src/rulebook/choice.js';
import type { Rule } from '../../../src/rulebook/rule.js';
import { body, carried, clause, everyone, inferred, undated } from '../row.js';

const countyOffice = { roles: ['county-office'] } as const;

/** Obligations the notice ties to no result: a finding when the record says they were not kept, never a number. */
export const observations = {
  'four-together': {
    title: {
      zh: '与中心工作同研究、同部署、同考核、同推进',
      en: 'Studied, arranged, appraised and advanced together with the core work',
    },
    basis: [body('一', '同研究、同部署、同考核、同推进')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'report-followed-up': {
    title: { zh: '听取汇报后研究部署推进', en: 'The report followed by arrangements' },
    basis: [body('一', '研究部署推进工作')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'body-in-office': {
    title: { zh: '乡镇专门机构设在办公室', en: 'The township’s dedicated body stands in its office' },
    basis: [body('一', '各乡镇人民政府要在办公室完善专门工作机构')],
    section: 'duties',
    appliesTo: { kinds: ['township'] },
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'work-rhythm': {
    title: { zh: '年、季、月、周、日工作安排', en: 'Work planned by year, quarter, month, week and day' },
    basis: [body('二', '年布局、季统筹、月计划、周安排、日对照')],
    section: 'duties',
    appliesTo: everyone,
    measure: {
      kind: 'checklist',
      items: {
        year: { title: { zh: '年布局', en: 'Laid out for the year' } },
        quarter: { title: { zh: '季统筹', en: 'Coordinated each quarter' } },
        month: { title: { zh: '月计划', en: 'Planned each month' } },
        week: { title: { zh: '周安排', en: 'Arranged each week' } },
        day: { title: { zh: '日对照', en: 'Compared each day' } },
      },
    },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'lead-guidance': {
    title: { zh: '牵头单位指导督促本系统本行业', en: 'A leading body guides and checks its own line of work' },
    basis: [body('二', '谁牵头负责、谁组织落实'), body('二', '不断强化对本系统本行业政务公开工作的指导、督促和检查')],
    section: 'duties',
    appliesTo: { kinds: ['department'] },
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'joint-coordination': {
    title: { zh: '牵头部门统筹共同事项', en: 'The leading department coordinates joint matters' },
    basis: [body('二', '同一事项由多个部门共同完成的，牵头部门要做好统筹协调')],
    section: 'duties',
    appliesTo: { kinds: ['department'] },
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'six-businesses': {
    title: { zh: '六项公开业务纳入年度绩效考评', en: 'The six core businesses stand in the annual appraisal' },
    basis: [body('三', '作为政务公开核心内容纳入年度目标管理绩效考评体系')],
    section: 'duties',
    appliesTo: countyOffice,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'inspection-of-key-tasks': {
    title: { zh: '年度重点工作列入政务督查', en: 'Key tasks of the year inspected regularly' },
    basis: [body('三', '加强定期检查和动态督办')],
    section: 'duties',
    appliesTo: countyOffice,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'look-back-rectified': {
    title: { zh: '“回头看”问题整改', en: 'What the look-back found is put right' },
    basis: [body('三', '着力检查整改')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  'special-inspection': {
    title: { zh: '分工方案落实专项督查', en: 'Special inspection of the division of work' },
    basis: [body('三', '县政府办将适时对分工方案落实情况开展专项督查')],
    section: 'duties',
    appliesTo: countyOffice,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'observe' },
  },
  accountability: {
    title: { zh: '舆情处置不力被通报或约谈', en: 'Circulars and talks after failures in answering public concerns' },
    basis: [clause(31, '要予以通报批评或约谈整改')],
    section: 'public-concerns',
    appliesTo: everyone,
    measure: { kind: 'events', fields: { on: { type: 'date' }, form: { type: 'word', of: ['circular', 'talk'] } } },
    effect: { kind: 'observe' },
    provenance: {
      group: carried,
      lead: carried,
      deadline: inferred('完成时限单元格缺失，按全年工作计 / the deadline cell is lost: taken as year-round'),
    },
  },
} as const satisfies Readonly<Record<string, Written<Rule>>>;
