import type { Basis, ResolvedRulebook } from '../rulebook/index.js';
import type { Line, Score } from '../scoring/index.js';
import { type Language, words } from './language.js';
import { unitLabel } from './scores.js';
import { table } from './table.js';

/**
 * One score line by line: what each line adds, from which points, by which clause, and why; then what is missing and
 * remarked, and the readings the lines stand on. `rulebook` is the one the score was made with, resolved.
 */
export function explanation(score: Score, rulebook: ResolvedRulebook, language: Language): string {
  const blocks = [
    head(score, language),
    lineTable(score.lines, language),
    vetoBlock(score, language),
    missingBlock(score, rulebook, language),
    findingsBlock(score, language),
    readingsBlock(score, rulebook, language),
    documentsBlock(score, rulebook, language),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function head({ unit, total, range, status, subtotals, applicable }: Score, language: Language): string {
  const open = status === 'provisional' ? `${range.low ?? '…'} – ${range.high ?? '…'}` : '—';
  const title = `${unitLabel(unit)}  ${words.total[language]} ${total ?? open}  ${words[status][language]}`;
  const parts = (['earned', 'deducted', 'awarded'] as const).map((key) =>
    subtotals ? `${words[key][language]} ${subtotals[key]}` : '',
  );
  return [title, [...parts, `${words.applicable[language]} ${applicable.points}`].filter(Boolean).join('  ')].join(
    '\n',
  );
}

function lineTable(lines: readonly Line[], language: Language): string {
  return table(
    [
      { title: words.amount[language], align: 'right' },
      { title: words.points[language], align: 'right' },
      { title: words.clause[language] },
      { title: words.rule[language] },
      { title: words.because[language] },
    ],
    lines.map((line) => [
      line.amount,
      pointsOf(line),
      clausesOf(line.basis),
      line.rule ?? line.section ?? '',
      inBrief(line, language),
    ]),
  );
}

/** `1 × 100/71`: the rule's points and what one of them counts in the total. */
function pointsOf({ points = '', factor = '1' }: Line): string {
  return points === '' || points === '0' || factor === '1' ? points : `${points} × ${factor}`;
}

function clausesOf(basis: Basis): string {
  return [...new Set(basis.map(({ clause }) => clause))].join('; ');
}

/** The sentence of a line without the fact and the clauses, which stand in columns of their own. */
export function inBrief({ title, because }: Line, language: Language): string {
  const said = because[language];
  const [opening, colon, clause] =
    language === 'zh' ? [`“${title.zh}”（事实 `, '）：', '依据：'] : [`"${title.en}" (fact `, '): ', ' Clause: '];
  const [start, end] = [said.indexOf(colon), said.lastIndexOf(clause)];
  if (!said.startsWith(opening) || start < 0 || end < start) return said;
  return `${title[language]}${language === 'zh' ? '：' : ': '}${said.slice(start + colon.length, end)}`;
}

function vetoBlock({ veto }: Score, language: Language): string {
  return veto ? `${words.void[language]}: ${veto.title[language]}: ${veto.because[language]}` : '';
}

function missingBlock({ missing }: Score, { rules }: ResolvedRulebook, language: Language): string {
  if (missing.length === 0) return '';
  const rows = missing.map(({ fact, field, rules: waiting }) => {
    const titles = waiting.map((id) => rules[id]?.title[language] ?? id);
    return `  ${fact}${field ? `.${field}` : ''}: ${titles.join(', ')}`;
  });
  return [`${words.missing[language]}:`, ...rows].join('\n');
}

function findingsBlock({ findings }: Score, language: Language): string {
  if (findings.length === 0) return '';
  const rows = findings.map(({ title, because }) => `  ! ${title[language]}: ${because[language]}`);
  return [`${words.findings[language]}:`, ...rows].join('\n');
}

/** How many rules are named before they are only counted. */
const MOST_NAMED = 3;

/** The readings some line stands on; the others change nothing for this unit. */
function readingsBlock({ lines, readings }: Score, rulebook: ResolvedRulebook, language: Language): string {
  const rows = Object.entries(readings).flatMap(([id, option]) => {
    const on = lines.filter((line) => line.readings.includes(id)).map(({ rule, section }) => rule ?? section ?? '');
    if (on.length === 0) return [];
    const title = rulebook.readings?.[id]?.options[option]?.title[language] ?? '';
    return [
      [`${id}=${option}`, title, on.length > MOST_NAMED ? `${on.length} ${words.lines[language]}` : on.join(', ')],
    ];
  });
  if (rows.length === 0) return '';
  return table(
    [{ title: words.readings[language] }, { title: words.chosen[language] }, { title: words.usedBy[language] }],
    rows,
  );
}

function documentsBlock({ lines }: Score, { documents }: ResolvedRulebook, language: Language): string {
  const cited = new Set(lines.flatMap(({ basis }) => basis.map(({ document }) => document)));
  const titles = [...cited].map((id) => {
    const { title, number, issuedOn } = documents[id]!;
    return `  ${[title[language], number, issuedOn].filter(Boolean).join(', ')}`;
  });
  return titles.length > 0 ? [`${words.clausesOf[language]}:`, ...titles].join('\n') : '';
}
