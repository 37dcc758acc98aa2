import { bounds } from './bounds.js';
import { choices } from './choices.js';
import { county } from './county.js';
import { effects } from './effects.js';
import { links } from './links.js';
import { measures } from './measures.js';
import { scales } from './scales.js';
import { sections } from './sections.js';
import type { Sentence } from './sentence.js';
import { values } from './values.js';

/** Every sentence of the format's page that can be broken in one place, in the order of its parts. */
export const sentences: readonly Sentence[] = [
  ...values,
  ...choices,
  ...sections,
  ...measures,
  ...scales,
  ...effects,
  ...links,
  ...county,
  ...bounds,
];
export * from './sentence.js';
