import type { Language } from '../../report/language.js';
import { rulebookPage } from '../../report/rulebook/index.js';
import { counted } from '../../report/rulebook/words.js';
import { resolveRulebook, rollRulebook, type WrittenRulebook } from '../../rulebook/index.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadRulebook, loadScorer } from '../rulebooks.js';

export interface RulebookOptions {
  readonly reading?: readonly string[];
  readonly format: 'md' | 'json';
  readonly output?: string;
  /** Drafts the rulebook of this year. */
  readonly roll?: string;
}

/** `kaoping rulebook [ID|FILE]`: the rules under the chosen readings, every choice replaced, with provenance. */
export async function rulebookCommand(
  name: string | undefined,
  options: RulebookOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  if (options.roll !== undefined) return rollCommand(name, options.roll, options.output, language, io);
  const { rulebook, readings } = await loadScorer({ ...options, rulebook: name }, io);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ ...resolveRulebook(rulebook, readings), chosen: readings }, null, 2)}\n`
      : rulebookPage(rulebook, readings, language);
  await withOutput(io, options.output, (write) => write(text));
  return 0;
}

/** The draft goes out as JSON; what was moved in it, and what else names the old year, is told beside it. */
async function rollCommand(
  name: string | undefined,
  to: string,
  output: string | undefined,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  if (!/^\d{4}$/.test(to) || to === '0000' || to === '9999') throw problems.badYear(to);
  const { rulebook, moved, mentions } = rollRulebook(await loadRulebook(name, io), Number(to));
  await withOutput(io, output, (write) => write(`${JSON.stringify(rulebook, null, 2)}\n`));
  const lines = [
    ...moved.map(({ path, before, after }) => `  ${path}: ${before} → ${after}`),
    language === 'zh'
      ? `以上 ${moved.length} 处已改；每个日期经确认后，kaoping lint 才不再报错`
      : `${moved.length} ${counted(moved.length, 'value')} moved; kaoping lint has an error for each date until it is confirmed`,
    ...citedLines(rulebook, language),
    ...(mentions.length === 0
      ? []
      : [language === 'zh' ? '仍提到原年度的文字：' : 'Texts that still name the old year:']),
    ...mentions.map((path) => `  ${path}`),
  ];
  io.err(`${lines.join('\n')}\n`);
  return 0;
}

/** The documents that the draft still cites: those of the old year. */
function citedLines(rulebook: WrittenRulebook, language: Language): string[] {
  const cited = citedIn(rulebook);
  const documents = Object.entries(rulebook.documents).filter(([id]) => cited.has(id));
  if (documents.length === 0) return [];
  return [
    language === 'zh' ? '仍引用的文件：' : 'Documents still cited:',
    ...documents.map(([id, { title, number }]) => `  ${[id, title[language], number].filter(Boolean).join(', ')}`),
  ];
}

/** Every document named under a `basis`. */
function citedIn(value: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  if ('document' in value && 'clause' in value) found.add(value.document);
  for (const item of Object.values(value)) citedIn(item, found);
  return found;
}
