export type { CellChange } from './cells.js';
export { type RulebookChange, type RulebookChanges, type RulebookVersion, rulebookChanges } from './changes.js';
export type { Renames } from './renames.js';
