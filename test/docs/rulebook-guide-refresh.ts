/** Writes what the commands of the guide print into it: `npx tsx test/docs/rulebook-guide-refresh.ts`. Parts (`…`) stay as they are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT } from '../helpers.js';
import { Desk } from './rulebook-guide-desk.js';
import { blocksOf } from './rulebook-guide-page.js';

const PAGES = { en: 'docs/rulebook-guide.md', zh: 'docs/rulebook-guide.zh.md' } as const;

for (const language of ['en', 'zh'] as const) {
  const page = resolve(ROOT, PAGES[language]);
  const desk = new Desk(language);
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-guide-'));
  process.chdir(folder);
  let text = readFileSync(page, 'utf8');
  let at = 0;
  for (const block of blocksOf(text).filter(({ mark }) => mark !== 'typed')) {
    const printed = (await desk.follow(block)).map(({ stdout, stderr }) => stdout + stderr).join('');
    if (!block.mark.startsWith('output: ') || /^…$/m.test(block.body)) continue;
    const start = text.indexOf('```text\n', text.indexOf(`<!-- ${block.mark} -->`, at)) + '```text\n'.length;
    text = text.slice(0, start) + printed + text.slice(text.indexOf('```', start));
    at = start + printed.length;
  }
  process.chdir(ROOT);
  rmSync(folder, { recursive: true });
  writeFileSync(page, text);
}
