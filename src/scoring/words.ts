import type { Text } from '../issues/index.js';
import { exactText, multiply, plainText, type Ratio, ratio, wide } from '../numbers/index.js';

/** A share as people write it: `50%` where that is exact in a few places, else `2/3`. */
export function formatShare(share: Ratio): string {
  const percent = multiply(share, ratio(100));
  return hasFewPlaces(percent) ? `${plainText(percent)}%` : exactText(share);
}

/** An amount as people write it: `0.5` where that is exact in a few places, else `2/3`. */
export function formatAmount(amount: Ratio): string {
  return hasFewPlaces(amount) ? plainText(amount) : exactText(amount);
}

/** An amount in points: `1 point`, `0.5 points`. */
export function pointsText(amount: Ratio): Text {
  const n = formatAmount(amount);
  return { zh: `${n} 分`, en: n === '1' ? '1 point' : `${n} points` };
}

const FEW = 10n ** 6n;

function hasFewPlaces(value: Ratio): boolean {
  return FEW % wide(value).d === 0n;
}
