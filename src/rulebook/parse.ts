import type { Issue } from '../issues/index.js';
import type { Rulebook } from './rulebook.js';

export type ParseResult =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function parseRulebook(value: unknown): ParseResult {
  return { ok: true, rulebook: value as Rulebook };
}
