import type { Id, ResolvedRulebook } from '../rulebook/index.js';
import type { Score } from '../scoring/index.js';
import { gradesOf } from './grade.js';
import { rank } from './rank.js';
import { type Statistics, statisticsOf } from './statistics.js';

export interface RankedUnit {
  readonly unit: Id;
  readonly total: string;
  readonly rank: number;
  /** Null where the rulebook has no grades. */
  readonly grade: Id | null;
}

/** A unit without a rank: void (with the lowest grade) or provisional (with its range). */
export interface UnrankedUnit {
  readonly unit: Id;
  readonly kind: Id;
  readonly status: 'void' | 'provisional';
  readonly range: Score['range'];
  readonly grade?: Id;
}

export interface RankedKinds {
  readonly ranking: Readonly<Record<Id, readonly RankedUnit[]>>;
  readonly unranked: readonly UnrankedUnit[];
  readonly statistics: Readonly<Record<Id, Statistics>>;
}

/** Ranks and grades the final scores within each kind; the others are listed after. */
export function rankKinds(scores: readonly Score[], rulebook: ResolvedRulebook): RankedKinds {
  const kinds = Object.keys(rulebook.kinds);
  const ranking = Object.fromEntries(kinds.map((kind) => [kind, rankKind(ofKind(scores, kind), rulebook)]));
  return {
    ranking,
    unranked: kinds.flatMap((kind) => ofKind(scores, kind).flatMap((score) => unrankedUnit(score, rulebook))),
    statistics: Object.fromEntries(kinds.map((kind) => [kind, statisticsOf(ranking[kind]!.map(({ total }) => total))])),
  };
}

function ofKind(scores: readonly Score[], kind: Id): Score[] {
  return scores.filter(({ unit }) => unit.kind === kind);
}

function rankKind(scores: readonly Score[], { ranking, grades, precision }: ResolvedRulebook): RankedUnit[] {
  const placed = scores.flatMap(({ unit, total, gradeAtBest }) =>
    total === null ? [] : [{ unit: unit.id, total, ...(gradeAtBest === undefined ? {} : { gradeAtBest }) }],
  );
  const ranked = rank(placed, ranking);
  const graded = grades && gradesOf(ranked, grades, precision?.rounding ?? 'half-up');
  return ranked.map(({ unit, total, rank: place }) => ({ unit, total, rank: place, grade: graded?.get(unit) ?? null }));
}

function unrankedUnit({ unit, status, range }: Score, { grades }: ResolvedRulebook): UnrankedUnit[] {
  if (status === 'final') return [];
  const lowest = grades?.bands.at(-1)?.id;
  const grade = status === 'void' && lowest !== undefined ? { grade: lowest } : {};
  return [{ unit: unit.id, kind: unit.kind, status, range, ...grade }];
}
