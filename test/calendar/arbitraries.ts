import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, requireCivilDate } from '../../src/calendar/index.js';

/** Any day of the years 0001 to 9999. */
export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
/** A day well inside the shipped tables. */
export const tabledDay = fc.integer({ min: requireCivilDate('2004-01-01'), max: requireCivilDate('2026-06-30') });
/** Minutes east of UTC. */
export const anyOffset = fc.integer({ min: -1_439, max: 1_439 });
/** "+08:00" */
export const offsetText = (minutes: number) => {
  const size = Math.abs(minutes);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
};
