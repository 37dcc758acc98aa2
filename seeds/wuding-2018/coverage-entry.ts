import type { Id, Text } from '../../src/rulebook/index.js';

/** Where one sentence of the notice leads: to rules, to an assumption, to the weight floor, or, with the reason, to nothing. */
export type LeadsTo =
  | { readonly rules: readonly Id[]; readonly assumption?: Id; readonly weightFloor?: true }
  | { readonly assumption: Id }
  | { readonly nothing: Nothing; readonly why: Text };

/**
 * Why nothing is checked: `form` (title, heading, signature: it states no duty), `purpose` (it says why),
 * `exhortation` (it urges, without anything a record could show).
 */
export type Nothing = 'form' | 'purpose' | 'exhortation';

/** One sentence (。) or clause (；) of the notice; its text is not stored, the hash ties it. */
export interface Coverage {
  /** `body 一.3`: third sentence under heading 一 (0: the heading itself); `row 22.2`: second clause of row 22 (0: its text is lost). */
  readonly place: string;
  /** The first 16 hex digits of the sha256 of the sentence's UTF-8 text without white space. */
  readonly hash: string;
  /** A few operative words of the sentence. */
  readonly words?: string;
  readonly leadsTo: LeadsTo;
}

/** A sentence that binds through rules. */
export function toRules(place: string, hash: string, words: string, ...rules: readonly Id[]): Coverage {
  return { place, hash, words, leadsTo: { rules } };
}

/** A clause of an annex row: the row's status rule judges all of its clauses, its measured parts the printed numbers. */
export function clause(number: string, hash: string, ...parts: readonly string[]): Coverage {
  const task = taskOf(number);
  return { place: `row ${number}`, hash, leadsTo: { rules: [task, ...parts.map((part) => `${task}-${part}`)] } };
}

/** A row whose requirement text is lost: the hash is that of the empty text. */
export function lostRow(number: string): Coverage {
  return { place: `row ${number}.0`, hash: 'e3b0c44298fc1c14', leadsTo: { rules: [taskOf(`${number}.0`)] } };
}

/** `22.2` → `task-22`, `1.1` → `task-01`. */
function taskOf(number: string): Id {
  return `task-${number.split('.')[0]!.padStart(2, '0')}`;
}

/** The same sentence, where an assumption settles what it leaves open. */
export function settledBy(assumption: Id, entry: Coverage): Coverage {
  const rules = 'rules' in entry.leadsTo ? entry.leadsTo.rules : [];
  return { ...entry, leadsTo: { rules, assumption } };
}

/** A sentence with nothing to check. */
export function nothing(place: string, hash: string, kind: Nothing, why: Text): Coverage {
  return { place, hash, leadsTo: { nothing: kind, why } };
}
