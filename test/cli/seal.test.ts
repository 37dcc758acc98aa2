import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyRecord } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-seal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const records = written('records.json', [tinyRecord('a'), tinyRecord('b', { report: 'unmet', visits: 4 })]);

describe('kaoping seal and verify', () => {
  it('one unit: sealed, verified, and caught when a hundredth is changed', async () => {
    const sealed = join(folder, 'a.sealed.json');
    expect((await kaoping(['seal', records, '--unit', 'a', ...TINY, '-o', sealed])).status).toBe(0);
    expect(await kaoping(['verify', sealed, records, ...TINY])).toMatchObject({ status: 0, stderr: '' });
    const forged = JSON.parse(readFileSync(sealed, 'utf8'));
    forged.result.total = '10.01';
    const { status, stdout } = await kaoping(['verify', written('forged.json', forged), records, ...TINY]);
    expect(status).toBe(1);
    expect(stdout).toContain('/result/total: sealed "10.01", now "10.00"');
  });

  it('the whole county', async () => {
    const sealed = join(folder, 'all.sealed.json');
    expect((await kaoping(['seal', records, ...TINY, '-o', sealed])).status).toBe(0);
    expect((await kaoping(['verify', sealed, records, ...TINY, '--lang', 'zh'])).stdout).toContain('核验通过');
    const other = written('other.json', [tinyRecord('a'), tinyRecord('b')]);
    const { status, stdout } = await kaoping(['verify', sealed, other, ...TINY, '--lang', 'zh']);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('/digests/records') });
  });

  it('says what keeps it from sealing or verifying', async () => {
    const broken = written('broken.json', [tinyRecord('a', { report: 'perhaps' })]);
    expect(await kaoping(['seal', broken, '--unit', 'a', ...TINY])).toMatchObject({ status: 1, stdout: '' });
    expect((await kaoping(['seal', records, '--unit', 'c', ...TINY])).status).toBe(2);
    expect(await kaoping(['verify', records, records, ...TINY])).toMatchObject({ status: 1 });
  });
});
