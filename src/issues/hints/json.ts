import type { Text } from '../text.js';

/** What JSON does not have, by the text where it was met: the slips of somebody used to other notations. */
const SLIPS: readonly { readonly met: RegExp; readonly hint: Text }[] = [
  {
    met: /,\s*[}\]]$/,
    hint: { zh: '最后一项之后不写逗号', en: 'No comma stands after the last item' },
  },
  { met: /[/#]$/, hint: { zh: 'JSON 没有注释：请删去', en: 'JSON has no comments: leave it out' } },
  { met: /['‘’“”]$/, hint: { zh: '引号用半角双引号 "', en: 'Use straight double quotes: "' } },
  { met: /[：，；｛｝［］]$/, hint: { zh: '标点用半角', en: 'Use half-width punctuation' } },
  { met: /[{,]\s*[\p{L}_$]$/u, hint: { zh: '键要加双引号', en: 'Keys stand in double quotes' } },
];

/** A hint for JSON that cannot be read, from the text up to and with the character that was not expected. */
export function jsonHint(text: string): Text | undefined {
  return SLIPS.find(({ met }) => met.test(text))?.hint;
}
