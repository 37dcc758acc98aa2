import assert from 'node:assert/strict';
import {
  addMonths,
  addWorkingDays,
  civil,
  dateText,
  dayNumber,
  offsetOf,
  parseDate,
  parseInstant,
} from '../calendar.js';
import { fixed, frac, num, round } from '../fraction.js';
import { cn } from './books.js';

// Numbers
assert.equal(fixed(frac(1n, 8n), 2, 'half-up'), '0.13');
assert.equal(fixed(frac(1n, 8n), 2, 'half-even'), '0.12');
assert.equal(fixed(frac(-1n, 8n), 2, 'half-up'), '-0.13');
assert.equal(fixed(frac(-1n, 1000n), 2, 'half-up'), '0.00');
assert.equal(fixed(frac(5n, 2n), 0, 'half-even'), '2');
assert.deepEqual(round(num('12.5%'), 2, 'half-up'), frac(13n, 100n));
assert.deepEqual(num('-1.50e1'), frac(-15n));

// Dates
assert.equal(dayNumber(1970, 1, 1), 719162);
assert.equal(719162 % 7, 3); // a Thursday
assert.equal(dateText(addMonths(parseDate('2018-12-31'), 2)), '2019-02-28');
assert.equal(dateText(addMonths(parseDate('2020-01-31'), 1)), '2020-02-29');
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-28'), 1)), '2018-09-29'); // a Saturday worked
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-28'), 2)), '2018-10-02');
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-30'), 0)), '2018-09-30');
assert.equal(dateText(civil('2018-12-31T16:00:00Z', offsetOf('+08:00'))), '2019-01-01');
assert.equal(parseInstant('1970-01-01T00:00:00.5Z') - parseInstant('1970-01-01T00:00:00Z'), 500_000_000n);
