import type { Language } from '../../report/language.js';
import { counted } from '../../report/rulebook/words.js';
import type { Scorer } from '../../scoring/index.js';
import type { RulebookChoice } from '../rulebooks.js';

/** Under a table: how many there were, and commands that run as they stand. */
export function nextSteps(
  file: string,
  { rulebook }: RulebookChoice,
  units: { readonly first: string | undefined; readonly withUnused: string | undefined },
  { scored, rejected, unused }: { readonly scored: number; readonly rejected: number; readonly unused: number },
  scorer: Scorer,
  language: Language,
): string {
  const count = COUNT[language](scored, rejected);
  if (units.first === undefined) return `${count}\n`;
  const where = `${file === '-' ? 'FILE' : quoted(file)}${rulebook === undefined ? '' : ` --rulebook ${quoted(rulebook)}`}`;
  const [explain, other, rules] = STEPS[language];
  const reading = anotherReading(scorer);
  const steps = [
    `${explain}kaoping explain ${where} --unit ${units.first}`,
    ...(reading ? [`${other}kaoping score ${where} --reading ${reading}`] : []),
    `${rules}kaoping rulebook ${quoted(rulebook ?? scorer.rulebook.id)}`,
  ];
  const remark = unused === 0 ? '' : `${UNUSED[language](unused)}kaoping explain ${where} --unit ${units.withUnused}\n`;
  return `\n${count}\n${remark}${steps.join('\n')}\n`;
}

const UNUSED: Readonly<Record<Language, (unused: number) => string>> = {
  zh: (unused) => `${unused} 个事实未使用：`,
  en: (unused) => `${unused} ${counted(unused, 'fact')} ${unused === 1 ? 'was' : 'were'} not used: `,
};

const COUNT: Readonly<Record<Language, (scored: number, rejected: number) => string>> = {
  zh: (scored, rejected) => `${scored} 个单位已计分${rejected > 0 ? `，${rejected} 条记录退回` : ''}。`,
  en: (scored, rejected) =>
    `${scored} ${counted(scored, 'unit')} scored${rejected > 0 ? `, ${rejected} ${counted(rejected, 'record')} rejected` : ''}.`,
};

const STEPS: Readonly<Record<Language, readonly [string, string, string]>> = {
  zh: ['逐条说明：    ', '换一种口径：  ', '查看考评办法：'],
  en: ['Line by line:   ', 'Read otherwise: ', 'The rulebook:   '],
};

/** The first reading of the rulebook, with an option that was not chosen. */
function anotherReading({ rulebook, readings }: Scorer): string | undefined {
  const [first] = Object.entries(rulebook.readings ?? {});
  if (first === undefined) return undefined;
  const [id, { options }] = first;
  const other = Object.keys(options).find((option) => option !== readings[id]);
  return other === undefined ? undefined : `${id}=${other}`;
}

function quoted(text: string): string {
  return /^[\p{L}\p{N}_./:=@+-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
