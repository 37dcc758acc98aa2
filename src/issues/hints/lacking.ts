/** How much `text` lacks to reach `wanted`, both decimal text (quotation marks drop out); none where it does not. */
export function lackingTo(wanted: string, text: string): string | undefined {
  const [whole, part] = [wanted, text].map((one) => one.replaceAll('"', ''));
  if (![whole, part].every((one) => /^\d+(\.\d+)?$/.test(one!))) return undefined;
  const places = Math.max(...[whole, part].map((one) => one!.split('.')[1]?.length ?? 0));
  const scaled = (one: string) => {
    const [before, after = ''] = one.split('.');
    return BigInt(before + after.padEnd(places, '0'));
  };
  const lacking = scaled(whole!) - scaled(part!);
  if (lacking <= 0n) return undefined;
  const digits = String(lacking).padStart(places + 1, '0');
  const cut = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '');
}
