import * as county from './county.js';
import { effects } from './effects.js';
import * as frame from './frame.js';
import { field, measures } from './measures.js';
import * as rules from './rules.js';
import type { Said } from './said.js';
import { scales } from './scales.js';
import * as sections from './sections.js';

export type { Said };

/** What the printed page says, by part of the format and key. */
export const said: Readonly<Record<string, Readonly<Record<string, readonly Said[]>>>> = {
  ...frame,
  ...sections,
  ...rules,
  ...county,
  field,
  ...named('measure', measures),
  ...named('scale', scales),
  ...named('effect', effects),
};

function named(part: string, kinds: Readonly<Record<string, Readonly<Record<string, readonly Said[]>>>>) {
  return Object.fromEntries(Object.entries(kinds).map(([kind, keys]) => [`${part} ${kind}`, keys]));
}
