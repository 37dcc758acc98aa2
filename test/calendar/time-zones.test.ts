import { expect, it } from 'vitest';
import { printedBy } from './run.js';

it('gives the same bytes in every time zone and language', { timeout: 60_000 }, () => {
  const here = printedBy('trace.ts', 'UTC', 'C');
  expect(here.split('\n').length).toBeGreaterThan(8_401);
  expect(here).toContain('2018-12-31 17896 2018 12 4 1 false');
  for (const [timeZone, language] of [
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
    ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
  ] as const) {
    expect(printedBy('trace.ts', timeZone, language), timeZone).toBe(here);
  }
});
