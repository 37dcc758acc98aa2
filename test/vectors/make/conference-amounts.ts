/** How the bonus stacks, what it is of, and its ceilings. */
import type { Vector } from '../vector.js';
import { award, deputy, principal, several, together } from './conference.js';

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

export const amountVectors = (): Vector[] => [...stacking(), ...bases()];
