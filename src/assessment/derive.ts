import { add, compareRatios, divide, type Ratio, ratio, sign, subtract, ZERO } from '../numbers/index.js';
import type { Derived } from '../rulebook/index.js';

/** What a unit brings into its cohort: the quantity of the rule compared, and the share a proportional scale gives it. */
export interface Peer {
  readonly quantity: Ratio;
  readonly share: Ratio;
}
/** A derived value, or why there is none: nobody to compare with, a best that is 0. */
export type DerivedValue = Ratio | 'no-peers' | 'best-is-zero';

type Take = (own: Peer, peers: readonly Peer[], derived: Derived) => DerivedValue;

const TAKES = {
  rank: (own, peers, { best }) => ratio(1 + peers.filter((peer) => isBetter(peer, own, best)).length),
  best: (_, peers, { best }) => bestOf(peers, best),
  mean: (_, peers) => mean(peers.map(({ quantity }) => quantity)),
  'mean-share': (_, peers) => mean(peers.map(({ share }) => share)),
  'ratio-to-best': ({ quantity }, peers, { best }) => {
    const found = bestOf(peers, best);
    if (sign(found) === 0) return 'best-is-zero';
    return best === 'highest'
      ? divide(quantity, found)
      : sign(quantity) === 0
        ? 'best-is-zero'
        : divide(found, quantity);
  },
  'above-mean': ({ quantity }, peers) => subtract(quantity, mean(peers.map((peer) => peer.quantity))),
} satisfies Record<Derived['take'], Take>;

/** What `take` makes of one unit among its peers (all of its kind, or the others), exact. */
export function deriveValue(own: Peer, all: readonly Peer[], derived: Derived): DerivedValue {
  const peers = derived.peers === 'others' ? all.filter((peer) => peer !== own) : all;
  return peers.length === 0 ? 'no-peers' : (TAKES[derived.take] as Take)(own, peers, derived);
}

function isBetter(a: Peer, b: Peer, best: Derived['best']): boolean {
  return compareRatios(a.quantity, b.quantity) === (best === 'highest' ? 1 : -1);
}

function bestOf(peers: readonly Peer[], best: Derived['best']): Ratio {
  return peers.reduce((found, peer) => (isBetter(peer, found, best) ? peer : found)).quantity;
}

function mean(values: readonly Ratio[]): Ratio {
  return divide(values.reduce(add, ZERO), ratio(values.length));
}
