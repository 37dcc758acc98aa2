import { isChoice } from '../choice.js';
import { everyReadingIn } from '../resolve.js';
import type { WrittenRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import type { Tell } from './lint.js';

/** Every reading is used, and its options differ. */
export function lintReadings(
  { readings = {}, sections, rules, defaults, weightFloor }: WrittenRulebook,
  { error }: Tell,
): void {
  const parts = [sections, rules, defaults, weightFloor];
  const used = everyReadingIn(parts);
  for (const [id, { options }] of Object.entries(readings)) {
    if (!used.has(id)) error(['readings', id], 'unused-reading', { name: id });
    else
      for (const [one, other] of equalOptions(id, Object.keys(options), parts))
        error(['readings', id, 'options', other], 'equal-options', { name: other, expected: one });
  }
}

/** Options that stand for the same branch in every choice. */
function equalOptions(id: Id, options: readonly Id[], parts: readonly unknown[]): [Id, Id][] {
  const choices = parts.flatMap((part) => choicesOf(id, part));
  const form = (option: Id) =>
    JSON.stringify(choices.map((choice) => (Object.keys(choice).length === 1 ? option : choice[option])));
  const seen = new Map<string, Id>();
  const equal: [Id, Id][] = [];
  for (const option of options) {
    const key = form(option);
    const known = seen.get(key);
    if (known === undefined) seen.set(key, option);
    else equal.push([known, option]);
  }
  return equal;
}

function choicesOf(id: Id, value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap((item) => choicesOf(id, item));
  return isChoice(value) && value.$reading === id ? [value, ...below] : below;
}
