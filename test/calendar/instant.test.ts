import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  civilDateAt,
  compareInstants,
  formatCivilDate,
  formatInstant,
  type Instant,
  parseInstant,
  parseUtcOffset,
} from '../../src/calendar/index.js';
import { civilOfInstant, parseInstant as parseByReference, parseDate } from '../reference/calendar.js';
import { anyDay, anyOffset, offsetText } from './arbitraries.js';

const BEIJING = 480;
const dateAt = (text: string, offset: number) => formatCivilDate(civilDateAt(parseInstant(text)!, offset));

const pad = (n: number, size = 2) => String(n).padStart(size, '0');
const anyInstantText = fc
  .record({
    day: anyDay,
    clock: fc.nat(86_399),
    fraction: fc.option(fc.stringMatching(/^\d{1,9}$/), { nil: undefined }),
    offset: fc.option(anyOffset, { nil: undefined }),
  })
  .map(({ day, clock, fraction, offset }) => {
    const time = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60].map((part) => pad(part)).join(':');
    const zone = offset === undefined ? 'Z' : offsetText(offset);
    return `${formatCivilDate(day)}T${time}${fraction === undefined ? '' : `.${fraction}`}${zone}`;
  });
const nanosOf = ({ seconds, nanos }: Instant) => BigInt(seconds) * 1_000_000_000n + BigInt(nanos);

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0, 0],
    ['1970-01-01T08:00:00+08:00', 0, 0],
    ['1970-01-01T00:00:00-00:00', 0, 0],
    ['1970-01-01T00:00:00.5+05:30', -19_800, 500_000_000],
    ['1969-12-31T23:59:59.999999999Z', -1, 999_999_999],
    ['2018-12-31T23:59:59.000000001+08:00', 1_546_271_999, 1],
    ['2018-12-31T00:00:00.123456789Z', 1_546_214_400, 123_456_789],
    ['2016-02-29T12:00:00-23:59', 1_456_833_540, 0],
  ])('%s is %d s and %d ns after the epoch', (text, seconds, nanos) => {
    expect(parseInstant(text)).toStrictEqual({ seconds, nanos });
  });

  it.each([
    ['a lowercase t', '2018-12-31t00:00:00Z'],
    ['a lowercase z', '2018-12-31T00:00:00z'],
    ['a blank for T', '2018-12-31 00:00:00Z'],
    ['no offset', '2018-12-31T00:00:00'],
    ['no seconds', '2018-12-31T00:00Z'],
    ['a leap second', '2018-12-31T23:59:60Z'],
    ['minute 60', '2018-12-31T23:60:00Z'],
    ['hour 24', '2018-12-31T24:00:00Z'],
    ['ten fraction digits', '2018-12-31T00:00:00.1234567890Z'],
    ['a bare point', '2018-12-31T00:00:00.Z'],
    ['a comma', '2018-12-31T00:00:00,5Z'],
    ['30 February', '2018-02-30T00:00:00Z'],
    ['29 February of a common year', '2018-02-29T00:00:00Z'],
    ['offset hour 24', '2018-12-31T00:00:00+24:00'],
    ['offset minute 60', '2018-12-31T00:00:00+08:60'],
    ['an offset without colon', '2018-12-31T00:00:00+0800'],
    ['an offset of hours only', '2018-12-31T00:00:00+08'],
    ['a bare date', '2018-12-31'],
    ['a blank after it', '2018-12-31T00:00:00Z '],
    ['a line break after it', '2018-12-31T00:00:00Z\n'],
    ['year 0', '0000-12-31T00:00:00Z'],
    ['a sixth year digit', '+002018-12-31T00:00:00Z'],
    ['nothing', ''],
  ])('is not written with %s', (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('is exact to the nanosecond, as the BigInt reference reads it', () => {
    const epoch = parseByReference('1970-01-01T00:00:00Z');
    fc.assert(
      fc.property(anyInstantText, (text) => {
        const instant = parseInstant(text)!;
        expect(nanosOf(instant)).toBe(parseByReference(text) - epoch);
        expect(instant.nanos).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('stands before, at or after another', () => {
    const [a, b, c] = ['2018-12-31T23:59:59.999999998Z', '2018-12-31T23:59:59.999999999Z', '2019-01-01T00:00:00Z'].map(
      (text) => parseInstant(text)!,
    ) as [Instant, Instant, Instant];
    expect([compareInstants(a, b), compareInstants(b, c), compareInstants(c, a), compareInstants(b, b)]).toEqual([
      -1, -1, 1, 0,
    ]);
    expect(compareInstants(parseInstant('2019-01-01T00:00:00+08:00')!, parseInstant('2018-12-31T16:00:00Z')!)).toBe(0);
  });

  it('is ordered as nanoseconds are', () => {
    fc.assert(
      fc.property(anyInstantText, anyInstantText, (left, right) => {
        const [a, b] = [parseInstant(left)!, parseInstant(right)!];
        const difference = nanosOf(a) - nanosOf(b);
        expect(compareInstants(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it('moves by whole hours and keeps its nanoseconds', () => {
    expect(addHours(parseInstant('2018-12-31T23:30:00.000000007+08:00')!, 5)).toEqual(
      parseInstant('2019-01-01T04:30:00.000000007+08:00'),
    );
  });
});

describe('an offset', () => {
  it.each([
    ['Z', 0],
    ['+08:00', 480],
    ['-05:30', -330],
    ['+00:00', 0],
    ['-00:00', 0],
    ['+23:59', 1_439],
    ['-23:59', -1_439],
  ])('%s is %d minutes east of UTC', (text, minutes) => {
    expect(parseUtcOffset(text)).toBe(minutes);
  });

  it.each(['', 'z', '08:00', '+8:00', '+0800', '+08', '+24:00', '+08:60', 'UTC+8', '−08:00', '+08:00 ', '+08:00\n'])(
    '%j is none',
    (text) => {
      expect(parseUtcOffset(text)).toBeUndefined();
    },
  );
});

describe('the civil date of an instant', () => {
  it.each([
    ['2018-12-31T15:59:59.999999999Z', BEIJING, '2018-12-31'],
    ['2018-12-31T16:00:00Z', BEIJING, '2019-01-01'],
    ['2019-01-01T07:59:59+08:00', 0, '2018-12-31'],
    ['2018-12-31T23:59:59-05:00', BEIJING, '2019-01-01'],
    ['2019-01-01T00:00:00+08:00', BEIJING, '2019-01-01'],
    ['2018-12-31T10:00:00Z', 840, '2019-01-01'],
    ['2019-01-01T04:59:59Z', -300, '2018-12-31'],
    ['1969-12-31T23:59:59.5Z', 0, '1969-12-31'],
  ])('%s, %d minutes east, is %s', (text, offset, date) => {
    expect(dateAt(text, offset)).toBe(date);
  });

  it('is the printed date at the printed offset', () => {
    fc.assert(
      fc.property(anyDay, anyOffset, (day, offset) => {
        const date = formatCivilDate(day);
        expect(civilDateAt(parseInstant(`${date}T00:00:00${offsetText(offset)}`)!, offset)).toBe(day);
        expect(civilDateAt(parseInstant(`${date}T23:59:59.999999999${offsetText(offset)}`)!, offset)).toBe(day);
      }),
    );
  });

  it('is what the BigInt reference makes it, at any offset', () => {
    const epoch = parseDate('1970-01-01');
    fc.assert(
      fc.property(anyInstantText, anyOffset, (text, offset) => {
        const day = civilOfInstant(parseByReference(text), BigInt(offset) * 60_000_000_000n) - epoch;
        expect(civilDateAt(parseInstant(text)!, offset)).toBe(day);
      }),
    );
  });
});

describe('formatInstant', () => {
  it.each([
    ['2018-12-31T23:59:59Z', BEIJING, '2019-01-01T07:59:59+08:00'],
    ['2018-12-31T23:59:59.120Z', 0, '2018-12-31T23:59:59.12+00:00'],
    ['2019-01-01T02:15:00Z', -210, '2018-12-31T22:45:00-03:30'],
    ['1969-12-31T23:59:59.000000001Z', 0, '1969-12-31T23:59:59.000000001+00:00'],
  ])('%s, %d minutes east, is %s', (text, offset, written) => {
    expect(formatInstant(parseInstant(text)!, offset)).toBe(written);
  });

  it('is read back as the same instant, at any offset', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(86_399), fc.nat(999_999_999), anyOffset, (day, second, nanos, offset) => {
        // away from the ends of the calendar, where another offset has no date
        fc.pre(day > -700_000 && day < 2_900_000);
        const instant = { seconds: day * 86_400 + second, nanos };
        expect(parseInstant(formatInstant(instant, offset))).toEqual(instant);
      }),
    );
  });
});
