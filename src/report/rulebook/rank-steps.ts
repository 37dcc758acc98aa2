import type { Text } from '../../issues/index.js';
import { joined, listed, text } from './words.js';

interface Step {
  readonly atLeast: string | number;
  readonly worth: Text;
}

/**
 * Steps over a rank, the first place first: `第1名加10分、第2至3名加6分，其余不加分`; none where they part between places.
 * What holds from some place on is "the rest".
 */
export function rankSteps(steps: readonly Step[]): Text | undefined {
  const places = steps.map(({ atLeast }) => Number(atLeast)).reverse();
  if (places[0] !== 1 || !places.every(Number.isSafeInteger)) return undefined;
  const worths = steps.map(({ worth }) => worth).reverse();
  const rest = worths.at(-1)!;
  const first = worths.slice(0, -1).map((worth, at) => {
    const [from, to] = [places[at]!, places[at + 1]! - 1];
    const [zh, en] = from === to ? [`第${from}名`, `rank ${from}`] : [`第${from}至${to}名`, `ranks ${from} to ${to}`];
    return text(`${zh}${worth.zh}`, `${worth.en} for ${en}`);
  });
  const others =
    first.length === 0
      ? text(`各名次均${rest.zh}`, `${rest.en} for every rank`)
      : text(`其余${rest.zh}`, `${rest.en} for the rest`);
  return first.length === 0 ? others : joined([listed(first), others], '，', ', ');
}
