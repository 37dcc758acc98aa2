import { type Day, dueDay, formatCivilDate, parseCivilDate } from '../calendar/index.js';
import { ONE, type Ratio, ZERO } from '../numbers/index.js';
import type { ParsedFact } from '../record/index.js';
import type { Due, DueTerms } from '../rulebook/index.js';
import { type Context, number } from './context.js';

/** A due date, compiled. */
export interface CompiledDue {
  /** Factor 0..1 on the amount: 1 in time (or where nothing is said), the late factor after. */
  readonly factor: (fact: ParsedFact | undefined) => Ratio;
  /** The last day in time, as text. */
  readonly last: string;
}

export function compileDue(due: Due | undefined, context: Context): CompiledDue | undefined {
  if (due === undefined) return undefined;
  const terms: DueTerms = typeof due === 'string' ? { on: due } : due;
  const on = parseCivilDate(terms.on)!;
  const last = dueDay(on, terms.end ?? context.dueEnd);
  const late = number(terms.late) ?? context.late;
  // the late factor holds to the year's last day, but for a due date that lies after it
  const lateUntil = on > context.lastDay ? Number.POSITIVE_INFINITY : context.lastDay;
  return {
    last: formatCivilDate(last),
    factor: (fact) => {
      const done = completedOn(fact);
      if (done === undefined || done <= last) return ONE;
      return done <= lateUntil ? late : ZERO;
    },
  };
}

function completedOn(fact: ParsedFact | undefined): Day | undefined {
  return fact !== undefined && 'completedOn' in fact ? fact.completedOn : undefined;
}
