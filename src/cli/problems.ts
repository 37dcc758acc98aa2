import { type Issue, nearest, type Text } from '../issues/index.js';
import { issueLines } from '../report/issues.js';

/** Nothing can be done: the message is for the user, the exit status is 2. */
export class CommandError extends Error {
  readonly text: Text;

  constructor(text: Text, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}

/** What the command line says when it can do nothing, by code; one table, in both languages. */
export const problems = {
  unreadable: (file: string, error: unknown) => {
    const { text } = refused({ zh: `无法读取 ${file}`, en: `cannot read ${file}` }, systemReason(error));
    return new CommandError(text, error);
  },
  unwritable: (file: string, error: unknown) =>
    refused({ zh: `无法写入 ${file}`, en: `cannot write ${file}` }, systemReason(error)),
  notUtf8: (file: string) =>
    refused({ zh: file, en: file }, { zh: '不是 UTF-8 文本，请另存为 UTF-8', en: 'not UTF-8 text; save it as UTF-8' }),
  tooLong: (file: string, limit: number) =>
    refused(
      { zh: file, en: file },
      {
        zh: `一行（或整个 JSON 文件）超过 ${limit} 个字符；记录很多时请用 NDJSON，一行一条`,
        en: `a line (or a whole JSON file) of over ${limit} characters; for many records use NDJSON, one a line`,
      },
    ),
  empty: (file: string) =>
    refused({ zh: file, en: file }, { zh: `文件是空的；${INPUTS.zh}`, en: `nothing in it; ${INPUTS.en}` }),
  noRecords: (file: string) =>
    refused({ zh: file, en: file }, { zh: `里面不是记录；${INPUTS.zh}`, en: `these are no records; ${INPUTS.en}` }),
  issues: (file: string | undefined, issues: readonly Issue[]) => {
    const lines = (language: keyof Text) =>
      [...(file === undefined ? [] : [`${file}:`]), ...issueLines(issues, language)].join('\n');
    return new CommandError({ zh: lines('zh'), en: lines('en') });
  },
  noRulebook: (name: string, shipped: readonly string[], error: unknown) =>
    refused(
      { zh: `没有考评办法“${name}”`, en: `no rulebook "${name}"` },
      systemReason(error),
      { zh: `随附：${shipped.join('、')}`, en: `shipped: ${shipped.join(', ')}` },
      didYouMean(name, shipped),
    ),
  badReading: (pair: string) =>
    refused({
      zh: `--reading 应写成“口径=选项”，实为“${pair}”`,
      en: `--reading wants id=option, not "${pair}"`,
    }),
  badDate: (option: string, date: string) =>
    refused({
      zh: `${option} 应写存在的日期，如 2018-09-01，实为“${date}”`,
      en: `${option} wants a date that exists, such as 2018-09-01, not "${date}"`,
    }),
  filesOrKind: () =>
    refused({
      zh: '请写出记录文件，或用 --unit-kind（和 --role）说明是哪类单位，二者择一',
      en: 'name record files, or a kind of unit by --unit-kind (and --role): one of the two',
    }),
  badYear: (year: string) =>
    refused({ zh: `--roll 应写四位年份，实为“${year}”`, en: `--roll wants a year of four digits, not "${year}"` }),
  notAlike: (before: string, after: string) =>
    refused(
      { zh: `${before} 与 ${after} 不是同一类内容`, en: `${before} and ${after} do not hold the same sort of thing` },
      {
        zh: '可比较两部考评办法、两份记录或两份得分',
        en: 'two rulebooks, two files of records or two of scores can be compared',
      },
    ),
  tooManyFiles: () =>
    refused(
      { zh: '文件过多', en: 'too many files' },
      { zh: '比较记录或得分时只写两个文件', en: 'records or scores are compared in two files' },
    ),
  noRule: (rule: string, known: readonly string[]) =>
    refused({ zh: `没有细则“${rule}”`, en: `no rule "${rule}"` }, didYouMean(rule, known)),
  yearTwice: (year: number) =>
    refused({ zh: `--years 中有两部 ${year} 年度的考评办法`, en: `--years names two rulebooks of ${year}` }),
  readingTwice: (id: string) => refused({ zh: `--reading 中口径“${id}”写了两次`, en: `--reading names "${id}" twice` }),
  severalTargets: () =>
    refused({
      zh: '--target-total、--target-grade、--target-rank 只能写一个',
      en: 'name only one of --target-total, --target-grade, --target-rank',
    }),
  whichUnit: (known: readonly string[]) =>
    refused({
      zh: `要说明哪个单位？请加 --unit，可选：${listed(known)}`,
      en: `which unit? add --unit with one of: ${listed(known)}`,
    }),
  noUnit: (unit: string, file: string, known: readonly string[]) =>
    refused(
      { zh: `${file} 中没有单位“${unit}”`, en: `no unit "${unit}" in ${file}` },
      { zh: `其中有：${listed(known)}`, en: `it holds: ${listed(known)}` },
      didYouMean(unit, known),
    ),
};

const INPUTS: Text = {
  zh: '可读取 JSON（一条记录、一个数组或 { "records": […] }）和 NDJSON（一行一条记录），以及 kaoping template 写出的 CSV；不能读取其他 CSV 和 xlsx',
  en: 'JSON (one record, an array, or { "records": […] }) and NDJSON (one record a line) are read, and CSV that kaoping template wrote; other CSV and xlsx are not',
};

/** What went wrong, then what more there is to say. */
function refused(what: Text, ...more: readonly (Text | undefined)[]): CommandError {
  const said = more.filter((part) => part !== undefined);
  return new CommandError({
    zh: [what.zh, said.map(({ zh }) => zh).join('；')].filter(Boolean).join('：'),
    en: [what.en, said.map(({ en }) => en).join('; ')].filter(Boolean).join(': '),
  });
}

function didYouMean(name: string, known: readonly string[]): Text | undefined {
  const near = nearest(name, known);
  if (near.length === 0) return undefined;
  return { zh: `是否想写 ${near.join('、')}？`, en: `did you mean ${near.join(', ')}?` };
}

/** How many ids a message names. */
const MOST_LISTED = 50;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_LISTED).join(', ');
  return ids.length > MOST_LISTED ? `${shown}, … (${ids.length})` : shown || '—';
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

/** What the system said, in words. */
function systemReason(error: unknown): Text {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? { zh: message, en: message };
}
