import { calendars } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import type { Calendar, ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { clauses } from './clauses.js';
import type { Sheet } from './sheet.js';
import { headed, text } from './words.js';

const TITLE = text('工作日历', 'Working days');

/** Which days are worked: a shipped table by its name and ends, one of the rulebook’s own day by day. */
export function calendarBlocks({ rulebook: { calendar }, mainDocument }: Sheet, lang: Language): string[] {
  if (calendar === undefined) return [];
  const items = typeof calendar === 'string' ? shippedTexts(calendar) : tableTexts(calendar, mainDocument);
  return [`## ${TITLE[lang]}`, items.map((item) => `- ${item[lang]}`).join('\n')];
}

function shippedTexts(name: Extract<ResolvedRulebook['calendar'], string>): Text[] {
  const { from = '', to = '' } = calendars[name] ?? {};
  return [
    text(
      `工作日按随程序所附的工作日历 \`${name}\`（${from}至${to}）计算。`,
      `Working days are counted by the calendar \`${name}\` that comes with the program (${from} to ${to}).`,
    ),
  ];
}

function tableTexts({ basis, from, to, holidays, workdays }: Calendar, main: string): Text[] {
  const days = (dates: readonly string[]) =>
    dates.length === 0 ? text('无', 'none') : text(dates.join('、'), dates.join(', '));
  return [
    headed(text('依据', 'Clause'), clauses(basis, main)),
    text(
      `${from}至${to}，除下列日期外，周一至周五为工作日。`,
      `From ${from} to ${to}, Monday to Friday but for these days.`,
    ),
    headed(text('放假', 'Days off'), days(holidays)),
    headed(text('周末上班', 'Weekend days that are worked'), days(workdays)),
  ];
}
