import { isWithin, type Limit, limitEnd } from '../../calendar/index.js';
import { add, divide, ONE, type Ratio, ratio, ZERO } from '../../numbers/index.js';
import type { ParsedDelay } from '../../record/index.js';
import type { DelaysMeasure } from '../../rulebook/index.js';
import { type Context, number } from '../context.js';
import { LEFT_OUT, NOTHING, type Quantity, SHARE, WHOLE } from '../quantity.js';
import type { CompiledMeasure, FactOf } from './measure.js';

/** How an item stands to its terms; `undefined`: not done, and its limit ends after the year, so it is left out. */
type Standing = 'in-time' | 'after-target' | 'late' | 'too-late';

export function compileDelays(measure: DelaysMeasure, context: Context): CompiledMeasure<FactOf<'delays'>> {
  const worth: Record<Standing, Ratio> = {
    'in-time': ONE,
    'after-target': number(measure.afterTarget) ?? ONE,
    late: number(measure.late) ?? ZERO,
    'too-late': ZERO,
  };
  const endOf = (item: ParsedDelay, limit: Limit) =>
    limitEnd(
      item.from,
      limit,
      context.utcOffset,
      'unit' in limit && limit.unit === 'working-days' ? context.workingDays() : undefined,
    );

  const standingOf = (item: ParsedDelay): Standing | undefined => {
    const end = endOf(item, measure.limit);
    if (item.to === null) return end.day > context.lastDay ? undefined : 'too-late';
    if (isWithin(item.to, end)) {
      const inTarget = measure.target === undefined || isWithin(item.to, endOf(item, measure.target));
      return inTarget ? 'in-time' : 'after-target';
    }
    return item.to.day <= context.lastDay ? 'late' : 'too-late';
  };
  const standingsOf = ({ items }: FactOf<'delays'>) =>
    items.map(standingOf).filter((standing): standing is Standing => standing !== undefined);

  const countsLate = measure.quantity === 'number-late';
  const isLate = (standing: Standing) => standing === 'late' || standing === 'too-late';

  return {
    quantity: (fact) => {
      if (fact.items.length === 0)
        return countsLate || measure.none === 'unmet' ? { is: 'number', value: ZERO } : NOTHING;
      const standings = standingsOf(fact);
      if (standings.length === 0) return LEFT_OUT;
      if (countsLate) return { is: 'number', value: ratio(standings.filter(isLate).length) };
      return mean(standings.map((standing) => worth[standing]));
    },
    domain: countsLate ? WHOLE : SHARE,
    describe: (fact) => {
      if (fact.items.length === 0) return { zh: '没有发生', en: 'did not happen' };
      const standings = standingsOf(fact);
      const late = standings.filter(isLate).length;
      return { zh: `${standings.length} 件中 ${late} 件逾期`, en: `${late} of ${standings.length} late` };
    },
  };
}

function mean(shares: readonly Ratio[]): Quantity {
  return { is: 'number', value: divide(shares.reduce(add, ZERO), ratio(shares.length)) };
}
