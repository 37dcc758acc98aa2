/** Writes the pages that are made from code, or with --check prints what has drifted. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wuding2018 } from '../seeds/wuding-2018/index.js';
import { type SealableRecord, seal } from '../src/audit/index.js';
import { messages, rulebookHints } from '../src/issues/index.js';
import { jsonMessages } from '../src/issues/messages/json.js';
import { recordJsonSchema } from '../src/record/index.js';
import { cellTitle, reasonText, rulebookPage, SOURCES } from '../src/report/rulebook/index.js';
import {
  lintRulebook,
  type ResolvedRulebook,
  type Rulebook,
  resolveRulebook,
  rulebookJsonSchema,
  selectReadings,
} from '../src/rulebook/index.js';
import { score } from '../src/scoring/index.js';
import { lintPage } from './lint-page.js';

const rulebook = wuding2018 as unknown as Rulebook;
const readings = selectReadings(rulebook);
const resolved = resolveRulebook(rulebook, readings);

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/wuding-2018.zh.md': () => rulebookPage(rulebook, readings, 'zh'),
  'docs/wuding-2018.en.md': () => rulebookPage(rulebook, readings, 'en'),
  'docs/provenance.md': () => provenancePage(resolved),
  'docs/codes.md': codesPage,
  'docs/lint.md': () => lintPage(lintRulebook(rulebook, { pairs: true })),
  'examples/county/lixia.sealed.json': () => jsonText(sealedExample('lixia')),
  'schemas/rulebook.schema.json': () => jsonText(rulebookJsonSchema()),
  'schemas/records.schema.json': () => jsonText(recordJsonSchema()),
  'schemas/wuding-2018.records.schema.json': () => jsonText(recordJsonSchema(rulebook)),
};

const isCheck = process.argv.includes('--check');
const drifted: string[] = [];
for (const [path, write] of Object.entries(PAGES)) {
  const file = resolve(import.meta.dirname, '..', path);
  const text = write();
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (old === text) continue;
  drifted.push(path);
  if (isCheck) {
    console.log(firstDifference(path, old, text));
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (isCheck && drifted.length > 0) {
  console.log(`${drifted.length} page(s) have drifted; run: npm run docs`);
  process.exitCode = 1;
} else {
  console.log(isCheck ? 'pages are up to date' : `written: ${drifted.join(', ') || 'nothing to do'}`);
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One unit of the fictional county, sealed: what `kaoping verify` is shown with. */
function sealedExample(unit: string): object {
  const file = resolve(import.meta.dirname, '../examples/county/records.json');
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: SealableRecord[] };
  const record = records.find((one) => one.unit.id === unit)!;
  return seal(score(rulebook, record as never), record);
}

function firstDifference(path: string, old: string, now: string): string {
  const [a, b] = [old.split('\n'), now.split('\n')];
  const length = Math.max(a.length, b.length);
  const at = Array.from({ length }, (_, line) => line).findIndex((line) => a[line] !== b[line]);
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
  const both = ({ zh, en }: { readonly zh: string; readonly en: string }) => `${zh} ${en}`;
  const doubtful = cells.filter(({ source }) => source === 'inferred' || source === 'lost');
  return `# 分工方案各单元格的来源 / Provenance of the annex’s cells

原表由印刷表格转成纯文本，单元格有错位和缺失；本页由考评办法生成（\`npm run docs\`）。
下表统计86项的组别、牵头单位、完成时限三格。

The annex was flattened from a printed table: cells slid and some are lost; this page is made from the rulebook (\`npm run docs\`).
Counted are the group, lead and deadline cells of the 86 rows.

${sources.map((source) => `- **${both(SOURCES[source])}**: ${SOURCES[source].meaning.zh} / ${SOURCES[source].meaning.en}`).join('\n')}

${markdownTable(
  ['单元格 cell', ...sources.map((source) => both(SOURCES[source]))],
  keys.map((cell) => [both(cellTitle(cell)), ...sources.map((source) => count(cell, source))]),
)}

## 推断和缺失的单元格及理由 / Inferred and lost cells, with the reason

${markdownTable(
  ['细则 rule', '单元格 cell', '来源 source', '理由', 'reason'],
  doubtful.map(({ rule, cell, source, reason }) => {
    const { zh, en } = reasonText(reason);
    return [`\`${rule}\``, both(cellTitle(cell)), both(SOURCES[source]), zh, en];
  }),
)}
`;
}

function codesPage(): string {
  const parts = { expected: '…', received: '…', name: '…' };
  const rows = Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, message]) => {
      const hint = Object.entries(rulebookHints).find(([hinted]) => hinted === code)?.[1](parts);
      const said = message(Object.hasOwn(jsonMessages, code) ? { ...parts, name: '…:…' } : parts);
      return [`\`${code}\``, said.zh, said.en, hint?.zh ?? '', hint?.en ?? ''];
    });
  return `# 问题代码 / Codes

每个问题都带有下列代码之一；代码的含义永不改变。本页由代码生成（\`npm run docs\`）。

Every issue carries one of these codes; a code never changes its meaning. Made from the code (\`npm run docs\`).

${markdownTable(['代码 code', '中文', 'English', '考评办法中的建议', 'Hint, in a rulebook'], rows)}
`;
}

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
