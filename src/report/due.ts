import type { DueList, Duty, DutyStatus, UnitDuties } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import { type Language, words } from './language.js';
import { unitLabel } from './scores.js';
import { table } from './table.js';

const SAYS = {
  asOf: { zh: '截至', en: 'as of' },
  due: { zh: '期限', en: 'Due' },
  stands: { zh: '状态', en: 'Stands' },
  duty: { zh: '事项', en: 'Duty' },
  onRecord: { zh: '填报', en: 'On record' },
  month: { zh: '本月', en: 'this month' },
  quarter: { zh: '本季', en: 'this quarter' },
  later: { zh: '以后', en: 'later' },
  yearEnd: {
    zh: '* 考评办法未写期限，按年底计',
    en: '* the rulebook names no day: the end of the year',
  },
  nothing: { zh: '没有待办事项', en: 'nothing to do' },
} satisfies Record<string, Text>;

/** How many there are of each, in this order. */
const STATUSES: Readonly<Record<DutyStatus, Text>> = {
  overdue: { zh: '逾期', en: 'overdue' },
  owed: { zh: '待办', en: 'owed' },
  waiting: { zh: '待触发', en: 'waiting' },
  done: { zh: '已完成', en: 'done' },
  'left-out': { zh: '不涉及', en: 'left out' },
};

const EVERY = { week: { zh: '每周', en: 'weekly' }, day: { zh: '每日', en: 'daily' } } satisfies Record<string, Text>;

/** A due list as a person reads it: for each unit how things stand, then what is overdue, owed, or waits, by due date. */
export function dueText({ units, asOf }: DueList, language: Language): string {
  return units.map((one) => `${unitBlock(one, asOf, language)}\n`).join('\n');
}

function unitBlock({ unit, duties }: UnitDuties, asOf: string, language: Language): string {
  const open = (['overdue', 'owed', 'waiting'] as const).flatMap((status) =>
    duties.filter((duty) => duty.status === status),
  );
  const counts = Object.entries(STATUSES).flatMap(([status, { zh, en }]) => {
    const count = duties.filter((duty) => duty.status === status).length;
    return count === 0 ? [] : [language === 'zh' ? `${zh} ${count}` : `${count} ${en}`];
  });
  const isEndOfYear = open.some(({ dueBy }) => dueBy === 'year-end');
  return [
    `${unitLabel(unit)}  ${SAYS.asOf[language]} ${asOf}  ${counts.join(language === 'zh' ? '，' : ', ')}`,
    open.length === 0 ? SAYS.nothing[language] : dutyTable(open, language),
    ...(isEndOfYear ? [SAYS.yearEnd[language]] : []),
  ].join('\n');
}

function dutyTable(duties: readonly Duty[], language: Language): string {
  return table(
    [SAYS.due, SAYS.stands, words.rule, SAYS.duty, words.clause, SAYS.onRecord].map((title) => ({
      title: title[language],
    })),
    duties.map((duty) => [
      dayText(duty, language),
      standing(duty)[language],
      duty.rule,
      duty.title[language],
      [...new Set(duty.basis.map(({ clause }) => clause))].join('; '),
      duty.because[language],
    ]),
  );
}

/** `2018-12-31*`, `2018-09-02 weekly`, `2018-09-01T03:00:00+08:00` */
function dayText({ due, dueAt, dueBy, every }: Duty, language: Language): string {
  if (due === null) return '—';
  if (every) return `${due} ${EVERY[every][language]}`;
  return dueAt ?? `${due}${dueBy === 'year-end' ? '*' : ''}`;
}

function standing({ status, within }: Duty): Text {
  return status === 'owed' ? SAYS[within ?? 'later'] : STATUSES[status];
}
