import { formatRatio, parseDec } from './decimal-text.js';
import { subtract } from './ratio.js';

/** after − before of two decimal texts, to the places of the longer; null where one is missing. */
export function differenceOf(before: string | null, after: string | null): string | null {
  if (before === null || after === null) return null;
  const places = Math.max(...[before, after].map((text) => text.split('.')[1]?.length ?? 0));
  return formatRatio(subtract(parseDec(after)!, parseDec(before)!), places, 'half-up');
}
