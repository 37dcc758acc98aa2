/** Longest name, note or reason, in UTF-16 code units. */
export const LONGEST_TEXT = 10_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text holds half of a surrogate pair: such a text has no UTF-8 form. */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}
