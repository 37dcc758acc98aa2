import stringWidth from 'string-width';
import type { Change, ChangeSet, Further, Improvement, Target, Unchangeable } from '../inquiry/index.js';
import { safeText, type Text } from '../issues/index.js';
import { compare } from '../numbers/index.js';
import { type Language, words } from './language.js';
import { table } from './table.js';

const SAYS = {
  asOf: { zh: '截至', en: 'as of' },
  changes: { zh: '还可以改动', en: 'What can still be changed' },
  none: { zh: '没有还可以改动的事实', en: 'Nothing can be changed any more' },
  sure: {
    zh: '事实未报齐：增分按确定可得的最低总分计',
    en: 'facts are missing: gains are of the lowest total that is sure',
  },
  together: { zh: '单独改动不增分', en: 'No gain alone' },
  gain: { zh: '增分', en: 'Gain' },
  fact: { zh: '事实', en: 'Fact' },
  title: { zh: '名称', en: 'Title' },
  change: { zh: '改动', en: 'Change' },
  further: { zh: '每多一项再加分（不计入上表）', en: 'Each further one gives more (apart from the above)' },
  unchangeable: { zh: '已无法改动', en: 'Can no longer be changed' },
  set: { zh: '最少改动', en: 'The smallest set of changes' },
  reached: { zh: '现已达到', en: 'reached as it stands' },
  unreachable: { zh: '无法达到；最高可到', en: 'cannot be reached; the highest total in reach is' },
  missing: { zh: '未填报', en: 'missing' },
  noTotal: { zh: '无', en: 'none' },
  rank: { zh: '名次', en: 'rank' },
  grade: { zh: '等次', en: 'grade' },
} satisfies Record<string, Text>;

/** What a unit can still do, as a person reads it. */
export function improvementText(improvement: Improvement, language: Language): string {
  const { changes, further, unchangeable, set } = improvement;
  const gaining = changes.filter(hasGain);
  const others = changes.filter((change) => !hasGain(change)).map(({ fact }) => fact);
  const blocks = [
    heading(improvement, language),
    changes.length === 0 ? SAYS.none[language] : '',
    gaining.length === 0 ? '' : changeTable(gaining, language),
    others.length === 0 ? '' : `${SAYS.together[language]} (${others.length}): ${others.join(', ')}`,
    further.length === 0 ? '' : furtherBlock(further, language),
    unchangeable.length === 0 ? '' : unchangeableBlock(unchangeable, language),
    set === undefined ? '' : setBlock(set, language),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Alone, or as what brings a total back. */
function hasGain({ gain, total }: Change): boolean {
  return gain === null ? total !== null : compare(gain, '0') > 0;
}

function heading({ unit: { id, name }, asOf, base }: Improvement, language: Language): string {
  const label = safeText(name === id ? id : `${name} (${id})`);
  const total = base.total ?? `${base.range.low ?? '…'} – ${base.range.high ?? '…'}`;
  const shown = base.status === 'void' ? words.void[language] : `${words.total[language]} ${total}`;
  return [
    `${label}: ${shown}${asOf === null ? '' : ` (${SAYS.asOf[language]} ${asOf})`}`,
    ...(base.status === 'provisional' ? [SAYS.sure[language]] : []),
  ].join('\n');
}

function changeTable(changes: readonly Change[], language: Language): string {
  const columns = [
    { title: SAYS.gain[language], align: 'right' },
    { title: words.total[language], align: 'right' },
    { title: SAYS.fact[language] },
    { title: SAYS.title[language] },
    { title: SAYS.change[language] },
  ] as const;
  const rows = changes.map(({ gain, total, fact, title, from, to }) => [
    signed(gain, language),
    total ?? SAYS.noTotal[language],
    fact,
    title[language],
    `${from === null ? SAYS.missing[language] : value(from)} → ${value(to)}`,
  ]);
  return `${SAYS.changes[language]} (${changes.length})\n${table(columns, rows)}`;
}

function furtherBlock(further: readonly Further[], language: Language): string {
  const lines = further.map(({ gains, fact, add }) => {
    const each = gains.map((gain) => signed(gain, language)).join(', ');
    return `  ${each}  ${fact}: ${value(add)}`;
  });
  return [SAYS.further[language], ...lines].join('\n');
}

function unchangeableBlock(facts: readonly Unchangeable[], language: Language): string {
  const lines = facts.map(({ fact, title, why }) => `  ${title[language]} (${fact}): ${why[language]}`);
  return [`${SAYS.unchangeable[language]} (${facts.length})`, ...lines].join('\n');
}

function setBlock({ target, reachable, size, total, changes }: ChangeSet, language: Language): string {
  const shown = total ?? SAYS.noTotal[language];
  const goal = targetText(target, language);
  if (!reachable) return `${goal}: ${SAYS.unreachable[language]} ${shown}`;
  if (size === 0) return `${goal}: ${SAYS.reached[language]} (${shown})`;
  const lines = changes.map(({ fact, title, to }) => `  ${title[language]} (${fact}) → ${value(to)}`);
  return [`${goal}: ${SAYS.set[language]} (${size}) → ${shown}`, ...lines].join('\n');
}

function targetText(target: Target, language: Language): string {
  if ('total' in target) return `${words.total[language]} ${target.total}`;
  return 'rank' in target ? `${SAYS.rank[language]} ${target.rank}` : `${SAYS.grade[language]} ${target.grade}`;
}

function signed(gain: string | null, language: Language): string {
  if (gain === null) return SAYS.noTotal[language];
  return gain.startsWith('-') ? gain : `+${gain}`;
}

/** How wide a value may stand in a table. */
const WIDEST = 60;

/** A fact as JSON, cut where it is long; the whole stands in --format json. */
function value(fact: unknown): string {
  const text = safeText(typeof fact === 'string' ? fact : JSON.stringify(fact));
  if (stringWidth(text) <= WIDEST) return text;
  let cut = text;
  while (stringWidth(cut) >= WIDEST) cut = [...cut].slice(0, -1).join('');
  return `${cut}…`;
}
