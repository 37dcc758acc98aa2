import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { good } from '../rulebook/good.js';
import { kaoping } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, rulebook: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof rulebook === 'string' ? rulebook : JSON.stringify(rulebook));
  return file;
};

describe('kaoping lint', () => {
  it('finds nothing wrong with the founding rulebook', async () => {
    expect(await kaoping(['lint'])).toMatchObject({ status: 0, stdout: '0 errors, 0 warnings\n', stderr: '' });
  });

  it('prints place, message, code and hint of each error, and ends with status 1', async () => {
    const rulebook = good();
    Object.assign(rulebook.sections.site, { fulMarks: '1' });
    const { status, stdout: out } = await kaoping(['lint', written('bad.json', rulebook)]);
    expect(status).toBe(1);
    expect(out).toBe(
      'error /sections/site/fulMarks: There is no "fulMarks" here [unknown-key]  Hint: Did you mean fullMarks?\n1 error, 0 warnings\n',
    );
  });

  it('speaks Chinese, and shows the options under which something shows', async () => {
    const rulebook = good();
    Object.assign(rulebook.rules.rare, { yes: { ...(rulebook.rules.rare as { yes: object }).yes, due: '2021-05-01' } });
    const { status, stdout: out } = await kaoping(['lint', written('late.json', rulebook), '--lang', 'zh']);
    expect(status).toBe(1);
    expect(out).toContain('错误 /rules/rare/yes/due: 期限 "2021-05-01" 不在考评年度 2020 之内');
    expect(out).toContain('错误 1 个，警告 0 个');
  });

  it('gives warnings status 0, and --format json every field', async () => {
    const rulebook = good();
    delete (rulebook.rules.faults.effect as { max?: string }).max;
    Object.assign(rulebook.sections.top, { floor: null });
    const { status, stdout: out } = await kaoping(['lint', written('open.json', rulebook), '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { severity: 'warning', code: 'deduction-without-end', path: '/rules/faults/effect', under: {} },
    ]);
  });

  it('ends with status 2 where there is no rulebook to read', async () => {
    expect((await kaoping(['lint', join(folder, 'none.json')])).status).toBe(2);
    expect((await kaoping(['lint', written('broken.json', '{ "id": ')])).status).toBe(2);
  });
});
