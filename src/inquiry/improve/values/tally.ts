import { add, ONE, parseDec, type Ratio, ZERO } from '../../../numbers/index.js';
import type { TallyMeasure, Word } from '../../../rulebook/index.js';
import { isOpen } from '../reach.js';
import { needsOf } from './needs.js';
import { type OpenFact, type Reachable, written } from './value.js';

/** More of one word, as many as a rule asks; never fewer. A missing one may also be stated as none. */
export const tally: Reachable<TallyMeasure> = (fact, { words }) => {
  const { parsed, readers, reach, situation } = fact;
  const none = parsed === undefined ? [{}] : [];
  if (!isOpen(reach, readers)) return none;
  const now = { is: 'words', counts: parsed?.kind === 'tally' ? parsed.counts : new Map<Word, Ratio>() } as const;
  const more = Object.keys(words).flatMap((word) => {
    const one = { is: 'words', counts: new Map([[word, ONE]]) } as const;
    return readers.flatMap((rule) => needsOf(rule, situation, now, one)).map((n) => withWords(fact, word, n));
  });
  return [...none, ...more];
};

/** The fact with `more` of a word. */
export function withWords(fact: Pick<OpenFact, 'written'>, word: Word, more: Ratio): unknown {
  const stated = (fact.written ?? {}) as Readonly<Record<Word, string | number>>;
  const now = stated[word] === undefined ? ZERO : parseDec(stated[word])!;
  return { ...stated, [word]: written(add(now, more)) };
}
