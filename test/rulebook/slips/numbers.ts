import type { Any } from '../sentences/index.js';
import type { Slips } from './slip.js';

const effect = (r: Any) => r.rules.done.effect;

/** Dates, percents and other numbers. */
export const numbers: Slips = {
  'a date of one digit': [
    (r) => (r.rules.done.due.on = '2020-2-3'),
    {
      path: '/rules/done/due/on',
      code: 'bad-date',
      received: '"2020-2-3"',
      zh: '应写成 "2020-02-03"',
      en: 'Write "2020-02-03"',
    },
  ],
  'a Chinese date': [
    (r) => (r.rules.done.due = '２０２０年8月31日'),
    {
      path: '/rules/done/due',
      code: 'bad-date',
      received: '"２０２０年8月31日"',
      zh: '应写成 "2020-08-31"',
      en: 'Write "2020-08-31"',
    },
  ],
  'a day that is not': [
    (r) => (r.rules.done.due.on = '2018-2-30'),
    {
      path: '/rules/done/due/on',
      code: 'bad-date',
      received: '"2018-2-30"',
      zh: '没有 2018-02-30 这一天，当月止于 "2018-02-28"',
      en: 'There is no 2018-02-30: that month ends on "2018-02-28"',
    },
  ],
  'no date at all': [
    (r) => (r.rules.done.due.on = '八月底'),
    {
      path: '/rules/done/due/on',
      code: 'bad-date',
      received: '"八月底"',
      zh: '写成四位年、两位月、两位日，如 "2018-12-31"',
      en: 'Write year, month and day as "2018-12-31", a day that exists',
    },
  ],
  'a percent with a blank': [
    (r) => (r.weightFloor.minimum = '5 %'),
    { path: '/weightFloor/minimum', code: 'bad-percent', received: '"5 %"', zh: '应写成 "5%"', en: 'Write "5%"' },
  ],
  'a percent without its sign': [
    (r) => (r.weightFloor.minimum = '4'),
    { path: '/weightFloor/minimum', code: 'bad-percent', received: '"4"', zh: '应写成 "4%"', en: 'Write "4%"' },
  ],
  'a share where a percent is wanted': [
    (r) => (r.weightFloor.minimum = 0.04),
    { path: '/weightFloor/minimum', code: 'wrong-shape', received: '0.04', zh: '写成 "4%"', en: 'Write "4%"' },
  ],
  'a percent with a blank where a number may stand': [
    (r) => (r.sections.bonus.ceiling = '5 %'),
    { path: '/sections/bonus/ceiling', code: 'bad-number', received: '"5 %"', zh: '应写成 "5%"', en: 'Write "5%"' },
  ],
  'full-width digits': [
    (r) => (effect(r).points = '１０．５'),
    {
      path: '/rules/done/effect/points',
      code: 'bad-number',
      received: '"１０．５"',
      zh: '应写成 "10.5"',
      en: 'Write "10.5"',
    },
  ],
  'points with their unit': [
    (r) => (effect(r).points = '10分'),
    { path: '/rules/done/effect/points', code: 'bad-number', received: '"10分"', zh: '应写成 "10"', en: 'Write "10"' },
  ],
  'a number with separators': [
    (r) => (effect(r).points = '1,000'),
    {
      path: '/rules/done/effect/points',
      code: 'bad-number',
      received: '"1,000"',
      zh: '应写成 "1000"',
      en: 'Write "1000"',
    },
  ],
  'a fraction': [
    (r) => (effect(r).points = '1/3'),
    {
      path: '/rules/done/effect/points',
      code: 'bad-number',
      received: '"1/3"',
      zh: '写成十进制文本，如 "93.50"；不用分数、空格、千分位、指数',
      en: 'Write decimal text such as "93.50": no fraction, blank, separator or exponent',
    },
  ],
  'points in percent': [
    (r) => (effect(r).points = '10%'),
    {
      path: '/rules/done/effect/points',
      code: 'bad-number',
      received: '"10%"',
      zh: '分值不写成百分数，应写成 "10"',
      en: 'Points are never percents: write "10"',
    },
  ],
};
