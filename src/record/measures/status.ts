import * as z from 'zod/mini';
import type { StatusMeasure } from '../../rulebook/index.js';
import type { ParsedStatus } from '../facts.js';
import { type Reader, shapeOf } from '../place.js';
import { moment, oneOf, share as shareShape, text } from '../shapes.js';
import { dayReader, readShare, readText, wordReader } from '../values.js';
import type { FactKind } from './measure.js';

/** `"met"`, `"partial"`, `"unmet"`, or `{ status, share?, completedOn?, evidence?, note? }`. */
export const status: FactKind<StatusMeasure, ParsedStatus> = {
  compile: (_, { utcOffset }) => {
    const readDay = dayReader(utcOffset);
    const readDetail: Reader<ParsedStatus> = (at) => {
      const read = at.object(DETAIL, EXPECTED);
      if (read === undefined) return undefined;
      const word = read('status', readWord);
      const share = read('share', (place) => {
        if (word === 'met' || word === 'unmet') place.problem('share-without-partial');
        return readShare(place);
      });
      const completedOn = read('completedOn', (place) => {
        if (word === 'unmet') place.problem('completed-but-unmet');
        return readDay(place);
      });
      read('evidence', readText);
      read('note', readText);
      return (
        word && {
          kind: 'status',
          status: word,
          ...(share && { share }),
          ...(completedOn !== undefined && { completedOn }),
        }
      );
    };
    return (at) => (typeof at.value === 'string' ? readPlain(at) : readDetail(at));
  },
  words: () => PLAIN,
  schema: (_, { utcOffset }) =>
    z.union([
      oneOf(WORDS),
      z.strictObject({
        status: oneOf(WORDS),
        share: z.optional(shareShape),
        completedOn: z.optional(moment(utcOffset)),
        evidence: z.optional(text),
        note: z.optional(text),
      }),
    ]),
};

const EXPECTED = '"met", "partial", "unmet", { status, share?, completedOn?, evidence?, note? }';
const DETAIL = shapeOf('status', 'share?', 'completedOn?', 'evidence?', 'note?');
const WORDS = ['met', 'partial', 'unmet'] as const;
const PLAIN = new Map(WORDS.map((status) => [status, { kind: 'status', status } satisfies ParsedStatus]));
const readWord = wordReader(new Set(WORDS)) as Reader<ParsedStatus['status']>;
const readPlain: Reader<ParsedStatus> = (at) => {
  const word = readWord(at);
  return word && PLAIN.get(word);
};
