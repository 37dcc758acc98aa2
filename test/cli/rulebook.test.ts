import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kaoping } from './kaoping.js';

describe('kaoping rulebook', () => {
  it.each(['zh', 'en'])('prints the page of docs/wuding-2018.%s.md', async (language) => {
    const { status, stdout } = await kaoping(['rulebook', 'wuding-2018', '--format', 'md', '--lang', language]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(new URL(`../../docs/wuding-2018.${language}.md`, import.meta.url), 'utf8'));
  });

  it('means the founding rulebook where none is named', async () => {
    expect(await kaoping(['rulebook'])).toEqual(await kaoping(['rulebook', 'wuding-2018']));
  });

  it('prints the rules under the chosen reading, and marks it', async () => {
    const { stdout } = await kaoping(['rulebook', '--reading', 'heavy-size=5-points', '--lang', 'zh']);
    expect(stdout).toContain('有此情形一次性扣5分');
    expect(stdout).toContain('- **`5-points` 扣5分**（所选）');
    expect(stdout).toContain('- `10-points` 扣10分（默认）');
  });

  it('--format json holds the resolved rules without a choice, and the chosen options', async () => {
    const { stdout } = await kaoping(['rulebook', '--format', 'json', '--reading', 'heavy-size=20-percent']);
    const printed = JSON.parse(stdout);
    expect(printed.rules['dedicated-body'].effect).toEqual({
      kind: 'deduct',
      percent: '20%',
      of: 'earned',
      per: 'once',
    });
    expect(printed.chosen['heavy-size']).toBe('20-percent');
    expect(stdout).not.toContain('$reading');
  });

  it('a file that is no rulebook is met with every problem at once', async () => {
    const { status, stderr } = await kaoping(['rulebook', 'examples/county/evaluation.json']);
    expect(status).toBe(2);
    expect(stderr.match(/\[missing-key\]/g)!.length).toBeGreaterThan(5);
  });

  it('a page holds no JSON', async () => {
    for (const language of ['zh', 'en']) {
      expect((await kaoping(['rulebook', '--lang', language])).stdout).not.toMatch(/[{}]|\[object/);
    }
  });
});
