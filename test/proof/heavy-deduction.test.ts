import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { files } from '../vectors/files.js';

interface Body {
  establishedOn: string | null;
  fullTimeStaff?: number | string;
}
const vectors = files['heavy-deduction']!;
const optionsOf = (reading: 'heavy-size' | 'heavy-trigger') => Object.keys(wuding2018.readings![reading]!.options);

/** What the notice and its readings make of a fact, said in the order of the calendar; the year ends at +08:00. */
const TRIGGERS: Record<string, (body: Body | undefined) => boolean> = {
  'nothing stated': (body) => body === undefined,
  'no body': (body) => body?.establishedOn === null,
  'a body of 2019': (body) => (body?.establishedOn ?? '') >= '2019',
  'a body in time without staff': (body) => isInTime(body) && Number(body?.fullTimeStaff) === 0,
  'a body in time, its staff not stated': (body) => isInTime(body) && body?.fullTimeStaff === undefined,
};
function isInTime(body: Body | undefined): boolean {
  return typeof body?.establishedOn === 'string' && body.establishedOn < '2018-12-31T16';
}

/** Of 100 points. */
const SIZES: Record<string, string> = { '10-points': '10', '5-points': '5', '20-points': '20', '20-percent': '20' };

describe('the vectors of the heavy deduction', () => {
  const cases = Object.keys(SIZES).flatMap((size) =>
    ['township', 'department'].flatMap((kind) =>
      Object.keys(TRIGGERS).map((trigger) => [size, kind, trigger] as const),
    ),
  );

  it('know the sizes of the reading', () => {
    expect(Object.keys(SIZES).sort()).toEqual(optionsOf('heavy-size').sort());
  });

  it.each(cases)('hold %s for a %s with %s, from a total of 100', (size, kind, trigger) => {
    const found = vectors.filter(
      ({ fact, unit, readings = {}, others, besides }) =>
        (readings['heavy-size'] ?? '10-points') === size &&
        (readings['heavy-trigger'] ?? 'body-or-staff') === 'body-or-staff' &&
        Object.keys(readings).every((id) => id.startsWith('heavy-')) &&
        unit.kind === kind &&
        others === 'met' &&
        besides === undefined &&
        TRIGGERS[trigger]!(fact as Body | undefined),
    );
    expect(found.length).toBeGreaterThan(0);
    const left = `${100 - Number(SIZES[size])}.00`;
    for (const { title, expected } of found) {
      if (trigger.includes('stated')) {
        expect({ title, range: expected.range }).toEqual({ title, range: { low: left, high: '100.00' } });
      } else {
        expect({ title, line: expected.line }).toEqual({ title, line: `-${SIZES[size]}` });
        expect({ title, total: expected.total }).toEqual({ title, total: left });
      }
    }
  });

  it.each(['township', 'department'])('take the printed words alone, for a %s: the staff does not matter', (kind) => {
    const printed = vectors.filter(
      ({ unit, readings, others, besides }) =>
        unit.kind === kind && readings?.['heavy-trigger'] === 'body-only' && others === 'met' && besides === undefined,
    );
    const totalsOf = (trigger: string) =>
      new Set(
        printed
          .filter(({ fact, readings }) => !readings?.['heavy-size'] && TRIGGERS[trigger]!(fact as Body | undefined))
          .map(({ expected }) => expected.total ?? expected.range?.low),
      );
    expect(Object.keys(TRIGGERS).map((trigger) => [trigger, ...totalsOf(trigger)])).toEqual([
      ['nothing stated', '90.00'],
      ['no body'],
      ['a body of 2019', '90.00'],
      ['a body in time without staff', '100.00'],
      ['a body in time, its staff not stated', '100.00'],
    ]);
    const sizes = printed.filter(({ fact }) => TRIGGERS['no body']!(fact as Body)).map(({ readings }) => readings!);
    expect(new Set(sizes.map((readings) => readings['heavy-size']))).toEqual(new Set(optionsOf('heavy-size')));
  });

  it('stand on both sides of the last second of the year, and of a floor of 0', () => {
    const facts = vectors.map(({ fact }) => (fact as Body | undefined)?.establishedOn);
    for (const edge of ['2018-12-31', '2018-12-31T23:59:59+08:00', '2018-12-31T16:00:00Z', '2019-01-01']) {
      expect(facts).toContain(edge);
    }
    const cut = vectors.filter(({ expected }) => expected.line === '-10' && expected.total === '0.00');
    expect(cut.length).toBeGreaterThan(0);
  });
});
