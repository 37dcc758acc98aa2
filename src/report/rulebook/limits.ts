import type { Limit } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import { counted, text } from './words.js';

const UNITS = {
  hours: ['小时', 'hour'],
  days: ['日', 'day'],
  'working-days': ['个工作日', 'working day'],
  months: ['个月', 'month'],
} as const;

/** `3日内` / `within 3 days`: in time. */
export function withinText(limit: Limit): Text {
  if ('on' in limit) return text(`${limit.on}及以前`, `by ${limit.on}`);
  if (limit.n === 0) return text('当日', 'on the same day');
  const { zh, en } = termText(limit);
  return text(`${zh}内`, `within ${en}`);
}

/** `超过3日` / `after more than 3 days`: too late. */
export function beyondText(limit: Limit): Text {
  if ('on' in limit) return text(`晚于${limit.on}`, `after ${limit.on}`);
  if (limit.n === 0) return text('晚于当日', 'after the same day');
  const { zh, en } = termText(limit);
  return text(`超过${zh}`, `after more than ${en}`);
}

function termText({ unit, n }: Extract<Limit, { readonly n: number }>): Text {
  const [zh, en] = UNITS[unit];
  return text(`${n}${zh}`, `${n} ${counted(n, en)}`);
}
