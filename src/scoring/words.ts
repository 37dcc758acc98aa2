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

const FEW = 10n ** 6n;

function hasFewPlaces(value: Ratio): boolean {
  return FEW % wide(value).d === 0n;
}
