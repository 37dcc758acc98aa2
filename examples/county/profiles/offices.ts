import { byPrincipal, exempt, type Profile } from './profile.js';

/** The county's offices, and an archive that holds no role. */
export const offices: readonly Profile[] = [
  {
    id: 'county-office',
    name: '节气县政府办公室',
    kind: 'department',
    roles: ['county-office', 'supervision-office'],
    shows:
      'Two roles; row 44 done after the deadline printed before the notice; three of four circulars; row 74 on the last day.',
    facts: {
      'task-22-circulars': ['2018-04-10', '2018-07-09', '2018-10-11'],
      'task-44': { status: 'met', completedOn: '2018-07-20' },
      'task-70': { status: 'met', completedOn: '2018-11-30' },
      'task-74': [{ from: '2018-09-30', to: '2018-11-30' }],
      'six-businesses': 'partial',
      'press-conferences': [byPrincipal('2018-12-12', 'prefecture')],
    },
  },
  {
    id: 'legal-office',
    name: '节气县法制办',
    kind: 'department',
    roles: ['legal-office'],
    shows: 'Row 74 done after its two months; an explanation on the third working day (row-19).',
    facts: {
      'task-74': [{ from: '2018-09-30', to: '2018-12-14' }],
      'task-19-days': [{ from: '2018-05-10', to: '2018-05-15' }],
    },
  },
  {
    id: 'staffing',
    name: '节气县委编办',
    kind: 'department',
    roles: ['staffing-office'],
    shows: 'Row 49: one working day over make-up Saturdays and Sundays, and the turn of the year.',
    facts: {
      'task-49-days': [
        { from: '2018-04-27', to: '2018-04-28' },
        { from: '2018-09-29', to: '2018-09-30' },
        { from: '2018-09-30', to: '2018-10-08' },
        { from: '2018-06-15', to: '2018-06-20' },
        { from: '2018-12-29', to: '2019-01-02' },
      ],
    },
  },
  {
    id: 'poverty-alleviation',
    name: '节气县扶贫办',
    kind: 'department',
    roles: ['poverty-alleviation-office'],
    shows: 'A department without a body that does the work: the heavy deduction.',
    facts: { 'dedicated-body': { establishedOn: null, fullTimeStaff: 0 } },
  },
  {
    id: 'archives',
    name: '节气县档案局',
    kind: 'department',
    shows: 'No role and no assignment; most services do not concern it (exemptions, 0 of 0), its scale is small.',
    facts: {
      ...exempt('无面向公众的政务服务事项', 'task-35', 'task-40', 'task-41', 'task-42', 'task-43', 'task-45'),
      ...exempt('未设服务热线', 'task-68', 'task-69'),
      'task-32': { exempt: '无面向公众的政务服务事项' },
      'task-32-share': { part: '0', whole: '0' },
      'task-56': 'partial',
      'joint-coordination': 'unmet',
    },
  },
];
