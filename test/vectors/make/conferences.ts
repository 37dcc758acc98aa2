/** Annex 28: 2 % of the total for a conference the principal attends and gives, 1 % for one a deputy gives. */
import type { Vector } from '../vector.js';
import { award, by, deputy, principal, several, together } from './conference.js';
import { amountVectors } from './conference-amounts.js';
import { tieVectors } from './conference-ties.js';

function counted(): Vector[] {
  return [
    award('principal', 'no conference is stated: none was held, nothing is missing', undefined, null, '100'),
    award('deputy', 'no conference is stated: the deputy gave none', undefined, null, '100'),
    award('principal', 'an empty list of conferences adds nothing', [], '0', '100'),
    award('deputy', 'an empty list of conferences adds nothing for the deputy', [], '0', '100'),
    award('principal', 'one conference given by the principal adds 2 %', [principal()], '2', '100 + 2'),
    award('principal', 'three conferences given by the principal add 6 %', several(principal, 3), '6', '100 + 6'),
    award('deputy', 'one conference given by a deputy adds 1 %', [deputy()], '1', '100 + 1'),
    award('deputy', 'three conferences given by a deputy add 3 %', several(deputy, 3), '3', '100 + 3'),
    award('principal', 'two equal entries are two conferences', [principal(), principal()], '4', '100 + 4'),
    award('principal', 'a conference of each: 2 % for the principal', [principal(), deputy()], '2', '100 + 3'),
    award('deputy', 'a conference of each: 1 % for the deputy', [principal(), deputy()], '1', '100 + 3'),
    award(
      'deputy',
      'the main presenter counts among the presenters',
      [deputy({ attended: [], presenters: ['other'] })],
      '1',
      '100 + 1',
    ),
    award('principal', 'attending alone adds nothing', [by('other', { attended: ['principal'] })], '0', '100'),
    award('deputy', 'attending alone adds nothing for a deputy', [by('other', { attended: ['deputy'] })], '0', '100'),
    award(
      'principal',
      'presenting without being the main presenter adds nothing',
      [by('other', { attended: ['principal'], presenters: ['principal'] })],
      '0',
      '100',
    ),
    award('principal', 'presenting without attending adds nothing', [principal({ attended: ['other'] })], '0', '100'),
    award(
      'deputy',
      'a deputy presents where the principal presented without attending',
      [principal({ attended: ['deputy'], presenters: ['deputy'] })],
      '1',
      '100 + 1',
    ),
  ];
}

function levelsAndDays(): Vector[] {
  const list: Vector[] = [];
  for (const level of ['national', 'province', 'prefecture', 'county', 'township', 'other']) {
    const earns = ['province', 'prefecture', 'county'].includes(level);
    list.push(
      award(
        'principal',
        `a conference of level ${level} given by the principal adds ${earns ? '2 %' : 'nothing'}`,
        [principal({ level })],
        earns ? '2' : '0',
        earns ? '100 + 2' : '100',
      ),
      award(
        'deputy',
        `a conference of level ${level} given by a deputy adds ${earns ? '1 %' : 'nothing'}`,
        [deputy({ level })],
        earns ? '1' : '0',
        earns ? '100 + 1' : '100',
      ),
    );
  }
  const days: [day: string, year: boolean, notice: boolean][] = [
    ['2017-12-31', false, false],
    ['2017-12-31T16:00:00Z', true, false],
    ['2018-01-01', true, false],
    ['2018-07-05', true, false],
    ['2018-07-05T16:00:00Z', true, true],
    ['2018-07-06', true, true],
    ['2018-12-31', true, true],
    ['2018-12-31T16:00:00Z', false, false],
    ['2019-01-01', false, false],
  ];
  for (const [heldOn, year, notice] of days) {
    const fromNotice = { readings: { 'conference-window': 'from-notice' } };
    list.push(
      award(
        'principal',
        `a conference of ${heldOn} ${year ? 'is' : 'is not'} of the year`,
        [principal({ heldOn })],
        year ? '2' : '0',
        year ? '100 + 2' : '100',
      ),
      award(
        'deputy',
        `a conference of ${heldOn} ${notice ? 'is' : 'is not'} of the year since the notice`,
        [deputy({ heldOn })],
        notice ? '1' : '0',
        notice ? '100 + 1' : '100',
        fromNotice,
      ),
    );
  }
  return list;
}

function leaders(): Vector[] {
  const sum = { readings: { 'both-leaders': 'sum' } };
  const main = { readings: { 'deputy-presenter': 'main-only' } };
  const both = { readings: { 'both-leaders': 'sum', 'deputy-presenter': 'main-only' } };
  const beside = [by('other', { attended: ['deputy'], presenters: ['deputy', 'other'] })];
  return [
    award('principal', 'both leaders at one conference: the higher rate only', [together], '2', '100 + 2'),
    award('deputy', 'both leaders at one conference: the deputy adds nothing', [together], '0', '100 + 2'),
    award('principal', 'both leaders at one conference, summed: 2 % of the principal', [together], '2', '100 + 3', sum),
    award('deputy', 'both leaders at one conference, summed: 1 % of the deputy', [together], '1', '100 + 3', sum),
    award(
      'deputy',
      'both leaders summed, the deputy must be main presenter: nothing',
      [together],
      '0',
      '100 + 2',
      both,
    ),
    award(
      'deputy',
      'summed, a deputy who only attends adds nothing',
      [principal({ attended: ['principal', 'deputy'] })],
      '0',
      '100 + 2',
      sum,
    ),
    award('deputy', 'a deputy who presents beside another adds 1 %', beside, '1', '100 + 1'),
    award('deputy', 'a deputy beside another main presenter adds nothing', beside, '0', '100', main),
    award('deputy', 'a deputy as the main presenter adds 1 %', [deputy()], '1', '100 + 1', main),
  ];
}

export const conferenceVectors = (): Vector[] => [
  ...counted(),
  ...levelsAndDays(),
  ...leaders(),
  ...amountVectors(),
  ...tieVectors(),
];
