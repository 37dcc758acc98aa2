import type { Text } from '../../issues/index.js';
import type { AppliesTo, Basis, Condition, Due, Id, ResolvedRulebook, Rule, Section } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { effectText } from './effects.js';
import { measureText } from './measures.js';
import { type Notes, provenanceText } from './provenance.js';
import { joined, listed, quoted, sentences, text } from './words.js';

const COLUMNS = {
  clause: text('条款', 'Clause'),
  rule: text('细则', 'Rule'),
  who: text('单位', 'Units'),
  how: text('计分', 'Scoring'),
  due: text('期限', 'Due'),
  source: text('来源', 'Provenance'),
} as const;

/** A section as heading and table: each rule with clause, units, scoring, due date, provenance. Empty columns are left out. */
export function sectionBlocks(id: Id, rulebook: ResolvedRulebook, notes: Notes, lang: Language): string[] {
  const section = rulebook.sections[id]!;
  const own = Object.entries(rulebook.rules).filter(([, rule]) => rule.section === id);
  const heading = `${'#'.repeat(Math.min(6, 2 + depthOf(section, rulebook)))} ${section.title[lang]}${marks(section)[lang]}`;
  if (own.length === 0) return [heading];
  const rows = own.map(([ruleId, rule]) => ({
    clause: clauseCell(rule.basis),
    rule: `${rule.title[lang]}<br>\`${ruleId}\``,
    who: unitsOf(rule.appliesTo, rulebook)[lang],
    how: scoringOf(rule, rulebook)[lang],
    due: rule.due === undefined ? '' : dueOf(rule.due)[lang],
    source: provenanceText(rule, notes)[lang],
  }));
  const columns = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((column) =>
    rows.some((row) => row[column] !== ''),
  );
  const lines = [
    columns.map((column) => COLUMNS[column][lang]),
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((column) => cell(row[column]))),
  ];
  return [heading, lines.map((line) => `| ${line.join(' | ')} |`).join('\n')];
}

function depthOf({ within }: Section, rulebook: ResolvedRulebook): number {
  return within === undefined ? 0 : 1 + depthOf(rulebook.sections[within]!, rulebook);
}

function marks({ fullMarks, counts, floor, ceiling }: Section): Text {
  const own = fullMarks ?? counts;
  const said = [
    ...(own === undefined ? [] : [text(`满分${own}`, `full marks ${own}`)]),
    ...(fullMarks !== undefined && counts !== undefined ? [text(`计${counts}分`, `counts ${counts}`)] : []),
    ...(floor === undefined || floor === null ? [] : [text(`不低于${floor}`, `at least ${floor}`)]),
    ...(ceiling === undefined || ceiling === null ? [] : [text(`不超过${ceiling}`, `at most ${ceiling}`)]),
  ];
  if (said.length === 0) return text('', '');
  const { zh, en } = joined(said, '，', ', ');
  return text(`（${zh}）`, ` (${en})`);
}

function clauseCell(basis: Basis): string {
  const clauses = [...new Set(basis.map(({ clause }) => clause))];
  return clauses
    .map((clause) => {
      const quotes = basis.flatMap((one) =>
        one.clause === clause && one.quote !== undefined ? [quoted(one.quote)] : [],
      );
      return [clause, ...quotes].join('<br>');
    })
    .join('<br>');
}

function unitsOf(to: AppliesTo | undefined, { kinds, roles = {}, rules }: ResolvedRulebook): Text {
  if (to === undefined) return text('全部', 'all');
  const named = [
    ...(to.kinds ?? []).map((kind) => kinds[kind]?.title ?? kind),
    ...(to.roles ?? []).map((role) => roles[role]?.title ?? role),
    ...(to.assigned === undefined ? [] : [assignedTo(to.assigned, rules)]),
  ];
  return named.length === 0 ? text('无', 'nobody') : listed(named);
}

function assignedTo(assigned: true | Id, rules: ResolvedRulebook['rules']): Text {
  if (assigned === true) return text('指定单位', 'assigned units');
  const title = rules[assigned]?.title ?? text(assigned, assigned);
  return text(`“${title.zh}”的指定单位`, `units assigned to “${title.en}”`);
}

function scoringOf({ measure, effect, when, exemptible, notApplicable }: Rule, rulebook: ResolvedRulebook): Text {
  const conditions =
    when === undefined ? [] : Array.isArray(when) ? (when as readonly Condition[]) : [when as Condition];
  return sentences([
    joined([measureText(measure), effectText(effect, measure, rulebook.defaults ?? {})], '：', ': '),
    ...conditions.map((condition) => gateText(condition, rulebook)),
    exemptible === false && effect.kind === 'earn' ? text('不得申报不涉及', 'may not be exempt') : undefined,
    notApplicable === undefined ? undefined : notApplicableText(notApplicable, rulebook),
  ]);
}

function gateText(condition: Condition, { sections, rules }: ResolvedRulebook): Text {
  const { title } = 'section' in condition ? sections[condition.section]! : rules[condition.rule]!;
  const { atLeast, above, atMost, below } = condition;
  const bounds = [
    ...(atLeast === undefined ? [] : [text(`不少于${atLeast}`, `at least ${atLeast}`)]),
    ...(above === undefined ? [] : [text(`多于${above}`, `above ${above}`)]),
    ...(atMost === undefined ? [] : [text(`不多于${atMost}`, `at most ${atMost}`)]),
    ...(below === undefined ? [] : [text(`少于${below}`, `below ${below}`)]),
  ];
  const { zh, en } = joined(bounds, '、', ', ');
  return text(`仅当“${title.zh}”${zh}`, `only while “${title.en}” is ${en}`);
}

function notApplicableText(how: NonNullable<Rule['notApplicable']>, { rules }: ResolvedRulebook): Text {
  if (typeof how === 'object') {
    const title = rules[how.shareOf]?.title ?? text(how.shareOf, how.shareOf);
    return text(`不涉及时按“${title.zh}”的得分比例计`, `where it does not concern: the share of “${title.en}”`);
  }
  return {
    'left-out': text('不涉及时不计入', 'where it does not concern: left out'),
    zero: text('不涉及时计0分', 'where it does not concern: 0'),
    full: text('不涉及时计满分', 'where it does not concern: full points'),
  }[how];
}

function dueOf(due: Due): Text {
  if (typeof due === 'string') return text(due, due);
  const { on, end, late } = due;
  const day = end === 'exclusive' ? text(`${on}前（不含当日）`, `before ${on}`) : text(on, on);
  return late === undefined ? day : joined([day, text(`逾期按${late}计`, `late counts ${late}`)], '，', ', ');
}

function cell(content: string): string {
  return content.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
