import { type Day, monthOf, parseCivilDate, quarterOf, yearOf } from '../../calendar/index.js';
import { ratio } from '../../numbers/index.js';
import type { CountMeasure } from '../../rulebook/index.js';
import type { Context } from '../context.js';
import { WHOLE } from '../quantity.js';
import { formatAmount } from '../words.js';
import type { CompiledMeasure, FactOf } from './measure.js';

const PERIOD = {
  quarter: { of: (day: Day) => yearOf(day) * 4 + quarterOf(day), zh: '个季度', en: 'quarter' },
  month: { of: (day: Day) => yearOf(day) * 12 + monthOf(day), zh: '个月', en: 'month' },
};

export function compileCount(measure: CountMeasure, context: Context): CompiledMeasure<FactOf<'count'>> {
  const { window = {} } = measure;
  const from = window.from === undefined ? context.firstDay : parseCivilDate(window.from)!;
  const to = window.to === undefined ? context.lastDay : parseCivilDate(window.to)!;
  const period = measure.per && PERIOD[measure.per];
  const isInside = (day: Day) => day >= from && day <= to;

  const countOf = ({ count }: FactOf<'count'>) => {
    if (!isDated(count)) return count;
    const days = count.filter(isInside);
    return ratio(period ? new Set(days.map(period.of)).size : days.length);
  };
  return {
    quantity: (fact) => ({ is: 'number', value: countOf(fact) }),
    domain: WHOLE,
    describe: (fact) => {
      const n = formatAmount(countOf(fact));
      const isOne = n === '1';
      if (period) return { zh: `${n} ${period.zh}`, en: `in ${n} ${period.en}${isOne ? '' : 's'}` };
      return { zh: `${n} 次`, en: isOne ? 'once' : `${n} times` };
    },
    remarks: ({ count }) => (isDated(count) && !count.every(isInside) ? ['outside-window'] : []),
  };
}

function isDated(count: FactOf<'count'>['count']): count is readonly Day[] {
  return Array.isArray(count);
}
