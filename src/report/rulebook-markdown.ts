import type { AnyOptions, AppliesTo, Basis, Id, Measure, ResolvedRulebook, Rule, Section } from '../rulebook/index.js';
import type { Language } from './language.js';

const WORDS = {
  clause: { zh: '条款', en: 'Clause' },
  rule: { zh: '细则', en: 'Rule' },
  who: { zh: '单位', en: 'Units' },
  how: { zh: '计分', en: 'Scoring' },
  due: { zh: '期限', en: 'Due' },
  source: { zh: '来源', en: 'Provenance' },
  all: { zh: '全部', en: 'all' },
  nobody: { zh: '无', en: 'nobody' },
  assigned: { zh: '指定单位', en: 'assigned units' },
  readings: { zh: '解释口径', en: 'Readings' },
  assumptions: { zh: '约定', en: 'Assumptions' },
  documents: { zh: '依据文件', en: 'Documents' },
  chosen: { zh: '所选', en: 'chosen' },
  marks: { zh: '满分', en: 'full marks' },
  points: { zh: '分', en: 'points' },
} as const;

const MEASURES: Record<Measure['kind'], { zh: string; en: string }> = {
  given: { zh: '起始即有', en: 'given' },
  status: { zh: '完成情况', en: 'status' },
  level: { zh: '等次', en: 'level' },
  tally: { zh: '分项计数', en: 'tally' },
  rating: { zh: '评分', en: 'rating' },
  count: { zh: '次数', en: 'count' },
  proportion: { zh: '比例', en: 'proportion' },
  checklist: { zh: '清单', en: 'checklist' },
  delays: { zh: '时限', en: 'delays' },
  profile: { zh: '情形', en: 'profile' },
  events: { zh: '事项', en: 'events' },
};

/** A resolved rulebook as a county would print it: sections in order, each rule with clause, units, scoring and due date. */
export function rulebookMarkdown(rulebook: ResolvedRulebook, chosen: AnyOptions, lang: Language): string {
  const { title, year, edition, documents, sections, rules, readings = {}, assumptions = {} } = rulebook;
  const blocks = [
    `# ${title[lang]}`,
    `${rulebook.id} · ${year} · ${edition}`,
    `## ${WORDS.documents[lang]}`,
    Object.entries(documents)
      .map(
        ([id, document]) =>
          `- ${id}: ${[document.title[lang], document.number, document.issuer?.[lang], document.issuedOn].filter(Boolean).join(', ')}`,
      )
      .join('\n'),
    ...Object.keys(sections).flatMap((id) => sectionBlocks(id, sections, rules, rulebook, lang)),
    `## ${WORDS.readings[lang]}`,
    ...Object.entries(readings).map(([id, { question, basis, options }]) =>
      [
        `**${id}**: ${question[lang]} (${clauses(basis)})`,
        '',
        ...Object.entries(options).map(
          ([option, { title }]) =>
            `- \`${option}\`${chosen[id] === option ? ` (${WORDS.chosen[lang]})` : ''}: ${title[lang]}`,
        ),
      ].join('\n'),
    ),
    `## ${WORDS.assumptions[lang]}`,
    ...Object.entries(assumptions).map(
      ([id, { question, answer, why, basis }]) =>
        `**${id}**: ${question[lang]} ${answer[lang]} ${why[lang]} (${clauses(basis)})`,
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks(
  id: Id,
  sections: ResolvedRulebook['sections'],
  rules: ResolvedRulebook['rules'],
  rulebook: ResolvedRulebook,
  lang: Language,
): string[] {
  const section = sections[id]!;
  const own = Object.entries(rules).filter(([, rule]) => rule.section === id);
  const heading = `${'#'.repeat(Math.min(6, 2 + depthOf(section, sections)))} ${section.title[lang]}${marksOf(section, lang)}`;
  if (own.length === 0) return [heading];
  const titles = [WORDS.clause, WORDS.rule, WORDS.who, WORDS.how, WORDS.due, WORDS.source].map((word) => word[lang]);
  const rows = own.map(([ruleId, rule]) => [
    clauses(rule.basis),
    `\`${ruleId}\` ${rule.title[lang]}`,
    unitsOf(rule.appliesTo, rulebook, lang),
    scoringOf(rule, lang),
    typeof rule.due === 'string'
      ? rule.due
      : rule.due
        ? `${rule.due.on}${rule.due.end === 'exclusive' ? ' (−1)' : ''}`
        : '',
    Object.entries(rule.provenance ?? {})
      .map(([cell, { source, reason }]) => `${cell}: ${source}${reason ? ` (${reason})` : ''}`)
      .join('; '),
  ]);
  return [
    heading,
    [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n'),
  ];
}

function depthOf(section: Section, sections: ResolvedRulebook['sections']): number {
  return section.within === undefined ? 0 : 1 + depthOf(sections[section.within]!, sections);
}

function marksOf({ fullMarks, counts }: Section, lang: Language): string {
  const marks = fullMarks ?? counts;
  return marks === undefined ? '' : ` (${WORDS.marks[lang]} ${marks})`;
}

function clauses(basis: Basis): string {
  return basis.map(({ clause }) => clause).join('; ');
}

function unitsOf(to: AppliesTo | undefined, { kinds, roles = {} }: ResolvedRulebook, lang: Language): string {
  if (to === undefined) return WORDS.all[lang];
  const named = [
    ...(to.kinds ?? []).map((kind) => kinds[kind]?.title[lang] ?? kind),
    ...(to.roles ?? []).map((role) => roles[role]?.title[lang] ?? role),
    ...(to.assigned === undefined
      ? []
      : [to.assigned === true ? WORDS.assigned[lang] : `${WORDS.assigned[lang]} (${to.assigned})`]),
  ];
  return named.join(lang === 'zh' ? '、' : ', ') || WORDS.nobody[lang];
}

function scoringOf({ measure, effect }: Rule, lang: Language): string {
  const { kind, ...terms } = effect;
  const said = Object.entries(terms).map(
    ([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
  );
  return [`${MEASURES[measure.kind][lang]} → ${kind}`, ...said].join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
