import { type Issue, issueAt, UnanswerableError } from '../../issues/index.js';
import { compareRatios, type Dec, parseDec, type Ratio } from '../../numbers/index.js';
import type { Band, Id } from '../../rulebook/index.js';
import { type Score, type Scorer, tryScore } from '../../scoring/index.js';
import { type Graded, placeOf } from './grade.js';
import type { Outcome, Situation } from './situation.js';

/** Another unit of the same kind, which stays as it is: its total, its score, or its record. */
export type Peer = Dec | object;

/** What is to be reached: a total, a grade or better (peers only where quotas decide), or a rank or better. */
export type Target =
  | { readonly total: Dec }
  | { readonly grade: Id; readonly peers?: readonly Peer[] }
  | { readonly rank: number; readonly peers: readonly Peer[] };

/** Tells whether an outcome surely reaches the target; a higher total never loses what a lower one reaches. */
export type Goal = (outcome: Pick<Outcome, 'low' | 'gradesAtBest'>) => boolean;

/** @throws UnanswerableError when the target cannot stand. */
export function goalOf(target: unknown, situation: Situation): Goal {
  const wanted = typeof target === 'object' && target !== null ? (target as Partial<Record<string, unknown>>) : {};
  const kinds = ['total', 'grade', 'rank'].filter((key) => wanted[key] !== undefined);
  if (kinds.length !== 1) return refuse(issueAt(['target'], 'bad-target', { received: target }));
  if ('total' in wanted && wanted.total !== undefined) return totalGoal(wanted.total);
  const peers = wanted.peers === undefined ? undefined : peersOf(wanted.peers, situation);
  return wanted.rank === undefined
    ? gradeGoal(wanted.grade, peers, situation)
    : rankGoal(wanted.rank, peers, situation);
}

function totalGoal(wanted: unknown): Goal {
  const total = parseDec(wanted);
  if (total === undefined) return refuse(issueAt(['target', 'total'], 'bad-target-total', { received: wanted }));
  return ({ low }) => low !== null && compareRatios(parseDec(low)!, total) >= 0;
}

/** Rank 1 + how many peers (under dense ranking: how many different totals) stand higher. */
function rankGoal(rank: unknown, peers: readonly Graded[] | undefined, { rulebook }: Situation): Goal {
  if (typeof rank !== 'number' || !Number.isSafeInteger(rank) || rank < 1) {
    return refuse(issueAt(['target', 'rank'], 'bad-target-rank', { received: rank }));
  }
  if (peers === undefined) return refuse(issueAt(['target', 'peers'], 'peers-needed', { name: String(rank) }));
  const sorted = peers.map(({ total }) => total).sort((a, b) => compareRatios(b, a));
  const isNew = (total: Ratio, at: number) => at === 0 || compareRatios(total, sorted[at - 1]!) !== 0;
  const totals = rulebook.ranking === 'dense' ? sorted.filter(isNew) : sorted;
  const last = totals[rank - 1];
  return ({ low }) => low !== null && (last === undefined || compareRatios(parseDec(low)!, last) >= 0);
}

function gradeGoal(grade: unknown, peers: readonly Graded[] | undefined, { rulebook }: Situation): Goal {
  const bands: readonly Band[] = rulebook.grades?.bands ?? [];
  const wanted = bands.findIndex(({ id }) => id === grade);
  const known = bands.map(({ id }) => id);
  if (wanted < 0) {
    const name = String(grade);
    return refuse(issueAt(['target', 'grade'], 'unknown-target-grade', { name, known, expected: known.join(', ') }));
  }
  const hasQuota = bands.slice(0, wanted + 1).some(({ quota }) => quota !== undefined);
  if (hasQuota && peers === undefined)
    return refuse(issueAt(['target', 'peers'], 'peers-needed', { name: String(grade) }));
  const rounding = rulebook.precision?.rounding ?? 'half-up';
  return ({ low, gradesAtBest }) => {
    if (wanted === bands.length - 1) return true;
    if (low === null) return false;
    const own = { total: parseDec(low)!, bestBand: bestBand(gradesAtBest, bands) };
    return placeOf(own, peers ?? [], rulebook.grades!, rounding) <= wanted;
  };
}

/** Peers that are ranked: a provisional or void one has no rank. */
function peersOf(peers: unknown, situation: Situation): Graded[] {
  if (!Array.isArray(peers)) return refuse(issueAt(['target', 'peers'], 'bad-peer', { received: peers }));
  return peers.flatMap((peer: unknown, at) => {
    const total = parseDec(peer);
    if (total !== undefined) return [{ total, bestBand: 0 }];
    const score = scoreOf(peer, at, situation.scorer);
    const { kind } = situation.record.unit;
    if (score.unit.kind !== kind) {
      const path = ['target', 'peers', at];
      refuse(issueAt(path, 'peer-of-another-kind', { received: score.unit.kind, expected: kind }));
    }
    if (score.total === null) return [];
    const atBest = score.gradeAtBest === undefined ? [] : [score.gradeAtBest];
    return [{ total: parseDec(score.total)!, bestBand: bestBand(atBest, situation.rulebook.grades?.bands ?? []) }];
  });
}

function scoreOf(peer: unknown, at: number, scorer: Scorer): Score {
  if (typeof peer !== 'object' || peer === null)
    return refuse(issueAt(['target', 'peers', at], 'bad-peer', { received: peer }));
  if ('format' in peer && peer.format === 'kaoping/score/1') return peer as Score;
  const scored = tryScore(scorer, peer);
  if (scored.ok) return scored.score;
  return refuse(...scored.issues.map((issue) => ({ ...issue, path: `/target/peers/${at}${issue.path}` })));
}

/** The place of the best band that vetoes still allow. */
function bestBand(gradesAtBest: readonly Id[], bands: readonly Band[]): number {
  return Math.max(0, ...gradesAtBest.map((grade) => bands.findIndex(({ id }) => id === grade)));
}

function refuse(...issues: readonly Issue[]): never {
  throw new UnanswerableError(issues);
}
