import type { Text } from '../../issues/index.js';
import type { Id, Section } from '../../rulebook/index.js';
import { percentText } from './amounts.js';
import { audienceText } from './audience.js';
import { clauses } from './clauses.js';
import { gateText } from './conditions.js';
import { hasMarks, type Sheet, sectionAbove } from './sheet.js';
import { headed, joined, places, points, present, text, titled } from './words.js';

type Terms<Keys extends keyof Section> = {
  readonly [K in Keys]-?: (value: Exclude<Section[K], undefined>, id: Id, sheet: Sheet) => Text | undefined;
};

/** Said behind the title: what a section may come to. */
const MARKS = {
  fullMarks: (marks) => text(`满分${marks}分`, `full marks ${marks}`),
  counts: (marks, id, sheet) => {
    const above = sectionAbove(id, sheet);
    if (sheet.rulebook.sections[id]!.fullMarks === undefined) return text(`满分${marks}分`, `full marks ${marks}`);
    if (above === undefined) return text(`计${marks}分`, `counts ${marks}`);
    const { zh, en } = titled(sheet.rulebook.sections[above]!.title);
    return text(`折为${marks}分计入${zh}`, `counts ${marks} in ${en}`);
  },
  floor: (least) =>
    least === null
      ? text('不设下限，可为负分', 'no floor: may be below 0')
      : bounded('不低于', 'at least', points(least)),
  ceiling: (most, id, sheet) =>
    most === null
      ? text('不设上限', 'no ceiling')
      : bounded('不超过', 'at most', String(most).endsWith('%') ? ceilingText(most, id, sheet) : points(most)),
} satisfies Terms<'fullMarks' | 'counts' | 'floor' | 'ceiling'>;

const NOT_APPLICABLE = {
  rescale: text(
    '不涉及的除外，其余各项按比例折算为满分',
    'Items that do not apply leave; the rest is scaled to the full marks',
  ),
  'spread-equally': text(
    '不涉及事项的分值平均分给其余各项',
    'The points of items that do not apply are spread equally over the rest',
  ),
  leave: text(
    '不涉及事项的分值不折算，满分相应减少',
    'The points of items that do not apply are lost; nothing is scaled',
  ),
} as const satisfies Record<NonNullable<Section['notApplicable']>, Text>;

const ON_VOID = {
  void: text('下级板块作废的，本板块随之作废', 'A void section inside makes this one void'),
  zero: text('下级板块作废的，在本板块计0分', 'A void section inside counts 0 here'),
} as const satisfies Record<NonNullable<Section['onVoid']>, Text>;

/** Said under the title, a line each. */
const TERMS = {
  basis: (basis, _, { mainDocument }) => headed(text('依据', 'Clause'), clauses(basis, mainDocument)),
  appliesTo: (to, id, sheet) =>
    headed(text('适用单位', 'Units'), audienceText(to, sheet.rulebook.sections[id]!.within, sheet)),
  when: (when, _, sheet) => {
    const gate = gateText(when, sheet);
    return gate && text(`${gate.zh}时计算`, `Counts ${gate.en}`);
  },
  addsUp: () => text('所列各项分值相加等于满分', 'The points of its items add up to the full marks'),
  notApplicable: (how) => NOT_APPLICABLE[how],
  onVoid: (what) => ON_VOID[what],
  round: (count) => text(`本板块得分先取舍到${places(count).zh}`, `Its value is rounded to ${places(count).en}`),
} satisfies Terms<Exclude<keyof Section, 'title' | 'within' | keyof typeof MARKS>>;

/** `满分100分，不低于0分` */
export function marksText(id: Id, sheet: Sheet): Text {
  return joined(said(MARKS, id, sheet), '，', ', ');
}

/** What a section says of itself besides its marks, and how it enters the one above. */
export function termTexts(id: Id, sheet: Sheet): Text[] {
  return [...said(TERMS, id, sheet), ...present([placeText(id, sheet), markText(id, sheet)])];
}

/** A line of its own begins with a capital. */
function markText(id: Id, { marks }: Sheet): Text | undefined {
  const mark = marks.markOf('sections', id);
  return mark && text(mark.zh, `${mark.en.charAt(0).toUpperCase()}${mark.en.slice(1)}`);
}

function said<K extends keyof Section>(terms: Terms<K>, id: Id, sheet: Sheet): Text[] {
  const section = sheet.rulebook.sections[id]!;
  return present(
    (Object.keys(terms) as K[]).map((key) => {
      const value = section[key];
      return value === undefined ? undefined : terms[key](value as Exclude<Section[K], undefined>, id, sheet);
    }),
  );
}

const NO_RULES = text('还没有细则', 'No rules yet');

function placeText(id: Id, sheet: Sheet): Text | undefined {
  const above = sectionAbove(id, sheet);
  const { sections, rules } = sheet.rulebook;
  const section = sections[id]!;
  if (!Object.values(rules).some((rule) => isWithin(rule.section, id, sheet))) return NO_RULES;
  if (above === undefined)
    return hasMarks(section)
      ? undefined
      : text('各项得分直接相加，不折算', 'What its items earn is added up, not scaled');
  const { is, awards, deducts } = sheet.roles.get(id)!;
  if (is !== 'adjustment') return undefined;
  const { zh, en } = titled(sections[above]!.title);
  if (!deducts) return text(`计入${zh}的加分`, `Counts among the awards of ${en}`);
  if (!awards) return text(`计入${zh}的扣分`, `Counts among the deductions of ${en}`);
  return text(`合计为正的，计入${zh}的加分；为负的，计入扣分`, `Above 0 it is an award of ${en}, below 0 a deduction`);
}

function bounded(zh: string, en: string, bound: Text): Text {
  return text(`${zh}${bound.zh}`, `${en} ${bound.en}`);
}

/** A percent ceiling is of what the awards inside are percents of. */
function ceilingText(percent: string | number, id: Id, sheet: Sheet): Text {
  const inside = Object.values(sheet.rulebook.rules).filter(({ section }) => isWithin(section, id, sheet));
  const of = inside.flatMap(({ effect }) => (effect.kind === 'award' && 'of' in effect ? [effect.of] : []))[0];
  return of === undefined ? text(String(percent), String(percent)) : percentText(percent, of, id, sheet);
}

function isWithin(section: Id, top: Id, sheet: Sheet): boolean {
  const above = sheet.rulebook.sections[section]!.within;
  return section === top || (above !== undefined && isWithin(above, top, sheet));
}
