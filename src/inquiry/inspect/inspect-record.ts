import { safeText, type Text } from '../../issues/index.js';
import { compare } from '../../numbers/index.js';
import type { ParsedFact, Unit } from '../../record/index.js';
import type { AnyFact, AnyOptions, Basis, Id, Rulebook } from '../../rulebook/index.js';
import { createScorer, evaluationOf, type Finding, type Score, type Scorer } from '../../scoring/index.js';
import { watchesIn } from '../due/goal.js';
import type { PlannedRule } from '../due/part.js';
import { readersByFact, titlesOf } from '../readers.js';
import { Trial } from './trial.js';

/** What an inspector checks of one record, and what hangs on each point of it. */
export interface InspectionSheet {
  readonly format: 'kaoping/inspection/1';
  readonly rulebook: Score['rulebook'];
  readonly readings: AnyOptions;
  readonly unit: Unit;
  readonly year: number;
  readonly status: Score['status'];
  readonly total: string | null;
  readonly range: Score['range'];
  /** What to look at first: by what hangs on it, then in the order of the rulebook. */
  readonly items: readonly InspectionItem[];
  /** Remarks that change no number; exemptions stand among the items. */
  readonly findings: readonly Finding[];
}

export interface InspectionItem {
  /** `claim`: a stated fact that holds points; `exemption`: to be countersigned; `missing`: not stated. */
  readonly kind: 'claim' | 'exemption' | 'missing';
  readonly fact: Id;
  /** The field that is missing, where the fact itself is stated. */
  readonly field?: Id;
  readonly rules: readonly Id[];
  readonly title: Text;
  readonly basis: Basis;
  /** What the record says. */
  readonly because: Text;
  /** Of a claim: the evidence it names; null = none. */
  readonly evidence?: string | null;
  /**
   * What the total would lose if the fact were as bad as it can be: a claim struck, an exempt duty counted and not met, a
   * missing fact answered so. Of a provisional score, at the end of its range that loses more. Decimal text; null where there
   * is no end to it, or a veto leaves no total.
   */
  readonly points: string | null;
}

/**
 * The inspector's sheet of a record: claims with their evidence, exemptions to be countersigned, missing facts, each with the
 * points of the total that hang on it, greatest first; and the findings.
 * @throws InvalidRulebookError when a rulebook is given that breaks its format; InvalidRecordError carrying all issues.
 * @example
 * const unit = { id: 'baishui', kind: 'township' };
 * const facts = {
 *   'special-page': { status: 'met', evidence: '网页截图' },
 *   'task-62': { exempt: '无新媒体' },
 *   'dedicated-body': { establishedOn: '2018-03-12', fullTimeStaff: 1 },
 * };
 * const { items } = inspectRecord(wuding2018, { unit, year: 2018, facts });
 * const stated = items.filter(({ kind }) => kind !== 'missing');
 * stated.map(({ fact, kind, points }) => [fact, kind, points]) // [["dedicated-body", "claim", "10.00"], ["special-page", "claim", "4.29"], ["task-62", "exemption", "1.41"]]
 * stated.map(({ evidence }) => evidence ?? '') // ["", "网页截图", ""]
 */
export function inspectRecord<Facts, Options extends object>(
  by: Scorer<Facts, Options> | Rulebook<Facts, Options>,
  record: unknown,
): InspectionSheet {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const score = scorer.score(record as never);
  const evaluated = evaluationOf(scorer, record);
  const tried = new Trial(scorer, evaluated.record, score);
  const { sheet, plan } = evaluated.evaluation;
  const isWatch = watchesIn(plan.rulebook);
  const readers = readersByFact(sheet.rules.filter((rule) => rule.rule.measure.kind !== 'given' && !isWatch(rule)));
  const stated = [...readers].flatMap(([fact, rules]) => {
    const parsed = evaluated.evaluation.factOf(rules[0]!);
    return parsed === undefined ? [] : (statedItem(fact, parsed, rules, tried) ?? []);
  });
  const missing = score.missing.map(({ fact, field, rules: waiting }): InspectionItem => {
    const rules = waiting.map((id) => sheet.ruleOf.get(id)!);
    const because = { zh: '未填报', en: 'not stated' };
    const named = field === undefined ? {} : { field };
    return { kind: 'missing', fact, ...named, ...partsOf(rules), because, points: tried.hangsOn(fact, field) };
  });
  const order = [...readers.keys()];
  const { rulebook, readings, unit, year, status, total, range, findings } = score;
  return {
    format: 'kaoping/inspection/1',
    rulebook,
    readings,
    unit,
    year,
    status,
    total,
    range,
    items: [...stated, ...missing].sort((a, b) => byPoints(a, b) || order.indexOf(a.fact) - order.indexOf(b.fact)),
    findings: findings.filter(({ code }) => code !== 'exempt'),
  };
}

/** A claim where points hang on it, or an exemption; `undefined` where there is nothing to check. */
function statedItem(
  fact: Id,
  parsed: ParsedFact,
  rules: readonly PlannedRule[],
  tried: Trial,
): InspectionItem | undefined {
  const points = tried.hangsOn(fact);
  const [first] = rules;
  if (parsed.kind === 'exempt') {
    const reason = safeText(parsed.reason);
    const because = { zh: `不涉及：${reason}`, en: `exempt: ${reason}` };
    return { kind: 'exemption', fact, ...partsOf(rules), because, points };
  }
  if (points !== null && compare(points, '0') === 0) return undefined;
  const because = first!.measure.describe(parsed);
  return { kind: 'claim', fact, ...partsOf(rules), because, evidence: evidenceOf(tried.record.facts[fact]), points };
}

/** Greatest first; what has no end before all. */
function byPoints({ points: a }: InspectionItem, { points: b }: InspectionItem): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compare(b, a);
}

function partsOf(rules: readonly PlannedRule[]): Pick<InspectionItem, 'rules' | 'title' | 'basis'> {
  return { rules: rules.map(({ id }) => id), title: titlesOf(rules), basis: rules.flatMap(({ rule }) => rule.basis) };
}

function evidenceOf(fact: AnyFact | undefined): string | null {
  const { evidence } = (typeof fact === 'object' ? fact : {}) as { readonly evidence?: string };
  return evidence === undefined || evidence.trim() === '' ? null : evidence;
}
