import { byDeputy, type Profile } from './profile.js';

/** The bureaus: those the annex names, and one that is assigned to rows of open sets. */
export const bureaus: readonly Profile[] = [
  {
    id: 'finance',
    name: '节气县财政局',
    kind: 'department',
    roles: ['finance-bureau', 'macro-livelihood'],
    assigned: ['task-34'],
    shows:
      'Row 12 lacks one of its four items; five policies explained where three are required; row 14 without its document.',
    facts: {
      'task-12-items': ['abroad', 'vehicles', 'receptions'],
      'task-14': [],
      'task-21-count': ['2018-03-22', '2018-05-17', '2018-07-19', '2018-09-13', '2018-11-22'],
    },
  },
  {
    id: 'development-reform',
    name: '节气县发展和改革局',
    kind: 'department',
    roles: ['development-reform-bureau', 'macro-livelihood'],
    shows: 'Two explanations of three; row 13 late; row 47 partly, with its share.',
    facts: {
      'task-13': { status: 'met', completedOn: '2018-09-21' },
      'task-21-count': 2,
      'task-47': { status: 'partial', share: '0.4' },
      'lead-guidance': 'partial',
    },
  },
  {
    id: 'civil-affairs',
    name: '节气县民政局',
    kind: 'department',
    roles: ['civil-affairs-bureau', 'livelihood'],
    shows:
      'A deputy who presents beside another main presenter (deputy-presenter); an open day, and one outside the year.',
    facts: {
      'task-14': [{ from: '2018-06-15', to: '2018-12-31' }],
      'task-80-open-day': ['2018-05-12', { on: '2017-11-18', note: '上年度的开放日' }],
      'press-conferences': [
        { heldOn: '2018-07-25', level: 'county', attended: ['deputy'], presenters: ['deputy'], mainPresenter: 'other' },
      ],
    },
  },
  {
    id: 'government-affairs',
    name: '节气县政务服务管理局',
    kind: 'department',
    roles: ['government-affairs-bureau'],
    shows: 'Nine of the ten elements of row 34; row 36 partly; row 44 in time.',
    facts: {
      'task-34-elements': {
        done: ['code', 'name', 'type', 'basis', 'time-limit', 'process', 'fees', 'materials', 'forms'],
        completedOn: '2018-08-24',
      },
      'task-36': { status: 'partial', share: '0.6', completedOn: '2018-12-20' },
      'task-44': { status: 'met', completedOn: '2018-06-29' },
    },
  },
  {
    id: 'market-supervision',
    name: '节气县市场监督管理局',
    kind: 'department',
    roles: ['market-supervision-bureau', 'law-enforcement'],
    assigned: ['task-50'],
    shows: 'Row 10: two documents, one list still not public; row 11 as law enforcement.',
    facts: {
      'task-10': [
        { from: '2018-08-20', to: '2018-11-15' },
        { from: '2018-11-26', to: null },
      ],
      'task-11': { status: 'partial', share: '0.9', note: '一类检查结果未及时公开' },
    },
  },
  {
    id: 'environment',
    name: '节气县环境保护局',
    kind: 'department',
    roles: ['environment-bureau', 'law-enforcement'],
    shows: 'Row 85 without its document (untriggered); one release in time, one late, the conferences in time.',
    facts: {
      'task-26-release': [
        { from: '2018-06-11T09:00:00+08:00', to: '2018-06-11T11:20:00+08:00' },
        { from: '2018-10-29T14:00:00+08:00', to: '2018-10-29T19:00:01+08:00' },
      ],
      'task-26-conference': [
        { from: '2018-06-11T09:00:00+08:00', to: '2018-06-12T08:30:00+08:00' },
        { from: '2018-10-29T14:00:00+08:00', to: '2018-10-30T10:00:00+08:00' },
      ],
      'task-85': [],
    },
  },
  {
    id: 'housing',
    name: '节气县住房和城乡建设局',
    kind: 'department',
    roles: ['housing-bureau', 'law-enforcement'],
    assigned: ['task-34', 'task-36', 'task-38'],
    shows: 'A body since 7 January 2019 (the heavy deduction); row 85 not answered.',
    facts: {
      'dedicated-body': { establishedOn: '2019-01-07', fullTimeStaff: 2 },
      'task-34-elements': ['code', 'name', 'type', 'basis', 'time-limit'],
      'task-85': [{ from: '2018-11-05', to: null }],
    },
  },
  {
    id: 'public-security',
    name: '节气县公安局',
    kind: 'department',
    roles: ['public-security-bureau', 'law-enforcement'],
    assigned: ['task-36', 'task-38', 'task-50'],
    shows: 'Row 26 to the second: exactly 3, 5 and 24 hours, a second more, and over the turn of the year.',
    facts: {
      'task-26-release': [
        { from: '2018-03-05T10:00:00+08:00', to: '2018-03-05T13:00:00+08:00' },
        { from: '2018-05-23T16:30:00+08:00', to: '2018-05-23T21:30:00+08:00' },
        { from: '2018-12-31T14:00:00Z', to: '2018-12-31T18:30:00Z' },
      ],
      'task-26-conference': [
        { from: '2018-03-05T10:00:00+08:00', to: '2018-03-06T10:00:00+08:00' },
        { from: '2018-05-23T16:30:00+08:00', to: '2018-05-24T16:30:01+08:00' },
        { from: '2018-12-31T14:00:00Z', to: null },
      ],
    },
  },
  {
    id: 'local-tax',
    name: '节气县地方税务局',
    kind: 'department',
    roles: ['local-tax-bureau'],
    assigned: ['task-36'],
    shows:
      'Vertically managed: the catalogue of its own system is still open (row 83); a national conference does not count.',
    facts: {
      'task-83': { status: 'partial', share: '0.5', completedOn: '2018-12-28' },
      'press-conferences': [byDeputy('2018-06-27', 'national')],
    },
  },
  {
    id: 'education',
    name: '节气县教育局',
    kind: 'department',
    roles: ['education-bureau', 'livelihood'],
    shows: 'No open day; row 22 done in three quarters, twice in the last.',
    facts: {
      'task-22-reviews': ['2018-03-29', '2018-09-27', '2018-12-21', '2018-12-28'],
      'task-80-open-day': 0,
      'task-85': [{ from: '2018-05-15', to: '2018-09-10' }],
    },
  },
  {
    id: 'health',
    name: '节气县卫生和计划生育局',
    kind: 'department',
    roles: ['health-bureau', 'livelihood', 'law-enforcement'],
    shows:
      'A deputy alone and, at another conference, beside the principal as main presenter; row 19 over three holidays and the turn of the year.',
    facts: {
      'press-conferences': [
        byDeputy('2018-04-25', 'prefecture'),
        {
          heldOn: '2018-11-14',
          level: 'county',
          attended: ['principal', 'deputy'],
          presenters: ['principal', 'deputy'],
          mainPresenter: 'deputy',
        },
      ],
      'task-19-days': [
        { from: '2018-02-13', to: '2018-02-23' },
        { from: '2018-04-04', to: '2018-04-10' },
        { from: '2018-06-15', to: '2018-06-22' },
        { from: '2018-12-28', to: '2019-01-03' },
      ],
    },
  },
  {
    id: 'culture-tourism',
    name: '节气县文体广电旅游局',
    kind: 'department',
    roles: ['culture-tourism-bureau'],
    shows: 'Leads row 28; six conferences by the deputy.',
    facts: {
      'press-conferences': ['01-18', '03-28', '05-18', '07-27', '09-26', '11-28'].map((day) => byDeputy(`2018-${day}`)),
      'task-85': [{ from: '2018-10-22', to: '2018-12-31' }],
    },
  },
  {
    id: 'human-resources',
    name: '节气县人力资源和社会保障局',
    kind: 'department',
    roles: ['macro-livelihood', 'livelihood'],
    assigned: ['task-13', 'task-15', 'task-34', 'task-36', 'task-38', 'task-46', 'task-50', 'task-58'],
    shows: 'Named in no row: scored on rows of open sets because it is assigned to them.',
    facts: { 'task-21-count': 3, 'task-34': 'partial', 'task-80-open-day': 2 },
  },
];
