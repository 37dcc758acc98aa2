import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseMoment } from '../../src/calendar/index.js';

describe('a moment', () => {
  it('is a civil date, without an instant', () => {
    expect(parseMoment('2018-12-31', 480)).toStrictEqual({ day: 17_896 });
  });

  it('is an instant, with its civil date at the offset', () => {
    const instant = { seconds: 1_546_272_000, nanos: 0 };
    expect(parseMoment('2018-12-31T16:00:00Z', 480)).toStrictEqual({ day: 17_897, instant });
    expect(parseMoment('2018-12-31T16:00:00Z', 0)).toStrictEqual({ day: 17_896, instant });
  });

  it.each(['2018-02-30', '2018-12-31T16:00:00', '昨天', ''])('is not %j', (text) => {
    expect(parseMoment(text, 480)).toBeUndefined();
  });

  it('has a civil date that can be written', () => {
    expect(parseMoment('0001-01-01T00:00:00+00:00', 0)?.day).toBe(FIRST_DAY);
    expect(parseMoment('0001-01-01T00:00:00+00:01', 0)).toBeUndefined();
    expect(parseMoment('9999-12-31T15:59:59Z', 480)?.day).toBe(LAST_DAY);
    expect(parseMoment('9999-12-31T16:00:00Z', 480)).toBeUndefined();
  });
});
