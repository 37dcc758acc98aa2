import type { CivilDate } from '../../src/calendar/civil-date.js';

/** The days one clause of a holiday notice moves. */
export interface Arrangement {
  /** The notice's number (发文字号), its clause, and the clause's words. */
  readonly citation: { readonly document: string; readonly clause: string; readonly quote?: string };
  /** Days from Monday to Friday that are off. */
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked (调休). */
  readonly workdays: readonly CivilDate[];
}

/** What the notices for one year arrange; days of the December before may be among them. */
export interface ArrangedYear {
  readonly year: number;
  /** Whether the days were compared with the words of the notices. */
  readonly verified: boolean;
  readonly arrangements: readonly Arrangement[];
}
