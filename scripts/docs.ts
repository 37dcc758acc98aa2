/** Writes the pages that are made from code, or with --check prints what has drifted. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wuding2018 } from '../seeds/wuding-2018/index.js';
import { messages } from '../src/issues/index.js';
import { rulebookMarkdown } from '../src/report/rulebook-markdown.js';
import { type ResolvedRulebook, type Rulebook, resolveRulebook, selectReadings } from '../src/rulebook/index.js';

const rulebook = wuding2018 as unknown as Rulebook;
const readings = selectReadings(rulebook);
const resolved = resolveRulebook(rulebook, readings);

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/wuding-2018.zh.md': () => rulebookMarkdown(resolved, readings, 'zh'),
  'docs/wuding-2018.en.md': () => rulebookMarkdown(resolved, readings, 'en'),
  'docs/provenance.md': () => provenancePage(resolved),
  'docs/codes.md': codesPage,
};

const isCheck = process.argv.includes('--check');
const drifted: string[] = [];
for (const [path, write] of Object.entries(PAGES)) {
  const file = resolve(import.meta.dirname, '..', path);
  const text = write();
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (old === text) continue;
  drifted.push(path);
  if (isCheck) console.log(firstDifference(path, old, text));
  else writeFileSync(file, text);
}
if (isCheck && drifted.length > 0) {
  console.log(`${drifted.length} page(s) have drifted; run: npm run docs`);
  process.exitCode = 1;
} else {
  console.log(isCheck ? 'pages are up to date' : `written: ${drifted.join(', ') || 'nothing to do'}`);
}

function firstDifference(path: string, old: string, now: string): string {
  const [a, b] = [old.split('\n'), now.split('\n')];
  const at = b.findIndex((line, index) => line !== a[index]);
  return `${path}:${at + 1}\n- ${a[at] ?? ''}\n+ ${b[at] ?? ''}`;
}

/** How many cells of the annex are explicit, carried, inferred, lost, and why the last two. */
function provenancePage({ rules }: ResolvedRulebook): string {
  const cells = Object.entries(rules).flatMap(([rule, { provenance = {} }]) =>
    Object.entries(provenance).map(([cell, { source, reason = '' }]) => ({ rule, cell, source, reason })),
  );
  const rows = cells.filter(({ rule }) => /^task-\d\d$/.test(rule));
  const sources = ['explicit', 'carried', 'inferred', 'lost'] as const;
  const keys = [...new Set(rows.map(({ cell }) => cell))].sort();
  const count = (cell: string, source: string) =>
    String(rows.filter((one) => one.cell === cell && one.source === source).length);
  const doubtful = cells.filter(({ source }) => source === 'inferred' || source === 'lost');
  return `# Provenance of the annex's cells

The annex was flattened from a printed table; this page is made from the rulebook (\`npm run docs\`).
Counted: the group, lead and deadline cells of the 86 rows.

${markdownTable(
  ['cell', ...sources],
  keys.map((cell) => [cell, ...sources.map((source) => count(cell, source))]),
)}

## Inferred and lost cells, with the reason

${markdownTable(
  ['rule', 'cell', 'source', 'reason'],
  doubtful.map(({ rule, cell, source, reason }) => [rule, cell, source, reason]),
)}
`;
}

function codesPage(): string {
  const parts = { expected: '…', received: '…', name: '…' };
  const rows = Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, message]) => [`\`${code}\``, message(parts).zh, message(parts).en]);
  return `# Codes\n\nEvery issue carries one of these codes; a code never changes its meaning. Made from the code (\`npm run docs\`).\n\n${markdownTable(['code', '中文', 'English'], rows)}\n`;
}

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
