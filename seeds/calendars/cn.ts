import type { Calendar } from '../../src/calendar/tables.js';
import type { ArrangedYear } from './arrangement.js';
import { cn2018 } from './cn/2018.js';
import { cn2019 } from './cn/2019.js';
import { cnUnverified } from './cn/unverified.js';

/** The years of {@link cn}, in order, each with the notices it stands on and whether it was compared with them. */
export const cnYears: readonly ArrangedYear[] = [...cnUnverified, cn2018, cn2019].sort((a, b) => a.year - b.year);

const arrangements = cnYears.flatMap((year) => year.arrangements);

/**
 * Working days of mainland China, 2004 to 2026: the union of what the State Council arranged for each year.
 * The notice for 2027 was not out when this table was made; a later year needs its notice first.
 */
export const cn: Calendar = {
  basis: arrangements.map(({ citation }) => citation),
  from: '2004-01-01',
  to: '2026-12-31',
  holidays: arrangements.flatMap(({ holidays }) => holidays),
  workdays: arrangements.flatMap(({ workdays }) => workdays),
};
