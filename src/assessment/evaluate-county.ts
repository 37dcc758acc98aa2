import { InvalidEvaluationError, type Issue, issueAt } from '../issues/index.js';
import {
  compare,
  divide,
  exactText,
  formatRatio,
  multiply,
  ONE,
  parseDec,
  parseExact,
  type Ratio,
  ratio,
  sign,
  subtract,
} from '../numbers/index.js';
import type { Dec, Id, Pct } from '../rulebook/index.js';
import { type EvaluationFloor, type EvaluationPart, type EvaluationResult, evaluate } from './evaluate.js';
import { rank } from './rank.js';

/** The wider annual evaluation of a whole county: parts and weights of all, scores of each unit. */
export interface CountyEvaluationInput {
  readonly parts: readonly Omit<EvaluationPart, 'score'>[];
  readonly floor?: EvaluationFloor;
  /** The part whose pull on the order is asked for; the floor's where none is named. */
  readonly focus?: string;
  readonly units: readonly EvaluatedUnitInput[];
}
export interface EvaluatedUnitInput {
  readonly unit: Id;
  /** By part: points scored, decimal text. */
  readonly scores: Readonly<Record<string, Dec>>;
  /** Weights of this unit alone, by part. */
  readonly weights?: Readonly<Record<string, Pct>>;
}

export interface CountyEvaluation {
  readonly format: 'kaoping/county-evaluation/1';
  /** Best first. */
  readonly units: readonly EvaluatedUnit[];
  readonly moved?: MovedOrder;
  /** evaluated + rejected = given. */
  readonly rejected: readonly { readonly line: number; readonly unit?: Id; readonly issues: readonly Issue[] }[];
}
export interface EvaluatedUnit extends EvaluationResult {
  readonly unit: Id;
  /** By the shown total, 1, 1, 3. */
  readonly rank: number;
  /** What the asked-for part brought, and the place without it (its weight shared out in proportion; null where it is all). */
  readonly contribution?: string;
  readonly without?: { readonly total: string; readonly rank: number } | null;
}
/** Pairs of units the part orders otherwise, judged on shown totals. */
export interface MovedOrder {
  readonly part: string;
  readonly pairs: number;
  /** Ahead with the part, behind without it. */
  readonly reversed: number;
  /** Tied with the part or without it, and not both. */
  readonly untied: number;
}

/**
 * Evaluates every unit of a county as {@link evaluate} does, ranks them, and says what one part (open government, where the
 * floor is about it) brought to each and how many pairs of units it orders otherwise.
 * @throws InvalidEvaluationError `no-parts`, `unknown-part` when the parts, the floor or the focus cannot stand.
 * @example
 * const parts = [{ id: 'open', outOf: '100', weight: '10%' }, { id: 'rest', outOf: '100', weight: '90%' }] as const;
 * const scores = { a: { open: '100', rest: '80' }, b: { open: '20', rest: '85' } };
 * const units = Object.entries(scores).map(([unit, of]) => ({ unit, scores: of }));
 * const { units: ranked, moved } = evaluateCounty({ parts, focus: 'open', units });
 * ranked.map(({ unit, total, without }) => [unit, total, without?.total]) // [["a", "82.00", "80.00"], ["b", "78.50", "85.00"]]
 * moved?.reversed // 1
 */
export function evaluateCounty({ parts, floor, focus = floor?.part, units }: CountyEvaluationInput): CountyEvaluation {
  checkParts(parts, focus);
  const seen = new Set<Id>();
  const outcomes = units.map((one, at) => {
    const line = at + 1;
    const unit = typeof one?.unit === 'string' ? one.unit : undefined;
    const twice = unit !== undefined && seen.has(unit);
    if (unit !== undefined) seen.add(unit);
    const issues = [
      ...(unit === undefined ? [issueAt(['unit'], 'bad-id', { received: one?.unit })] : []),
      ...(twice ? [issueAt(['unit'], 'unit-twice', { name: unit })] : []),
      ...unknownParts(one, parts),
    ];
    try {
      const result = evaluate({ parts: partsOf(one, parts), ...(floor ? { floor } : {}) });
      if (issues.length === 0) return { unit: unit!, result, ...pullOf(result, focus) };
    } catch (error) {
      if (!(error instanceof InvalidEvaluationError)) throw error;
      issues.push(...error.issues);
    }
    return { line, ...(unit === undefined ? {} : { unit }), issues };
  });
  const evaluated = outcomes.filter((outcome) => 'result' in outcome);
  const ranked = rank(evaluated.map((one) => ({ ...one, total: one.result.total })));
  const places = placesWithout(evaluated);
  return {
    format: 'kaoping/county-evaluation/1',
    units: ranked.map(({ unit, result, rank: place, contribution, without }) => ({
      unit,
      ...result,
      rank: place,
      ...(focus === undefined
        ? {}
        : { contribution: contribution!, without: without ? { total: without, rank: places.get(unit)! } : null }),
    })),
    ...(focus === undefined ? {} : { moved: { part: focus, ...movedPairs(evaluated) } }),
    rejected: outcomes.filter((outcome) => 'issues' in outcome),
  };
}

function checkParts(parts: CountyEvaluationInput['parts'], focus: string | undefined): void {
  if (!Array.isArray(parts) || parts.length === 0)
    throw new InvalidEvaluationError([issueAt(['parts'], 'no-parts', { received: parts })]);
  const known = parts.map(({ id }) => id);
  if (focus !== undefined && !known.includes(focus))
    throw new InvalidEvaluationError([issueAt(['focus'], 'unknown-part', { name: focus, received: focus, known })]);
}

function unknownParts(one: EvaluatedUnitInput | undefined, parts: CountyEvaluationInput['parts']): Issue[] {
  const known = parts.map(({ id }) => id);
  return (['scores', 'weights'] as const).flatMap((key) =>
    Object.keys(one?.[key] ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => issueAt([key, id], 'unknown-part', { name: id, received: id, known })),
  );
}

function partsOf(one: EvaluatedUnitInput | undefined, parts: CountyEvaluationInput['parts']): EvaluationPart[] {
  return parts.map((part) => ({
    ...part,
    score: one?.scores?.[part.id] as Dec,
    weight: one?.weights?.[part.id] ?? part.weight,
  }));
}

const HUNDRED = ratio(100);

interface Pull {
  readonly contribution?: string;
  /** The total without the part; null where the part is all there is. */
  readonly without?: string | null;
}

function pullOf({ exact, parts }: EvaluationResult, focus: string | undefined): Pull {
  const part = parts.find(({ id }) => id === focus);
  if (part === undefined) return {};
  const weight = parseExact(part.exactWeight);
  const share: Ratio = divide(parseDec(part.score)!, parseDec(part.outOf)!);
  const brought = multiply(multiply(share, weight), HUNDRED);
  const others = subtract(ONE, weight);
  return {
    contribution: exactText(brought),
    without: sign(others) <= 0 ? null : formatRatio(divide(subtract(parseExact(exact), brought), others), 2, 'half-up'),
  };
}

interface WithPull extends Pull {
  readonly unit: Id;
  readonly result: EvaluationResult;
}

function placesWithout(evaluated: readonly WithPull[]): ReadonlyMap<Id, number> {
  const known = evaluated.flatMap(({ unit, without }) => (without ? [{ unit, total: without }] : []));
  return new Map(rank(known).map(({ unit, rank: place }) => [unit, place]));
}

function movedPairs(evaluated: readonly WithPull[]): Omit<MovedOrder, 'part'> {
  const known = evaluated.flatMap(({ result, without }) => (without ? [{ total: result.total, without }] : []));
  const moved = { pairs: 0, reversed: 0, untied: 0 };
  for (const [at, a] of known.entries()) {
    for (const b of known.slice(at + 1)) {
      const [now, then] = [compare(a.total, b.total), compare(a.without, b.without)];
      moved.pairs++;
      if (now === -then && now !== 0) moved.reversed++;
      else if (now !== then) moved.untied++;
    }
  }
  return moved;
}
