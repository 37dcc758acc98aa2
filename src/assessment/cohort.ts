import type { Text } from '../issues/index.js';
import { exactText, type Ratio, wide } from '../numbers/index.js';
import type { AnyFact, Derived, Id, Rule } from '../rulebook/index.js';
import { resolveRulebook } from '../rulebook/index.js';
import type { Finding, FindingCode, Scorer } from '../scoring/index.js';
import { deriveValue, type Peer } from './derive.js';
import { asksFor, type Measured, type Member, measured } from './measured.js';

/** What the county makes of one unit: facts that need the others, and what keeps a fact from being known. */
export interface CohortFacts {
  /** In the form a record states them. */
  readonly facts: Readonly<Record<Id, AnyFact>>;
  /** The same, exact. */
  readonly values: ReadonlyMap<Id, Ratio>;
  /** By the fact that is not known. */
  readonly findings: ReadonlyMap<Id, Finding>;
}

/**
 * Derives every `cohort` fact of every member within its kind. Units that the compared rule does not concern, or that are
 * exempt, are no peers: they get what the peers make (best, mean, mean-share), and nothing that needs a value of their own.
 * One peer without the value, or a rejected unit of the kind, leaves it unknown for the whole kind.
 */
export function deriveFacts(
  scorer: Scorer,
  members: readonly Member[],
  isIncomplete: (kind: Id) => boolean,
): ReadonlyMap<Member, CohortFacts> {
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  const gathered = new Map(members.map((member) => [member, new Gathered()]));
  for (const [fact, derived] of Object.entries(rulebook.cohort ?? {})) {
    for (const group of groupsByKind(members).values()) {
      const known = new Map<Member, Measured>(group.map((member) => [member, measured(member, derived.of)]));
      const peers = [...known.values()].filter((one) => typeof one === 'object');
      const isOpen = isIncomplete(group[0]!.record.unit.kind) || [...known.values()].includes('missing');
      for (const member of group) {
        if (!asksFor(member, fact)) continue;
        const value = isOpen ? 'peers-incomplete' : valueFor(known.get(member)!, peers, derived);
        gathered.get(member)!.add(fact, value, derived, readerOf(rulebook.rules, fact));
      }
    }
  }
  return gathered;
}

type Unknown = Extract<FindingCode, 'peers-incomplete' | 'not-compared' | 'no-peers' | 'best-is-zero'>;

/** Takes that need no value of the unit's own. */
const OF_PEERS: ReadonlySet<Derived['take']> = new Set(['best', 'mean', 'mean-share']);

function valueFor(own: Measured, peers: readonly Peer[], derived: Derived): Ratio | Unknown {
  if (typeof own === 'object') return deriveValue(own, peers, derived);
  // an outsider has no value of its own; what the peers make among themselves is the same with it or without
  return OF_PEERS.has(derived.take) ? deriveValue(OUTSIDE, peers, derived) : 'not-compared';
}

const OUTSIDE = {} as Peer;

class Gathered implements CohortFacts {
  readonly facts: Record<Id, AnyFact> = {};
  readonly findings = new Map<Id, Finding>();
  readonly values = new Map<Id, Ratio>();

  add(fact: Id, value: Ratio | Unknown, { take }: Derived, reader: readonly [Id, Rule]): void {
    if (typeof value === 'string') {
      const [rule, { title, basis }] = reader;
      this.findings.set(fact, { code: value, rule, title, basis, because: WHY[value] });
      return;
    }
    this.values.set(fact, value);
    const { n, d } = wide(value);
    this.facts[fact] = take === 'rank' ? exactText(value) : { part: String(n), whole: String(d) };
  }
}

const WHY: Readonly<Record<Unknown, Text>> = {
  'peers-incomplete': {
    zh: '同类单位中有缺少此项事实或被退回的，不能推算',
    en: 'a unit of the kind lacks the fact compared, or was rejected: nothing can be derived',
  },
  'not-compared': {
    zh: '本单位不涉及所比较的事项，没有自己的数值',
    en: 'what is compared does not concern this unit: it has no value of its own',
  },
  'no-peers': { zh: '没有可以比较的同类单位', en: 'there is no unit of the kind to compare with' },
  'best-is-zero': { zh: '同类最优值为0，不能相除', en: 'the best of the kind is 0: nothing can be divided by it' },
};

function readerOf(rules: Readonly<Record<Id, Rule>>, fact: Id): readonly [Id, Rule] {
  return Object.entries(rules).find(([id, rule]) => (rule.fact ?? id) === fact)!;
}

function groupsByKind(members: readonly Member[]): ReadonlyMap<Id, readonly Member[]> {
  const groups = new Map<Id, Member[]>();
  for (const member of members) {
    const { kind } = member.record.unit;
    groups.set(kind, [...(groups.get(kind) ?? []), member]);
  }
  return groups;
}
