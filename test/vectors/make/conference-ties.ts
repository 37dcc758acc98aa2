/**
 * Everything a bonus may be, on a total whose 2 % ends on a 5 at the third decimal: 75 of 80 points are 93.75, with 2 % more
 * 95.625. Half goes up.
 */
import type { Vector } from '../vector.js';
import { vector } from './builder.js';
import { award, by, deputy, principal, RULE, several, together } from './conference.js';
import { eighty } from './units.js';

const unmet = (n: number) =>
  Object.fromEntries(
    ['task-01', 'task-02', 'task-03', 'task-05', 'task-06', 'task-07'].slice(0, n).map((id) => [id, 'unmet']),
  );
const FIVE = { to: eighty, besides: unmet(5) };
const SIX = { to: eighty, besides: unmet(6) };
const T = '100 * 75 / 80';
const U = '100 * 74 / 80';
const ONE = { line: `${T} * 2 / 100`, total: `${T} * 102 / 100` };
const under = (readings: Record<string, string>) => ({ ...FIVE, readings });

type Principal = [said: string, fact: unknown, line: string, total: string, readings?: Record<string, string>];

function numbers(): Vector[] {
  return [
    award('principal', 'no conference on 93.75', [], '0', T, FIVE),
    award('principal', 'a tie: 93.75 and 2 % of it are 95.625', [principal()], ONE.line, ONE.total, FIVE),
    award('deputy', 'one conference of a deputy on 93.75: 94.6875', [deputy()], `${T} / 100`, `${T} * 101 / 100`, FIVE),
    award('deputy', 'a tie: 92.50 and 1 % of it are 93.425', [deputy()], `${U} / 100`, `${U} * 101 / 100`, SIX),
    award(
      'deputy',
      'three conferences of a deputy on 93.75: 96.5625',
      several(deputy, 3),
      `${T} * 3 / 100`,
      `${T} * 103 / 100`,
      FIVE,
    ),
    award(
      'principal',
      'three conferences on 93.75: 99.375, a tie',
      several(principal, 3),
      `${T} * 6 / 100`,
      `${T} * 106 / 100`,
      FIVE,
    ),
  ];
}

const levels = (): Vector[] =>
  ['national', 'province', 'prefecture', 'county', 'township', 'other'].map((level) => {
    const earns = ['province', 'prefecture', 'county'].includes(level);
    const title = `a conference of level ${level} on 93.75: ${earns ? 'a tie' : 'nothing'}`;
    return award(
      'principal',
      title,
      [principal({ level })],
      earns ? ONE.line : '0',
      earns ? ONE.total : T,
      under({ 'bonus-base': 'after-deductions' }),
    );
  });

/** Every option of every reading of the bonus. */
function options(): Vector[] {
  const one = [principal()];
  const three = several(principal, 3);
  const six = several(principal, 6);
  const beside = [by('other', { attended: ['deputy'], presenters: ['deputy', 'other'] })];
  const cases: Principal[] = [
    ['a tie under the base of what was earned', one, ONE.line, ONE.total, { 'bonus-base': 'earned' }],
    ['no tie under the base of full marks: 95.75', one, '2', `${T} + 2`, { 'bonus-base': 'full-marks' }],
    ['a tie with one conference compounded', one, ONE.line, ONE.total, { 'bonus-stacking': 'compound' }],
    [
      'three conferences on 93.75, compounded: 99.48825',
      three,
      `${T} * 102 * 102 * 102 / 1000000 - ${T}`,
      `${T} * 102 * 102 * 102 / 1000000`,
      { 'bonus-stacking': 'compound' },
    ],
    [
      'three conferences on 93.75, at most 5 %: 98.4375',
      three,
      `${T} * 6 / 100`,
      `${T} * 105 / 100`,
      { 'bonus-cap': '5-percent' },
    ],
    [
      'three conferences on 93.75, at most 10 %: a tie again',
      three,
      `${T} * 6 / 100`,
      `${T} * 106 / 100`,
      { 'bonus-cap': '10-percent' },
    ],
    ['a tie with the ceiling of the total', one, ONE.line, ONE.total, { 'total-ceiling': 'full-marks' }],
    ['six conferences on 93.75 stop at full marks', six, `${T} * 12 / 100`, '100', { 'total-ceiling': 'full-marks' }],
    [
      'a conference of the day of the notice: a tie',
      [principal({ heldOn: '2018-07-06' })],
      ONE.line,
      ONE.total,
      {
        'conference-window': 'from-notice',
      },
    ],
    [
      'a conference of the day before the notice: nothing',
      [principal({ heldOn: '2018-07-05' })],
      '0',
      T,
      {
        'conference-window': 'from-notice',
      },
    ],
    ['both leaders on 93.75, the higher only: a tie', [together], ONE.line, ONE.total],
    ['both leaders on 93.75, summed: 96.5625', [together], ONE.line, `${T} * 103 / 100`, { 'both-leaders': 'sum' }],
    [
      'both leaders on 93.75, summed, the deputy not the main presenter: a tie',
      [together],
      ONE.line,
      ONE.total,
      {
        'both-leaders': 'sum',
        'deputy-presenter': 'main-only',
      },
    ],
  ];
  return [
    ...cases.map(([said, fact, line, total, readings]) =>
      award('principal', said, fact, line, total, readings ? under(readings) : FIVE),
    ),
    award('deputy', 'a deputy beside another on 93.75: 94.6875', beside, `${T} / 100`, `${T} * 101 / 100`, FIVE),
    award(
      'deputy',
      'a deputy beside another main presenter on 93.75: nothing',
      beside,
      '0',
      T,
      under({ 'deputy-presenter': 'main-only' }),
    ),
  ];
}

const open = (): Vector =>
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
  });

export const tieVectors = (): Vector[] => [...numbers(), ...levels(), ...options(), open()];
