import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { resolveRulebook, selectReadings } from '../../src/index.js';
import { files } from '../vectors/files.js';
import type { Vector } from '../vectors/vector.js';

interface Conference {
  level: string;
  mainPresenter?: string;
}
const BONUS_READINGS = [
  'bonus-base',
  'bonus-stacking',
  'bonus-cap',
  'total-ceiling',
  'both-leaders',
  'deputy-presenter',
  'conference-window',
] as const;

/** 75 of 80 points: 93.75, and 2 % more are 95.625, which half-up makes 95.63 and half-even 95.62. */
const ON_A_TIE = files['press-conferences']!.filter(
  ({ unit, besides = {}, others, expected }) =>
    unit.id === 'eighty' &&
    others === 'met' &&
    expected.status === 'final' &&
    Object.values(besides).length === 5 &&
    Object.values(besides).every((fact) => fact === 'unmet'),
);
const optionOf = ({ readings = {} }: Vector, reading: keyof NonNullable<typeof wuding2018.readings>) =>
  readings[reading] ?? wuding2018.readings![reading]!.default;
const held = ({ fact }: Vector) => fact as Conference[];
const printed = (vectors: Vector[]) => vectors.filter(({ readings }) => readings === undefined);
const totals = (vectors: Vector[]) => [...new Set(vectors.map(({ expected }) => expected.total))].sort();

describe('the vectors of the bonus, on a total whose 2 % is a tie at the third decimal', () => {
  it('hold no, one and three conferences of the principal, one and three of a deputy', () => {
    const count = (leader: string, n: number) =>
      totals(
        printed(ON_A_TIE).filter(
          (vector) => held(vector).length === n && held(vector).every((one) => one.mainPresenter === leader),
        ),
      );
    expect(count('principal', 0)).toEqual(['93.75']);
    // 93.75 × 1.02 = 95.625; both leaders at one conference come to the same, and so do all three levels
    expect(count('principal', 1)).toEqual(['95.63']);
    // 93.75 × 1.06 = 99.375
    expect(count('principal', 3)).toEqual(['99.38']);
    // 93.75 × 1.01 = 94.6875
    expect(count('deputy', 1)).toEqual(['94.69']);
    // 93.75 × 1.03 = 96.5625
    expect(count('deputy', 3)).toEqual(['96.56']);
  });

  it('hold both leaders at one conference, the higher rate only and the sum of both', () => {
    const both = ON_A_TIE.filter((vector) => vector.title.startsWith('both leaders'));
    const of = (option: string) => both.filter((vector) => optionOf(vector, 'both-leaders') === option);
    expect(totals(of('higher-only'))).toEqual(['95.63']);
    // with the deputy's 1 % 93.75 × 1.03 = 96.5625, where the deputy need not be the main presenter
    expect(totals(of('sum'))).toEqual(['95.63', '96.56']);
  });

  it('hold every level, three of which earn', () => {
    const totalAt = (level: string) =>
      totals(ON_A_TIE.filter((vector) => held(vector).length === 1 && vector.title.includes(`of level ${level}`)));
    const { measure } = resolveRulebook(wuding2018, selectReadings(wuding2018)).rules['press-conference-principal']!;
    const levels = measure.kind === 'events' ? measure.fields.level!.of! : [];
    expect(levels.map((level) => [level, ...totalAt(level)])).toEqual([
      ['national', '93.75'],
      ['province', '95.63'],
      ['prefecture', '95.63'],
      ['county', '95.63'],
      ['township', '93.75'],
      ['other', '93.75'],
    ]);
  });

  it.each(BONUS_READINGS)('hold every option of %s, with a conference that it could concern', (reading) => {
    const options = new Set(
      ON_A_TIE.filter((vector) => held(vector).length > 0).map((vector) => optionOf(vector, reading)),
    );
    expect([...options].sort()).toEqual(Object.keys(wuding2018.readings![reading]!.options).sort());
  });

  it('have a tie under most of them, each rounded up', () => {
    const ties = ON_A_TIE.filter(({ expected }) => expected.total === '95.63' || expected.total === '99.38');
    const named = new Set(ties.flatMap(({ readings = {} }) => Object.keys(readings)));
    expect([...named].sort()).toEqual([...BONUS_READINGS].sort());
  });
});
