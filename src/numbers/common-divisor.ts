/** From here on numbers are taken apart before Euclid's steps, which are slow on them. */
const LONG = 1n << 1024n;

/**
 * The greatest common divisor of `a` and `b`, not below 0. Long numbers are mostly powers of decimals: what they share of 2
 * and 5 is taken out first, and the rest is short.
 */
export function commonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  if (x < LONG || y < LONG) return euclid(x, y);
  const [ofX, ofY] = [decimalPart(x), decimalPart(y)];
  const shared = 2n ** least(ofX.twos, ofY.twos) * 5n ** least(ofX.fives, ofY.fives);
  return shared * euclid(ofX.rest, ofY.rest);
}

function euclid(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** How often 2 and 5 go into `a`, and what is left. */
function decimalPart(a: bigint): { twos: bigint; fives: bigint; rest: bigint } {
  const twos = timesIn(a, 2n);
  const odd = a >> twos;
  const fives = timesIn(odd, 5n);
  return { twos, fives, rest: odd / 5n ** fives };
}

/** How often a prime goes into `a`: tried by its greatest square of a square first, so that what remains soon is short. */
function timesIn(a: bigint, prime: bigint): bigint {
  if (a % prime !== 0n) return 0n;
  const powers = [prime];
  for (let square = prime * prime; square <= a; square *= square) powers.push(square);
  let [times, rest] = [0n, a];
  for (let level = powers.length - 1; level >= 0; level--) {
    const over = rest % powers[level]!;
    if (over !== 0n) rest = over;
    else {
      rest /= powers[level]!;
      times += 1n << BigInt(level);
    }
  }
  return times;
}

const least = (a: bigint, b: bigint) => (a < b ? a : b);
