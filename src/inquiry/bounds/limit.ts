import { issueAt, UnanswerableError } from '../../issues/index.js';

/** The most combinations gone through one by one. */
const MOST_COMBINATIONS = 10_000_000n;

/** @throws UnanswerableError where `count` combinations are more; `name` says of what. */
export function requireFew(count: bigint, name: string): void {
  if (count <= MOST_COMBINATIONS) return;
  const details = { name, received: count, expected: String(MOST_COMBINATIONS) };
  throw new UnanswerableError([issueAt(['readings'], 'too-many-combinations', details)]);
}
