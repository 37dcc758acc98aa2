import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPage } from '../../scripts/lint-page.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { lintRulebook } from '../../src/rulebook/index.js';
import { ROOT } from '../helpers.js';
import { good } from './good.js';

const said = (rulebook: unknown, options?: { pairs: boolean }) =>
  lintRulebook(rulebook, options).map(({ severity, path, code }) => `${severity} ${path} ${code}`);

describe('lint', () => {
  it('has nothing to say of a sound rulebook', () => expect(said(good())).toEqual([]));

  it('names the heaviest line to four places', () => {
    const rulebook = good() as { rules: Record<string, object> };
    rulebook.rules.slip = {
      ...rulebook.rules.done,
      due: undefined,
      effect: { kind: 'deduct', points: '31.44', per: 'once' },
    };
    const [finding] = lintRulebook(rulebook);
    // 100/53 × 30/18 × 10 = 30000/954 = 31.44654…
    expect([finding?.code, finding?.expected]).toEqual(['light-deduction', '31.4465']);
  });

  it('passes on what parseRulebook refuses, as errors', () => {
    expect(said({ ...good(), year: '2020' })).toEqual(['error /year not-an-integer']);
  });

  it('finds no error in the founding rulebook under any reading or pair of readings, and lists its one warning', () => {
    const findings = lintRulebook(wuding2018, { pairs: true });
    expect(findings.map(({ severity, path, code, under }) => ({ severity, path, code, under }))).toEqual([
      {
        severity: 'warning',
        path: '/rules/dedicated-body/effect/5-points/points',
        code: 'light-deduction',
        under: { 'heavy-size': '5-points', 'task-weights': 'by-section' },
      },
    ]);
    // the special page weighs 3 of the 7 points of the notice's own duties, which count 20: 60/7
    expect(findings[0]?.expected).toBe('8.5714');
    expect(readFileSync(join(ROOT, 'docs/lint.md'), 'utf8')).toBe(lintPage(findings));
  }, 60_000);
});
