import { verdictOn } from './campaign.js';
import type { campaignsFor, Name } from './campaigns.js';
import type { Done, Failure } from './progress.js';

/** Cases to be run in one go: from `from` up to, but without `to`. */
export interface Job {
  readonly campaign: Name;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Runs all cases of a job but those to skip, telling each before it begins. */
export function runBlock(
  campaigns: Awaited<ReturnType<typeof campaignsFor>>,
  { campaign, seed, from, to }: Job,
  skip: readonly number[] = [],
  begins: (number: number) => void = () => {},
): Done {
  const start = performance.now();
  const seen: Record<string, number> = {};
  const failures: Failure[] = [];
  for (let number = from; number < to; number++) {
    if (skip.includes(number)) continue;
    begins(number);
    const verdict = verdictOn(() => campaigns[campaign].draw(seed, number).judge());
    for (const name of verdict.seen) seen[name] = (seen[name] ?? 0) + 1;
    if (verdict.problem !== undefined) failures.push({ case: number, problem: verdict.problem });
  }
  return { seconds: (performance.now() - start) / 1_000, seen, failures };
}
