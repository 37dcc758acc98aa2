import { parseCivilDate } from '../../calendar/index.js';
import type { IssueCode, Text } from '../../issues/index.js';
import { parseDec, parseNum } from '../../numbers/index.js';

/** What somebody who wrote this meant, as far as it can be told; `undefined` where it cannot. */
type Mend = (written: string | number) => string | undefined;

const MENDS: Partial<Record<IssueCode, Mend>> = {
  'bad-number': (written) => {
    const text = plainNumber(String(written));
    if (parseNum(text) === undefined) return undefined;
    // written well, so it is a percent where none may stand
    return text === written && text.endsWith('%') ? text.slice(0, -1) : text;
  },
  'bad-percent': (written) => {
    if (typeof written === 'number') return undefined;
    const text = plainNumber(written);
    return parseDec(text) === undefined ? parseNum(text) && text : `${text}%`;
  },
  'bad-date': (written) => {
    const date = paddedDate(String(written));
    return date === undefined || parseCivilDate(date) === undefined ? undefined : date;
  },
  'bad-id': (written) => {
    const id = halfWidth(String(written))
      .trim()
      .replace(/[\s_.]+/g, '-');
    return /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? id : undefined;
  },
};

/** A hint that says what to write instead. */
export function mended(code: IssueCode, written: unknown): Text | undefined {
  if (code === 'amount-form') return wholeForm(written as object);
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  if (String(written).length > 40) return undefined;
  if (code === 'not-an-integer' && /^\d+$/.test(String(written)) && typeof written === 'string')
    return { zh: `去掉引号：${written}`, en: `Without quotes: ${written}` };
  const text = MENDS[code]?.(written);
  if (text === undefined) return code === 'bad-date' ? lastOfMonth(String(written)) : undefined;
  if (code === 'bad-number' && String(written) === `${text}%`)
    return { zh: `分值不写成百分数，应写成 "${text}"`, en: `Points are never percents: write "${text}"` };
  return { zh: `应写成 "${text}"`, en: `Write "${text}"` };
}

/** What an amount lacks, or has too much. */
function wholeForm(effect: object): Text | undefined {
  const forms = ['points', 'percent', 'scale'].filter((key) => key in effect);
  if (forms.length === 0) return undefined;
  if (forms.length > 1) return { zh: `${forms.join('、')} 只留一种`, en: `Keep one of ${forms.join(', ')}` };
  if (forms[0] === 'scale') return { zh: '有 scale 就不写 per、of', en: 'With a scale leave "per" and "of" out' };
  const lacks = [
    ...(forms[0] === 'percent' && !('of' in effect) ? ['"of": "earned" | "full-marks"'] : []),
    ...('per' in effect ? [] : ['"per": "once" | "occurrence"']),
  ];
  if (lacks.length === 0) return { zh: '按分值计的不写 of', en: 'Points have no base: leave "of" out' };
  return { zh: `补上 ${lacks.join('、')}`, en: `Add ${lacks.join(', ')}` };
}

function lastOfMonth(written: string): Text | undefined {
  const date = paddedDate(written);
  const last = ['31', '30', '29', '28']
    .map((day) => `${date?.slice(0, 8)}${day}`)
    .find((one) => parseCivilDate(one) !== undefined);
  if (date === undefined || last === undefined) return undefined;
  return { zh: `没有 ${date} 这一天，当月止于 "${last}"`, en: `There is no ${date}: that month ends on "${last}"` };
}

/** Year, month and day as they stand in a text, in the order and width of a date. */
function paddedDate(written: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(halfWidth(written.trim()));
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : undefined;
}

/** A number as it might be meant: full-width signs, blanks, separators, a plus, a bare point, needless zeros. */
function plainNumber(text: string): string {
  return halfWidth(text)
    .replace(/[\s,_'"]|分$/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/\.(?=%?$)/, '');
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}
