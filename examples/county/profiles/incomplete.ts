import { byDeputy, type Profile } from './profile.js';

/** Units whose records lack something: their scores are provisional. */
export const incomplete: readonly Profile[] = [
  {
    id: 'liqiu',
    name: '立秋镇',
    kind: 'township',
    shows: 'Two rows are missing.',
    without: ['task-05', 'task-32-share'],
  },
  {
    id: 'chushu',
    name: '处暑乡',
    kind: 'township',
    shows: 'The body has no staff stated: the heavy deduction is open, and with it the base of a bonus.',
    facts: {
      'dedicated-body': { establishedOn: '2018-06-01' },
      'press-conferences': [byDeputy('2018-09-12')],
    },
  },
  {
    id: 'bailu',
    name: '白露局',
    kind: 'department',
    roles: ['livelihood'],
    shows: 'Nothing is said of the body, and little else was handed in.',
    without: ['dedicated-body', 'report-heard', 'look-back', 'task-22-reviews', 'task-80-open-day', 'task-83'],
  },
];
