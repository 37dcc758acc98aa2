/** Annex 28: 2 % of the total for a conference the principal attends and gives, 1 % for one a deputy gives. */
import type { Condition, Vector } from '../vector.js';
import { type Draft, vector } from './builder.js';
import { eighty, township } from './units.js';

interface Conference {
  heldOn: string;
  level: string;
  attended: string[];
  presenters?: string[];
  mainPresenter?: string;
}
const by = (leader: string, more: Partial<Conference> = {}): Conference => ({
  heldOn: '2018-09-12',
  level: 'county',
  attended: [leader],
  mainPresenter: leader,
  ...more,
});
const principal = (more: Partial<Conference> = {}): Conference => by('principal', more);
const deputy = (more: Partial<Conference> = {}): Conference => by('deputy', more);
const DAYS = ['2018-01-15', '2018-03-15', '2018-05-15', '2018-07-15', '2018-09-15', '2018-11-15'];
const several = (one: typeof principal, n: number): Conference[] => DAYS.slice(0, n).map((heldOn) => one({ heldOn }));
const together: Conference = {
  heldOn: '2018-10-10',
  level: 'prefecture',
  attended: ['principal', 'deputy'],
  presenters: ['principal', 'deputy'],
  mainPresenter: 'principal',
};

const RULE = { principal: 'press-conference-principal', deputy: 'press-conference-deputy' };
type Leader = keyof typeof RULE;

/** `line`: what the leader's conferences add; `total`: of a unit with full marks unless stated. */
function award(
  leader: Leader,
  title: string,
  fact: unknown,
  line: string,
  total: string,
  more: Partial<Draft> = {},
): Vector {
  const condition: Condition = line === '0' ? 'unmet' : 'met';
  return vector({ title, rule: RULE[leader], condition, to: township, fact, line, total, ...more });
}

function counted(): Vector[] {
  return [
    award('principal', 'no conference is stated: none was held, nothing is missing', undefined, '0', '100', {
      condition: 'missing',
    }),
    award('deputy', 'no conference is stated: the deputy gave none', undefined, '0', '100', { condition: 'missing' }),
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

/** base × (1.02^a × 1.01^b − 1), the ceilings of the bonus and of the total. */
function stacking(): Vector[] {
  const compound = { 'bonus-stacking': 'compound' };
  const cap = (option: string, more: Record<string, string> = {}) => ({ readings: { 'bonus-cap': option, ...more } });
  const full = { 'total-ceiling': 'full-marks' };
  const three = '102 * 102 * 102 / 10000';
  const mixed = [...several(principal, 2), ...several(deputy, 3)];
  return [
    award('principal', 'one conference compounds to 2 %', [principal()], '2', '102', { readings: compound }),
    award('principal', 'three conferences compound to 6.1208 %', several(principal, 3), `${three} - 100`, three, {
      readings: compound,
    }),
    award(
      'principal',
      'two and three, compounded: the principal comes first',
      mixed,
      '102 * 102 / 100 - 100',
      '102 * 102 * 101 * 101 * 101 / 100000000',
      {
        readings: compound,
      },
    ),
    award(
      'deputy',
      'two and three, compounded: the deputy has the rest',
      mixed,
      '102 * 102 * 101 * 101 * 101 / 100000000 - 102 * 102 / 100',
      '102 * 102 * 101 * 101 * 101 / 100000000',
      { readings: compound },
    ),
    award('deputy', 'two and three, added', mixed, '3', '100 + 4 + 3'),
    award(
      'deputy',
      'both leaders at one conference, summed and compounded',
      [together],
      '102 * 101 / 100 - 102',
      '102 * 101 / 100',
      { readings: { ...compound, 'both-leaders': 'sum' } },
    ),
    award('principal', 'no ceiling: six conferences add 12 %', several(principal, 6), '12', '100 + 12', cap('none')),
    award(
      'principal',
      'a ceiling of 5 % cuts three conferences',
      several(principal, 3),
      '6',
      '100 + 5',
      cap('5-percent'),
    ),
    award(
      'principal',
      'a ceiling of 10 % leaves three conferences',
      several(principal, 3),
      '6',
      '106',
      cap('10-percent'),
    ),
    award('principal', 'a ceiling of 10 % cuts six conferences', several(principal, 6), '12', '110', cap('10-percent')),
    award(
      'deputy',
      'a ceiling of 5 % leaves five conferences of a deputy',
      several(deputy, 5),
      '5',
      '105',
      cap('5-percent'),
    ),
    award(
      'deputy',
      'a ceiling of 5 % cuts six conferences of a deputy',
      several(deputy, 6),
      '6',
      '105',
      cap('5-percent'),
    ),
    award(
      'principal',
      'a ceiling of 5 % cuts three compounded',
      several(principal, 3),
      `${three} - 100`,
      '105',
      cap('5-percent', compound),
    ),
    award('principal', 'the total stops at full marks', [principal()], '2', '100', { readings: full }),
    award('principal', 'a total below full marks goes on', [principal()], '2 * 68 / 71', '102 * 68 / 71', {
      readings: full,
      besides: { 'special-page': 'unmet' },
    }),
    award('deputy', 'a total just past full marks stops there', several(deputy, 5), '5 * 68 / 71', '100', {
      readings: full,
      besides: { 'special-page': 'unmet' },
    }),
    award('principal', 'full marks stop a bonus already cut', several(principal, 6), '12', '100', {
      readings: { ...full, 'bonus-cap': '10-percent' },
    }),
  ];
}

/** After 68 of 71 points and the heavy deduction the three bases all differ. */
function bases(): Vector[] {
  const besides = { 'special-page': 'unmet', 'dedicated-body': { establishedOn: null } };
  const after = '(100 * 68 / 71 - 10)';
  const earned = '100 * 68 / 71';
  const base = (option: string, more: Record<string, string> = {}) => ({
    besides,
    readings: { 'bonus-base': option, ...more },
  });
  const nearly = {
    others: 'unmet' as const,
    besides: { 'special-page': 'met', 'dedicated-body': { establishedOn: null } },
  };
  const six = several(principal, 6);
  return [
    award(
      'principal',
      '2 % of the total after deductions',
      [principal()],
      `${after} * 2 / 100`,
      `${after} * 102 / 100`,
      base('after-deductions'),
    ),
    award(
      'principal',
      '2 % of what was earned',
      [principal()],
      `${earned} * 2 / 100`,
      `${after} + ${earned} * 2 / 100`,
      base('earned'),
    ),
    award('principal', '2 % of full marks', [principal()], '2', `${after} + 2`, base('full-marks')),
    award(
      'deputy',
      '1 % of the total after deductions',
      [deputy()],
      `${after} / 100`,
      `${after} * 101 / 100`,
      base('after-deductions'),
    ),
    award(
      'deputy',
      '1 % of what was earned',
      [deputy()],
      `${earned} / 100`,
      `${after} + ${earned} / 100`,
      base('earned'),
    ),
    award('deputy', '1 % of full marks', [deputy()], '1', `${after} + 1`, base('full-marks')),
    award(
      'principal',
      'the ceiling has the base of the bonus: after deductions',
      six,
      `${after} * 12 / 100`,
      `${after} * 105 / 100`,
      base('after-deductions', { 'bonus-cap': '5-percent' }),
    ),
    award(
      'principal',
      'the ceiling has the base of the bonus: earned',
      six,
      `${earned} * 12 / 100`,
      `${after} + ${earned} * 10 / 100`,
      base('earned', { 'bonus-cap': '10-percent' }),
    ),
    award(
      'principal',
      'the ceiling has the base of the bonus: full marks',
      six,
      '12',
      `${after} + 5`,
      base('full-marks', { 'bonus-cap': '5-percent' }),
    ),
    award(
      'principal',
      'compounded on full marks',
      several(principal, 2),
      '102 * 102 / 100 - 100',
      `${after} + 102 * 102 / 100 - 100`,
      base('full-marks', { 'bonus-stacking': 'compound' }),
    ),
    award(
      'principal',
      '20 percent are deducted before 2 % are added',
      [principal()],
      `${earned} * 80 / 100 * 2 / 100`,
      `${earned} * 80 / 100 * 102 / 100`,
      base('after-deductions', { 'heavy-size': '20-percent' }),
    ),
    award('principal', 'nothing is left after deductions, 2 % of it is nothing', [principal()], '0', '0', nearly),
    award('principal', '2 % of what was earned do not lift a total above 0', [principal()], '300 / 71 * 2 / 100', '0', {
      ...nearly,
      readings: { 'bonus-base': 'earned' },
    }),
    award('principal', '12 % of full marks lift a total above 0', six, '12', '300 / 71 - 10 + 12', {
      ...nearly,
      readings: { 'bonus-base': 'full-marks' },
    }),
  ];
}

/** Totals whose bonus ends on a 5 at the third decimal: half goes up. */
function ties(): Vector[] {
  const unmet = (n: number) =>
    Object.fromEntries(
      ['task-01', 'task-02', 'task-03', 'task-05', 'task-06', 'task-07'].slice(0, n).map((id) => [id, 'unmet']),
    );
  const five = { to: eighty, besides: unmet(5) };
  const six = { to: eighty, besides: unmet(6) };
  const t = '100 * 75 / 80';
  const u = '100 * 74 / 80';
  const line = `${t} * 2 / 100`;
  const total = `${t} * 102 / 100`;
  return [
    award('principal', 'a tie: 93.75 and 2 % of it are 95.625', [principal()], line, total, five),
    award('deputy', 'a tie: 92.50 and 1 % of it are 93.425', [deputy()], `${u} / 100`, `${u} * 101 / 100`, six),
    award('principal', 'a tie under the base of what was earned', [principal()], line, total, {
      ...five,
      readings: { 'bonus-base': 'earned' },
    }),
    award('principal', 'no tie under the base of full marks: 95.75', [principal()], '2', `${t} + 2`, {
      ...five,
      readings: { 'bonus-base': 'full-marks' },
    }),
    award('principal', 'a tie with the ceiling of the total', [principal()], line, total, {
      ...five,
      readings: { 'total-ceiling': 'full-marks' },
    }),
    award('principal', 'a tie with one conference compounded', [principal()], line, total, {
      ...five,
      readings: { 'bonus-stacking': 'compound' },
    }),
    award(
      'principal',
      'three conferences on 93.75: 99.375, a tie',
      several(principal, 3),
      `${t} * 6 / 100`,
      `${t} * 106 / 100`,
      five,
    ),
    award(
      'principal',
      'three conferences on 93.75, at most 5 %: 98.4375',
      several(principal, 3),
      `${t} * 6 / 100`,
      `${t} * 105 / 100`,
      {
        ...five,
        readings: { 'bonus-cap': '5-percent' },
      },
    ),
    award(
      'principal',
      'three conferences on 93.75, at most 10 %: a tie again',
      several(principal, 3),
      `${t} * 6 / 100`,
      `${t} * 106 / 100`,
      {
        ...five,
        readings: { 'bonus-cap': '10-percent' },
      },
    ),
    award(
      'principal',
      'three conferences on 93.75, compounded: 99.48825',
      several(principal, 3),
      `${t} * 102 * 102 * 102 / 1000000 - ${t}`,
      `${t} * 102 * 102 * 102 / 1000000`,
      {
        ...five,
        readings: { 'bonus-stacking': 'compound' },
      },
    ),
    award('principal', 'both leaders on 93.75, the higher only: a tie', [together], line, total, five),
    award('principal', 'both leaders on 93.75, summed: 96.5625', [together], line, `${t} * 103 / 100`, {
      ...five,
      readings: { 'both-leaders': 'sum' },
    }),
    vector({
      title: 'the worst and the best of a missing row carry the bonus of 2 %',
      rule: RULE.principal,
      condition: 'missing',
      to: eighty,
      fact: [principal()],
      besides: { ...unmet(4), 'task-21': null },
      line: null,
      low: '100 * 75 / 80 * 102 / 100',
      high: '100 * 76 / 80 * 102 / 100',
      missing: ['task-21'],
    }),
  ];
}

export const conferenceVectors = (): Vector[] => [
  ...counted(),
  ...levelsAndDays(),
  ...leaders(),
  ...stacking(),
  ...bases(),
  ...ties(),
];
