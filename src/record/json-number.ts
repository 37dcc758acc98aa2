/** Whether a double holds the number that a JSON text writes: at most 15 significant digits, neither too great nor too small. */
export function isExactNumber(text: string): boolean {
  const written = significant(text);
  if (written.digits.length > 15) return false;
  const held = significant(String(Number(text)));
  return written.digits === held.digits && (written.digits === '' || written.exponent === held.exponent);
}

/** The digits from the first to the last that is not 0, and the power of ten of the last; no digits for 0. */
function significant(text: string): { readonly digits: string; readonly exponent: number } {
  const [mantissa = '', power = '0'] = text.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return { digits: digits.slice(start, end), exponent: Number(power) - fraction.length + (digits.length - end) };
}
