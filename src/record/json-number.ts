/** Whether a double holds the number that a JSON text writes: at most 15 significant digits, neither too great nor too small. */
export function isExactNumber(text: string): boolean {
  const digits = significantDigits(text);
  return digits.length <= 15 && digits === significantDigits(String(Number(text)));
}

/** The digits from the first to the last that is not 0; none for 0. */
function significantDigits(text: string): string {
  const [mantissa = ''] = text.replace(/^-/, '').toLowerCase().split('e');
  const digits = mantissa.replace('.', '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return digits.slice(start, end);
}
