import { formatCivilDate, lastDayOf } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import { askedOf, type Unit, type UnitRecord } from '../../record/index.js';
import {
  type AnyFact,
  type CivilDate,
  type Id,
  type ResolvedRulebook,
  type Rule,
  type Rulebook,
  resolveRulebook,
  type Tests,
} from '../../rulebook/index.js';

import { createScorer, evaluationOf, type Scorer } from '../../scoring/index.js';
import { goalOf, watchesIn } from '../due/goal.js';
import { joined, type PlannedRule } from '../due/part.js';
import { readersByFact, titlesOf } from '../readers.js';
import { answerText } from './answer.js';
import { exampleOf } from './example.js';

/** A record file to fill in: the empty record of one unit, and every question it can answer. */
export interface RecordTemplate {
  readonly records: readonly [UnitRecord];
  /** By fact id, in the order of the rulebook; ignored when the file is scored. */
  readonly questions: Readonly<Record<Id, Question>>;
}

export interface Question {
  /** What is asked, and how the answer is written. */
  readonly question: Text;
  /** The last day in time; null where an event sets it, or nothing is owed. */
  readonly due: CivilDate | null;
  /** As printed; several joined by `；`. */
  readonly clause: string;
  /** An answer of the right form; `checkRecord` accepts it. */
  readonly example: AnyFact;
}

/**
 * The empty record of a unit, with a question for every fact its rules read: filled in it scores, left empty it is
 * provisional with the whole range. Facts that `assess` derives from the other units are not asked.
 * @throws InvalidRulebookError when a rulebook is given that breaks its format; InvalidRecordError when the unit does not fit it.
 * @example
 * const { records, questions } = recordTemplate(wuding2018, { id: 'baishui', kind: 'township' });
 * score(wuding2018, records[0]).range // { low: "0.00", high: "100.00" }
 * questions['task-22-reviews']?.clause // "分工方案第22项"
 * questions['task-22-reviews']?.due // "2018-12-31"
 * questions['task-22-reviews']?.question.en // "Explanations reviewed each quarter: the date of each, counted by quarter; or { \"exempt\": \"reason\" }"
 * questions['task-22-reviews']?.example // ["2018-03-15", "2018-06-15", "2018-09-15", "2018-12-15"]
 */
export function recordTemplate<Facts, Options extends object>(
  by: Scorer<Facts, Options> | Rulebook<Facts, Options>,
  unit: UnitRecord['unit'],
): RecordTemplate {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  const { evaluation, record } = evaluationOf(scorer, { unit, year: rulebook.year, facts: {} });
  const derived = rulebook.cohort ?? {};
  const asked = evaluation.sheet.rules.filter(
    ({ rule, fact }) => rule.measure.kind !== 'given' && !Object.hasOwn(derived, fact),
  );
  const ask = { scorer, rulebook, unit: record.unit, isWatch: watchesIn(rulebook) };
  const questions = [...readersByFact(asked)].map(([fact, rules]) => [fact, questionOf(fact, rules, ask)]);
  return {
    records: [{ unit: record.unit, year: rulebook.year, facts: {} }],
    questions: Object.fromEntries(questions),
  };
}

interface Ask {
  readonly scorer: Scorer;
  readonly rulebook: ResolvedRulebook;
  readonly unit: Unit;
  readonly isWatch: (rule: PlannedRule) => boolean;
}

function questionOf(fact: Id, readers: readonly PlannedRule[], { scorer, rulebook, unit, isWatch }: Ask): Question {
  const asking = readers.filter((rule) => !isWatch(rule));
  const rules = asking.length > 0 ? asking : readers;
  const { measure } = rules[0]!.rule;
  const { exemptible, measures: forms } = askedOf(scorer.rulebook).facts.get(fact)!;
  const owed = asking.filter(({ rule }) => rule.effect.kind !== 'award');
  const days = owed.flatMap((rule) => dueOf(rule, rulebook) ?? []);
  const due = days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
  const more = [...(owed.length > 0 ? [] : [NOT_OWED]), ...(exemptible ? [EXEMPT] : [])];
  const example = exampleOf(measure, {
    year: rulebook.year,
    utcOffset: rulebook.utcOffset,
    due,
    goal: goalOf(rules[0]!.rule, rulebook),
    wanted: wantedOf(rules[0]!.rule),
    forms,
  });
  const isSound = scorer.check({ unit, year: rulebook.year, facts: { [fact]: example } }).ok;
  return {
    question: joined([titlesOf(rules), joined([answerText(measure), ...more], '；', '; ')], '：', ': '),
    due,
    clause: [...new Set(rules.flatMap(({ rule }) => rule.basis.map(({ clause }) => clause)))].join('；'),
    // a term that leaves the working-day table: only the empty list is left
    example: isSound ? example : ([] as AnyFact),
  };
}

/** The day a rule is due, as far as no event sets it. */
function dueOf({ rule, due }: PlannedRule, { year }: ResolvedRulebook): CivilDate | undefined {
  const { measure } = rule;
  if (measure.kind === 'delays') return 'on' in measure.limit ? measure.limit.on : undefined;
  return due?.last ?? formatCivilDate(lastDayOf(year));
}

/** What a rule counts to the good of the unit. */
function wantedOf({ measure, effect }: Rule): Tests | undefined {
  if (effect.kind === 'deduct' || effect.kind === 'veto' || !('where' in measure) || !measure.where) return undefined;
  return (Array.isArray(measure.where) ? measure.where[0] : measure.where) as Tests | undefined;
}

const EXEMPT: Text = { zh: '不涉及写 { "exempt": "理由" }', en: 'or { "exempt": "reason" }' };
const NOT_OWED: Text = { zh: '没有可不填', en: 'leave it out where there is none' };
