import type { Text } from '../../issues/index.js';
import type { Band, Grades, Quota, ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { derivedText } from './cohort.js';
import { markdownTable } from './markdown.js';
import type { Sheet } from './sheet.js';
import { aside, counted, places, points, present, text } from './words.js';

const TITLES = {
  derived: text('全县比较得出的事实', 'Facts that compare the whole county'),
  derivedSay: text(
    '以下事实由全县记录得出：只在同类单位之间比较；申报不涉及的单位不参加。',
    'These facts are worked out from the records of the whole county: only units of a kind are compared, without those that are exempt.',
  ),
  grade: text('等次', 'Grade'),
  atLeast: text('总分下限', 'Total at least'),
  quota: text('名额', 'Quota'),
} as const;

/** What is derived from the records of all units, if anything is. */
export function derivedBlocks(sheet: Sheet, lang: Language): string[] {
  const items = Object.entries(sheet.rulebook.cohort ?? {}).map(
    ([fact, derived]) => `- \`${fact}\` ${derivedText(derived, sheet)[lang]}`,
  );
  return items.length === 0 ? [] : [`## ${TITLES.derived[lang]}`, TITLES.derivedSay[lang], items.join('\n')];
}

const RANKINGS = {
  competition: text(
    '并列的名次相同，其后名次跳过（1、1、3）',
    'equal totals share a rank and the next is skipped (1, 1, 3)',
  ),
  dense: text('并列的名次相同，其后名次接续（1、1、2）', 'equal totals share a rank and the next follows on (1, 1, 2)'),
} as const satisfies Record<NonNullable<ResolvedRulebook['ranking']>, Text>;

/** How units are ranked, and graded where there are grades. */
export function rankBlocks({ rulebook }: Sheet, lang: Language): string[] {
  const { ranking = 'competition', grades, rules } = rulebook;
  const { zh, en } = RANKINGS[ranking];
  const ranked = text(
    `同类单位按取舍后的总分由高到低排名；${zh}。`,
    `Units of a kind are ranked by the total as shown, highest first; ${en}.`,
  );
  const vetoes = new Set(Object.values(rules).map(({ effect }) => (effect.kind === 'veto' ? effect.to : undefined)));
  const isVoidable = vetoes.has('void');
  const title = grades ? text('名次与等次', 'Ranks and grades') : text('名次', 'Ranks');
  const items = present([
    ranked,
    isVoidable ? VOID : undefined,
    ...(grades ? gradeTexts(grades) : []),
    grades && isVoidable ? VOID_GRADE : undefined,
    vetoes.has('grade') ? GRADE_ONLY : undefined,
  ]).map((item) => `- ${item[lang]}`);
  return [`## ${title[lang]}`, items.join('\n'), ...(grades ? [bandTable(grades, lang)] : [])];
}

function gradeTexts({ round, bands }: Grades): Text[] {
  const rounded =
    round === undefined
      ? undefined
      : text(
          `定等次时，总分先取舍到${places(round).zh}。`,
          `For its grade a total is first rounded to ${places(round).en}.`,
        );
  const hasQuotas = bands.some(({ quota }) => quota !== undefined);
  return present([rounded, hasQuotas ? FALLING : undefined]);
}

const FALLING = text(
  '等次由高到低评定；达到下限而名额已满的，归入下一等次。',
  'Grades are given best first; who reaches the lower end but not the quota falls to the next.',
);
const VOID = text('作废（不予计分）的单位不排名。', 'A void unit has no total and no rank.');
const VOID_GRADE = text('作废的单位评为最低等次。', 'A void unit has the lowest grade.');
const GRADE_ONLY = text(
  '只限等次的否决不改变总分和名次。',
  'A veto on the grade alone changes neither the total nor the rank.',
);

function bandTable({ bands }: Grades, lang: Language): string {
  return markdownTable(
    [TITLES.grade, TITLES.atLeast, TITLES.quota].map((title) => title[lang]),
    bands.map((band) => bandCells(band).map((cell) => cell[lang])),
  );
}

function bandCells({ id, title, atLeast, quota }: Band): Text[] {
  const isRest = atLeast === undefined && quota === undefined;
  return [
    text(`${title.zh} \`${id}\``, `${title.en} \`${id}\``),
    isRest ? text('其余', 'the rest') : atLeast === undefined ? text('', '') : points(atLeast),
    quota === undefined ? text('', '') : quotaText(quota),
  ];
}

const ROUNDINGS = {
  down: text('不足一个的舍去', 'rounded down'),
  up: text('不足一个的进一', 'rounded up'),
  'half-up': text('四舍五入', 'rounded half up'),
} as const satisfies Record<Extract<Quota, { readonly share: unknown }>['rounding'], Text>;

const TIES = {
  in: text('末位并列的全部列入', 'all who tie for the last place are in'),
  out: text('末位并列的均不列入', 'none of those who tie for the last place is in'),
} as const satisfies Record<Quota['ties'], Text>;

/** `（5个单位的30%，不足一个的舍去）` */
export function quotaPart({ share, rounding }: Extract<Quota, { readonly share: unknown }>, units: number): Text {
  const { zh, en } = ROUNDINGS[rounding];
  return text(`（${units}个单位的${share}，${zh}）`, ` (${share} of ${units} ${counted(units, 'unit')}, ${en})`);
}

function quotaText(quota: Quota): Text {
  const many =
    'count' in quota
      ? text(`每类${quota.count}个`, `${quota.count} of each kind`)
      : aside(
          text(`同类参加排名单位的${quota.share}`, `${quota.share} of the ranked units of a kind`),
          ROUNDINGS[quota.rounding],
        );
  const ties = TIES[quota.ties];
  return text(`${many.zh}；${ties.zh}`, `${many.en}; ${ties.en}`);
}
