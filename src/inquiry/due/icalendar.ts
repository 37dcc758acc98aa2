import { formatCivilDate, lastDayOf } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import type { CivilDate } from '../../rulebook/index.js';
import type { DueList, Duty, UnitDuties } from './duty.js';

/**
 * What is still to be done in a due list and has a day, as an iCalendar file (RFC 5545) of all-day events: a date stays the
 * same date in every time zone. Each event keeps its UID from one day to the next, so that a calendar updates it; the list's
 * `asOf` is its DTSTAMP. The summary is in the given language, the description in the other.
 * @example
 * const unit = { id: 'baishui', name: '白水镇', kind: 'township' };
 * const list = dueList(wuding2018, [{ unit, year: 2018, facts: {} }], { asOf: '2018-09-01' });
 * const lines = dueCalendar(list, { language: 'en' }).split('\r\n');
 * lines.indexOf('UID:wuding-2018.2018.task-68.baishui@kaoping') > 0 // true
 * lines.filter((line) => line === 'DTSTART;VALUE=DATE:20181015').length // 1
 */
export function dueCalendar(
  { rulebook, title, year, asOf, units }: DueList,
  { language = 'zh' }: { readonly language?: keyof Text } = {},
): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const until = compact(formatCivilDate(lastDayOf(year)));
  const events = units.flatMap(({ unit, duties }) =>
    duties.flatMap((duty) => {
      if (duty.due === null || duty.status === 'done' || duty.status === 'left-out') return [];
      return [
        'BEGIN:VEVENT',
        `UID:${escaped(`${rulebook.id}.${year}.${duty.id}.${unit.id}@kaoping`)}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(duty.due)}`,
        ...(duty.every ? [`RRULE:FREQ=${FREQUENCY[duty.every]};UNTIL=${until}`] : []),
        `SUMMARY:${escaped(summaryOf(duty, unit, language))}`,
        `DESCRIPTION:${escaped(descriptionOf(duty, language))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kaoping//due 1//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title[language])}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const FREQUENCY = { week: 'WEEKLY', day: 'DAILY' } as const;

function summaryOf(duty: Duty, { id, name }: UnitDuties['unit'], language: keyof Text): string {
  const unit = name === id ? id : name;
  return language === 'zh' ? `${duty.title.zh}（${unit}）` : `${duty.title.en} (${unit})`;
}

/** The title in the other language, the clauses, the moment where hours count, and what the record says. */
function descriptionOf({ title, basis, dueAt, because }: Duty, language: keyof Text): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const clauses = [...new Set(basis.map(({ clause }) => clause))].join('; ');
  return [title[other], clauses, ...(dueAt ? [dueAt] : []), because[other]].join('\n');
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** TEXT of RFC 5545: marks of the format escaped, control characters left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** The longest line, in octets of UTF-8, without its end. */
const LONGEST_LINE = 75;

/** A line folded where it is too long, never inside a character; a line that goes on begins with a blank. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > LONGEST_LINE) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
