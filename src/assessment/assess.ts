import { type Issue, issueAt } from '../issues/index.js';
import { compareRatios, exactText } from '../numbers/index.js';
import { type CheckedRecord, namesIn, type UnitRecord } from '../record/index.js';
import { type AnyOptions, digestOf, type Id, type Rulebook, resolveRulebook } from '../rulebook/index.js';
import { createScorer, type Score, type Scorer, tryScore } from '../scoring/index.js';
import { type CohortFacts, deriveFacts } from './cohort.js';
import { type Member, memberOf, statedValue } from './measured.js';
import { type RankedUnit, rankKinds, type UnrankedUnit } from './rank-kinds.js';
import type { Statistics } from './statistics.js';

/** The scores of all units of a county, ranked within their kind (考评结果). */
export interface Assessment {
  readonly format: 'kaoping/assessment/1';
  readonly rulebook: Score['rulebook'];
  readonly readings: AnyOptions;
  /** By kind in the order of the rulebook, then by unit id: the order of the records never matters. */
  readonly scores: readonly Score[];
  /** scored + rejected = given. */
  readonly rejected: readonly RejectedRecord[];
  /** By kind, best first. */
  readonly ranking: Readonly<Record<Id, readonly RankedUnit[]>>;
  /** Void and provisional units, by kind, then unit id. */
  readonly unranked: readonly UnrankedUnit[];
  /** Of the ranked units, by kind. */
  readonly statistics: Readonly<Record<Id, Statistics>>;
  /** Kinds whose quotas may still change: a unit is provisional or rejected. */
  readonly provisionalQuotas: readonly Id[];
}

export interface RejectedRecord {
  /** The record's place, from 1. */
  readonly line: number;
  readonly unit?: Id;
  readonly issues: readonly Issue[];
}

/**
 * Scores, ranks and grades the units of a county. A second record of one unit and year is rejected, also when the first
 * was. Facts of `cohort` that a record leaves out are derived from the others; one it states must agree.
 * @throws InvalidRulebookError when a rulebook is given that breaks its format.
 * @example
 * const record = (id: string) => ({ unit: { id, kind: 'township' }, year: 2018, facts: {} });
 * const { unranked, rejected } = assess(wuding2018, [record('baishui'), record('huashan'), record('baishui')]);
 * unranked[0] // { unit: "baishui", kind: "township", status: "provisional", range: { low: "0.00", high: "100.00" } }
 * rejected.map(({ line, issues }) => [line, issues[0]?.code]) // [[3, "second-record"]]
 */
export function assess<Facts, Options extends object>(
  by: Scorer<Facts, Options> | Rulebook<Facts, Options>,
  records: readonly unknown[],
): Assessment {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  const county = gather(scorer, records);
  const derived = deriveAgreed(scorer, county);
  const scores = [...county.members].map(([member]) => scoreMember(scorer, member, derived.get(member)));
  scores.sort(byKindAndId(Object.keys(rulebook.kinds)));
  const ranked = rankKinds(scores, rulebook);
  const { id, edition } = rulebook;
  return {
    format: 'kaoping/assessment/1',
    rulebook: { id, edition, digest: digestOf(scorer.rulebook) },
    readings: scorer.readings,
    scores,
    rejected: [...county.rejected].sort((a, b) => a.line - b.line),
    ...ranked,
    provisionalQuotas: quotaKinds(rulebook).filter(
      (kind) =>
        isIncomplete(county, kind) || ranked.unranked.some((one) => one.kind === kind && one.status === 'provisional'),
    ),
  };
}

/**
 * The facts the county makes of its units (`cohort`): unit id → fact id → value, in the form a record states it. Values
 * need every unit of a kind: a record that is missing, rejected or incomplete leaves the fact out for the whole kind.
 * @throws InvalidRulebookError when a rulebook is given that breaks its format.
 * @example
 * cohort(wuding2018, []) // {}
 */
export function cohort<Facts, Options extends object>(
  by: Scorer<Facts, Options> | Rulebook<Facts, Options>,
  records: readonly unknown[],
): Readonly<Record<Id, CohortFacts['facts']>> {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const derived = deriveAgreed(scorer, gather(scorer, records));
  return Object.fromEntries([...derived].map(([{ record }, { facts }]) => [record.unit.id, facts]));
}

/** What can be scored of the given records, and what cannot. */
interface County {
  /** With their lines. */
  readonly members: Map<Member, number>;
  readonly rejected: RejectedRecord[];
  /** Kinds of which a unit was rejected; `all`: one of no known kind. */
  readonly incomplete: Set<Id | typeof ALL>;
}
const ALL = Symbol('all kinds');

function gather(scorer: Scorer, records: readonly unknown[]): County {
  const county: County = { members: new Map(), rejected: [], incomplete: new Set() };
  const seen = new Set<string>();
  for (const [at, record] of records.entries()) {
    const { unit, kind, key } = namesIn(record);
    const isSecond = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    const second = isSecond ? [issueAt(['unit', 'id'], 'second-record', { name: unit })] : [];
    const checked = scorer.check(record);
    const scored = checked.ok ? tryScore(scorer, checked.record) : checked;
    if (scored.ok && checked.ok && !isSecond) {
      county.members.set(memberOf(scorer, checked.record), at + 1);
      continue;
    }
    const issues = [...second, ...(scored.ok ? [] : scored.issues)];
    county.rejected.push({ line: at + 1, ...(unit === undefined ? {} : { unit }), issues });
    if (!isSecond) county.incomplete.add(kind !== undefined && Object.hasOwn(scorer.rulebook.kinds, kind) ? kind : ALL);
  }
  return county;
}

function isIncomplete({ incomplete }: County, kind: Id): boolean {
  return incomplete.has(kind) || incomplete.has(ALL);
}

/** The derived facts; a record that states another value is rejected, and leaves its kind incomplete. */
function deriveAgreed(scorer: Scorer, county: County): ReadonlyMap<Member, CohortFacts> {
  if (scorer.rulebook.cohort === undefined) return new Map();
  const members = () => [...county.members.keys()];
  const derived = deriveFacts(scorer, members(), (kind) => isIncomplete(county, kind));
  const issues = new Map([...derived].map(([member, one]) => [member, disagreements(member, one)] as const));
  if ([...issues.values()].every(({ length }) => length === 0)) return derived;
  for (const [member, found] of issues) {
    if (found.length === 0) continue;
    const { unit } = member.record;
    county.rejected.push({ line: county.members.get(member)!, unit: unit.id, issues: found });
    county.members.delete(member);
    county.incomplete.add(unit.kind);
  }
  return deriveFacts(scorer, members(), (kind) => isIncomplete(county, kind));
}

function disagreements(member: Member, { values }: CohortFacts): Issue[] {
  return [...values].flatMap(([fact, value]) => {
    const stated = statedValue(member, fact);
    if (stated === undefined || compareRatios(stated, value) === 0) return [];
    const [received, expected] = [exactText(stated), exactText(value)];
    return [issueAt(['facts', fact], 'cohort-value-differs', { name: fact, received, expected })];
  });
}

function scoreMember(scorer: Scorer, { record }: Member, derived: CohortFacts | undefined): Score {
  if (derived === undefined) return scorer.score(record);
  const facts = { ...derived.facts, ...record.facts };
  const score = scorer.score({ ...record, facts } as CheckedRecord & UnitRecord);
  const findings = [...derived.findings].flatMap(([fact, finding]) =>
    Object.hasOwn(record.facts, fact) ? [] : [finding],
  );
  return { ...score, findings: [...score.findings, ...findings] };
}

function byKindAndId(kinds: readonly Id[]) {
  return ({ unit: a }: Score, { unit: b }: Score) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

/** The kinds whose grades hang on how many others there are. */
function quotaKinds({ grades, kinds }: { grades?: { bands: readonly { quota?: object }[] }; kinds: object }): Id[] {
  return grades?.bands.some(({ quota }) => quota !== undefined) ? Object.keys(kinds) : [];
}
