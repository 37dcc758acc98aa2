import { choose } from '../../../../src/rulebook/choice.js';
import type { EarnEffect } from '../../../../src/rulebook/effects/index.js';
import type { DelaysMeasure, Measure, StatusMeasure } from '../../../../src/rulebook/measures/index.js';
import type { Rule } from '../../../../src/rulebook/rule.js';
import type { AppliesTo } from '../../../../src/rulebook/section.js';
import type { Text } from '../../../../src/rulebook/words.js';
import { before, carried, explicit, inferred, measured, status, yearEnd } from '../../row.js';

/** 县政府办，县发改委、财政局、民政局、政管局等县属各有关部门: "等" leaves the set open. */
const departments = {
  roles: [
    'county-office',
    'development-reform-bureau',
    'finance-bureau',
    'civil-affairs-bureau',
    'government-affairs-bureau',
  ],
  assigned: true,
} as const satisfies AppliesTo;

export interface Earning<M extends Measure> extends Rule {
  readonly measure: M;
  readonly effect: EarnEffect;
}

function lostText(row: number): Text {
  return { zh: `第${row}项（要求文字缺失）`, en: `Row ${row} (text of the requirement lost)` };
}

/** Rows 13 to 17: 围绕重点领域加大主动公开力度. Their requirements are lost, only lead and deadline cells are left. */
export const keyAreas = {
  'task-13': choose<Earning<StatusMeasure>>('lost-rows', {
    'by-status': status({
      row: 13,
      section: 'key-areas',
      title: lostText(13),
      appliesTo: departments,
      due: before('2018-08-31'),
      provenance: { group: explicit, lead: explicit, deadline: explicit },
    }),
    'left-out': null,
  }),
  'task-14': choose<Earning<DelaysMeasure>>('lost-rows', {
    'by-status': measured({
      row: 14,
      section: 'key-areas',
      title: lostText(14),
      appliesTo: departments,
      measure: {
        kind: 'delays',
        limit: { on: yearEnd },
        none: choose('untriggered', { 'left-out': 'exempt', unmet: 'unmet' }),
      },
      notApplicable: choose('untriggered', { 'left-out': 'left-out', unmet: 'zero' }),
      provenance: { group: carried, lead: carried, deadline: explicit },
    }),
    'left-out': null,
  }),
  'task-15': choose<Earning<StatusMeasure>>('lost-rows', {
    'by-status': status({
      row: 15,
      section: 'key-areas',
      title: lostText(15),
      appliesTo: departments,
      due: yearEnd,
      provenance: { group: carried, lead: carried, deadline: explicit },
    }),
    'left-out': null,
  }),
  'task-16': choose<Earning<StatusMeasure>>('lost-rows', {
    'by-status': status({
      row: 16,
      section: 'key-areas',
      title: lostText(16),
      appliesTo: departments,
      due: yearEnd,
      provenance: {
        group: carried,
        lead: inferred(
          '本项空白，而下一项的牵头单元格错位：沿用上方单元格 / blank, and the lead cell below has slid: the cell above is taken',
        ),
        deadline: carried,
      },
    }),
    'left-out': null,
  }),
  'task-17': choose<Earning<StatusMeasure>>('lost-rows', {
    'by-status': status({
      row: 17,
      section: 'key-areas',
      title: lostText(17),
      appliesTo: {
        roles: [
          'poverty-alleviation-office',
          'civil-affairs-bureau',
          'market-supervision-bureau',
          'environment-bureau',
        ],
        assigned: true,
      },
      due: yearEnd,
      provenance: {
        group: carried,
        lead: inferred('牵头单位落在完成时限列 / the lead cell stands in the deadline column'),
        deadline: inferred(
          '时限列为牵头单位所占：沿用上方全年工作 / the lead cell took the place of the deadline: year-round as above',
        ),
      },
    }),
    'left-out': null,
  }),
};
