import type { Text } from '../../issues/index.js';
import type { Defaults, Precision, ResolvedRulebook, Rule, WeightFloor } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { clauses } from './clauses.js';
import { SOURCES } from './provenance.js';
import type { Sheet } from './sheet.js';
import { joined, places, present, share, text } from './words.js';

const TITLE = text('计分办法', 'How points are counted');

/** What holds for every rule unless it says otherwise. */
export function countingBlocks({ rulebook, mainDocument }: Sheet, lang: Language): string[] {
  const { precision = {}, defaults = {}, weightFloor, rules, sections, utcOffset } = rulebook;
  const all = Object.values(rules);
  const hasGates = [...all, ...Object.values(sections)].some(({ when }) => when !== undefined);
  const items = present([
    ...ALWAYS,
    hasGates ? GATES : undefined,
    roundingText(precision, rulebook),
    defaultsText(defaults, all),
    text(
      `精确到时刻的事项，日期按UTC${utcOffset}认定。`,
      `Where a time of day is stated, the date is that at UTC${utcOffset}.`,
    ),
    weightFloor && weightText(weightFloor, mainDocument),
    all.some(({ provenance }) => provenance !== undefined) ? provenanceLegend() : undefined,
  ]);
  return [`## ${TITLE[lang]}`, items.map((item) => `- ${item[lang]}`).join('\n')];
}

const ALWAYS = [
  text(
    '每条细则写明适用单位、如何计量、如何计分；“满分”之内各细则的分值按适用于该单位的总和折算（另有规定的除外）；没有得分细则适用的板块不计入。',
    'Each rule says whom it concerns, what is counted and what that earns; points are scaled so that those that apply to a unit reach the full marks of their section, unless it says otherwise; a section in which nothing applies is left out.',
  ),
  text(
    '各板块由下至上依次计算：得分、折算、扣分、加分、上下限、否决、取舍。',
    'Sections are worked out from the inside out, each in this order: earned, scaled, deducted, awarded, bounds, veto, rounding.',
  ),
  text(
    '一条细则的得分不低于0、不高于其分值；有满分的板块不低于0分（另有规定的除外）。',
    'A rule earns no less than 0 and no more than its points, a section with full marks is never below 0, unless it says otherwise.',
  ),
  text(
    '不涉及的事项说明理由后不计入分母，应办事项为零的同样处理；缺少的事实不按0分计，得分为暂定。',
    'What does not concern a unit is exempt: with its reason it leaves the sum, and so does a share of nothing; a missing fact is no zero, the score is provisional.',
  ),
];

const GATES = text(
  '条件（“仅当”）所指的板块作废、不计入，或所指细则不涉及的，条件视为不成立；得分细则则照常计量。',
  'Where a condition (“only while”) is about what is void, left out or exempt, it does not hold; an earning rule then counts as usual.',
);

const ROUNDING = {
  'half-up': text('四舍五入', 'half up'),
  'half-even': text('四舍六入五成双（GB/T 8170）', 'half to even (GB/T 8170)'),
} as const satisfies Record<NonNullable<Precision['rounding']>, Text>;

function roundingText({ total = 2, shown = 4, rounding = 'half-up' }: Precision, rulebook: ResolvedRulebook): Text {
  const how = ROUNDING[rounding];
  const isOnce = Object.values(rulebook.sections).every(({ round }) => round === undefined);
  const once = isOnce
    ? text('总分只取舍一次', 'The total is rounded once')
    : text('写明取舍的板块先行取舍，总分最后取舍', 'Sections that say so are rounded first, the total last');
  return text(
    `${once.zh}：${how.zh}，保留${places(total).zh}；明细显示${places(shown).zh}。`,
    `${once.en}: ${how.en}, to ${places(total).en}; lines show ${places(shown).en}.`,
  );
}

const DUE_ENDS = {
  inclusive: text('算按期', 'in time'),
  exclusive: text('不算按期', 'too late'),
} as const satisfies Record<NonNullable<Defaults['dueEnd']>, Text>;

/** What rules fall back on, as far as any does. */
function defaultsText({ partial = '0.5', late = '0', dueEnd = 'inclusive' }: Defaults, rules: readonly Rule[]) {
  const dues = rules.flatMap(({ due }) => (due === undefined ? [] : [typeof due === 'string' ? { on: due } : due]));
  const [part, after, end] = [share(partial), share(late), DUE_ENDS[dueEnd]];
  const said = present([
    rules.some(({ measure }) => measure.kind === 'status' && measure.partial === undefined)
      ? text(`部分完成而未写明比例的，按${part.zh}计`, `Done in part, without a share stated: ${part.en}.`)
      : undefined,
    dues.some((due) => due.late === undefined)
      ? text(`逾期但在年内完成的，按${after.zh}计`, `Done after the due date, but within the year: ${after.en}.`)
      : undefined,
    dues.length > 0 ? text('年后完成的不计分', 'Done after the year: nothing.') : undefined,
    dues.some((due) => due.end === undefined)
      ? text(`期限当日${end.zh}`, `The due day itself is ${end.en}.`)
      : undefined,
  ]);
  if (said.length === 0) return undefined;
  const { zh, en } = joined(said, '；', ' ');
  return text(`${zh}（另有规定的除外）。`, `${en} Unless a rule says otherwise.`);
}

const BREACHES = {
  raise: text('提高到下限，其余各项按比例调减', 'raised, the others scaled down in proportion'),
  refuse: text('不予采用', 'refused'),
} as const satisfies Record<WeightFloor['breach'], Text>;

function weightText({ minimum, breach, basis }: WeightFloor, main: string): Text {
  const [then, where] = [BREACHES[breach], clauses(basis, main)];
  return text(
    `在年度综合考评中的权重不得低于${minimum}；低于时${then.zh}（${where.zh}）。`,
    `Its weight in the wider annual evaluation is at least ${minimum}; a lower one is ${then.en} (${where.en}).`,
  );
}

function provenanceLegend(): Text {
  const meanings = Object.values(SOURCES);
  return text(
    `“来源”一栏说明原表的组别、牵头单位、完成时限三格如何得来：${meanings.map(({ zh, meaning }) => `${zh}＝${meaning.zh}`).join('；')}。`,
    `The column “Provenance” says how the group, lead and deadline cells of the printed sheet reached the rule: ${meanings.map(({ en, meaning }) => `${en} = ${meaning.en}`).join('; ')}.`,
  );
}
