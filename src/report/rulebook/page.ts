import type { Text } from '../../issues/index.js';
import type { AnyOptions, Basis, ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { Notes, SOURCES } from './provenance.js';
import { sectionBlocks } from './sections.js';
import { quoted, share, text } from './words.js';

const TITLES = {
  documents: text('依据文件', 'Documents'),
  counting: text('计分办法', 'How points are counted'),
  readings: text('解释口径', 'Readings'),
  assumptions: text('约定', 'Assumptions'),
  notes: text('来源注', 'Notes on provenance'),
  basis: text('依据', 'Clause'),
  answer: text('约定', 'Settled'),
  why: text('理由', 'Reason'),
  chosen: text('所选', 'chosen'),
  byDefault: text('默认', 'default'),
  readingsSay: text(
    '条文有歧义处，列出可以成立的几种解释；本页按标为“所选”的一种打印。',
    'Where a clause can be read in more than one way, each way is listed; this page is printed under the chosen ones.',
  ),
  assumptionsSay: text(
    '其余未写明之处，按下列约定处理，并说明理由。',
    'What else is left open is settled like this, with the reason.',
  ),
  year: text('考评年度', 'Assessment year'),
  edition: text('版本', 'edition'),
};

/** A resolved rulebook as a county would print it: its sheet section by section, then readings, assumptions and notes. */
export function rulebookPage(rulebook: ResolvedRulebook, chosen: AnyOptions, lang: Language): string {
  const { title, year, edition, sections, readings = {}, assumptions = {} } = rulebook;
  const notes = new Notes();
  const sheet = Object.keys(sections).flatMap((id) => sectionBlocks(id, rulebook, notes, lang));
  const blocks = [
    `# ${title[lang]}`,
    `\`${rulebook.id}\` · ${TITLES.year[lang]} ${year} · ${TITLES.edition[lang]} ${edition}`,
    `## ${TITLES.documents[lang]}`,
    documentList(rulebook, lang),
    `## ${TITLES.counting[lang]}`,
    countingList(rulebook, lang),
    ...sheet,
    ...part(TITLES.readings, TITLES.readingsSay, readingBlocks(readings, chosen, lang), lang),
    ...part(TITLES.assumptions, TITLES.assumptionsSay, assumptionBlocks(assumptions, lang), lang),
    ...part(TITLES.notes, undefined, [notes.list(lang).join('\n')].filter(Boolean), lang),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function part(title: Text, intro: Text | undefined, blocks: readonly string[], lang: Language): string[] {
  if (blocks.length === 0) return [];
  return [`## ${title[lang]}`, ...(intro ? [intro[lang]] : []), ...blocks];
}

function documentList({ documents }: ResolvedRulebook, lang: Language): string {
  const items = Object.entries(documents).map(([id, { title, number, issuer, issuedOn }]) => {
    const facts = [number, issuer?.[lang], issuedOn].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
    return `- \`${id}\` ${title[lang]}${facts === '' ? '' : lang === 'zh' ? `（${facts}）` : ` (${facts})`}`;
  });
  return items.join('\n');
}

/** What holds for every rule unless it says otherwise. */
function countingList(rulebook: ResolvedRulebook, lang: Language): string {
  const { precision: { total = 2, rounding = 'half-up' } = {}, defaults = {}, weightFloor, rules } = rulebook;
  const { partial = '0.5', late = '0', dueEnd = 'inclusive' } = defaults;
  const hasProvenance = Object.values(rules).some(({ provenance }) => provenance !== undefined);
  const how =
    rounding === 'half-up' ? text('四舍五入', 'half up') : text('四舍六入五成双（GB/T 8170）', 'half to even');
  const items = [
    text(
      '每条细则写明适用单位、如何计量、如何计分；“满分”之内各细则的分值按适用于该单位的总和折算。',
      'Each rule says whom it concerns, what is counted and what that earns; points are scaled so that those that apply to a unit reach the full marks of their section.',
    ),
    text(
      '不涉及的事项说明理由后不计入分母；缺少的事实不按0分计，得分为暂定。',
      'What does not concern a unit, with its reason, leaves the sum; a missing fact is no zero, the score is provisional.',
    ),
    text(
      `总分只取舍一次：${how.zh}，保留${total}位小数。`,
      `The total is rounded once, ${how.en}, to ${total} places.`,
    ),
    text(
      `部分完成而未写明比例的，按${share(partial).zh}计；逾期但在年内完成的，按${share(late).zh}计；期限当日${dueEnd === 'inclusive' ? '算按期' : '不算按期'}（另有规定的除外）。`,
      `Done in part, without a share stated: ${share(partial).en}. Done after the due date within the year: ${share(late).en}. The due day itself is ${dueEnd === 'inclusive' ? 'in time' : 'too late'}. Unless a rule says otherwise.`,
    ),
    ...(weightFloor
      ? [
          text(
            `在年度综合考评中的权重不得低于${weightFloor.minimum}；低于时${weightFloor.breach === 'raise' ? '提高到下限，其余各项按比例调减' : '不予采用'}（${clauses(weightFloor.basis, 'zh')}）。`,
            `Its weight in the wider annual evaluation is at least ${weightFloor.minimum}; a lower one is ${weightFloor.breach === 'raise' ? 'raised, the others scaled down in proportion' : 'refused'} (${clauses(weightFloor.basis, 'en')}).`,
          ),
        ]
      : []),
    ...(hasProvenance ? [provenanceLegend()] : []),
  ];
  return items.map((item) => `- ${item[lang]}`).join('\n');
}

function provenanceLegend(): Text {
  const meanings = Object.values(SOURCES);
  return text(
    `“来源”一栏说明原表的组别、牵头单位、完成时限三格如何得来：${meanings.map(({ zh, meaning }) => `${zh}＝${meaning.zh}`).join('；')}。`,
    `The column “Provenance” says how the group, lead and deadline cells of the printed sheet reached the rule: ${meanings.map(({ en, meaning }) => `${en} = ${meaning.en}`).join('; ')}.`,
  );
}

function readingBlocks(
  readings: NonNullable<ResolvedRulebook['readings']>,
  chosen: AnyOptions,
  lang: Language,
): string[] {
  return Object.entries(readings).map(([id, { question, basis, options, default: first }]) => {
    const rows = Object.entries(options).map(([option, { title }]) => {
      const marks = [
        ...(chosen[id] === option ? [TITLES.chosen[lang]] : []),
        ...(first === option ? [TITLES.byDefault[lang]] : []),
      ].join(lang === 'zh' ? '、' : ', ');
      const said = `\`${option}\` ${title[lang]}`;
      const shown = chosen[id] === option ? `**${said}**` : said;
      return `- ${shown}${marks === '' ? '' : lang === 'zh' ? `（${marks}）` : ` (${marks})`}`;
    });
    return [
      `### ${question[lang]}${lang === 'zh' ? '？' : '?'}`,
      `\`${id}\` · ${TITLES.basis[lang]}: ${clauses(basis, lang)}`,
      rows.join('\n'),
    ].join('\n\n');
  });
}

function assumptionBlocks(assumptions: NonNullable<ResolvedRulebook['assumptions']>, lang: Language): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return Object.entries(assumptions).map(([id, { question, answer, why, basis }]) =>
    [
      `**${question[lang]}** (\`${id}\`)`,
      '',
      `- ${TITLES.answer[lang]}${colon}${answer[lang]}`,
      `- ${TITLES.why[lang]}${colon}${why[lang]}`,
      `- ${TITLES.basis[lang]}${colon}${clauses(basis, lang)}`,
    ].join('\n'),
  );
}

/** Each clause once, with the words it is cited for. */
export function clauses(basis: Basis, lang: Language): string {
  const quotes = new Map<string, string[]>();
  for (const { clause, quote } of basis) {
    const known = quotes.get(clause) ?? [];
    quotes.set(clause, quote === undefined || known.includes(quote) ? known : [...known, quote]);
  }
  const said = [...quotes].map(([clause, words]) => [clause, ...words.map(quoted)].join(lang === 'zh' ? '' : ' '));
  return said.join(lang === 'zh' ? '；' : '; ');
}
