import { describe, expect, it } from 'vitest';
import type { wuding2018 } from '../../seeds/wuding-2018/index.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

type Typed =
  typeof wuding2018 extends Rulebook<infer Facts, infer Options> ? { facts: Facts; options: Options } : never;

const facts: readonly Typed['facts'][] = [
  {
    'task-01': { status: 'partial', share: '0.4', completedOn: '2018-05-01' },
    'task-10': [{ from: '2018-08-01', to: null }],
    'task-12-items': ['abroad', 'vehicles'],
    'task-13': 'met',
    'task-14': [],
    'task-28': { exempt: '未参与' },
    'task-32-share': { part: 2, whole: 5 },
    'work-rhythm': { done: ['year', 'day'] },
    'dedicated-body': { establishedOn: null },
    'press-conferences': [
      { heldOn: '2018-09-12', level: 'county', attended: ['principal'], mainPresenter: 'principal' },
    ],
    accountability: [{ on: '2018-10-10', form: 'talk' }],
  },
  // @ts-expect-error no such fact
  { 'task-87': 'met' },
  // @ts-expect-error the award's own id is not its fact
  { 'press-conference-principal': [] },
  // @ts-expect-error no such item
  { 'task-12-items': ['ships'] },
  // @ts-expect-error a status, not a checklist
  { 'task-13': ['abroad'] },
  // @ts-expect-error the list of an awaited document, not a status
  { 'task-14': 'met' },
  // @ts-expect-error not exemptible
  { 'report-heard': { exempt: '无' } },
  // @ts-expect-error no such field
  { 'dedicated-body': { establishedOn: null, staff: 3 } },
  // @ts-expect-error no such level
  { 'press-conferences': [{ heldOn: '2018-09-12', level: 'village', attended: [] }] },
];
const options: readonly Partial<Typed['options']>[] = [
  { 'heavy-size': '20-percent', 'row-19': 'same-day' },
  // @ts-expect-error no such option
  { 'heavy-size': '30-points' },
  // @ts-expect-error no such reading
  { 'row-20': 'same-day' },
];

describe('the types of the founding rulebook', () => {
  it('are checked by the compiler', () => expect(facts.length + options.length).toBe(12));
});
