/** What a key of the format makes the page of `everything` say: in which rule, section or part, in zh, in en. */
export type Said = readonly [place: string, zh: string, en: string];
/** What each key of a part of the format says; the key `kind` is said by what else stands there. */
export type SaidBy<T> = { readonly [K in Exclude<KeyOf<T>, 'kind'>]: readonly Said[] };
type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** The place that is the whole page. */
export const PAGE = '';
export const same = (place: string, words: string): Said => [place, words, words];
