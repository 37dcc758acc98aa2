/**
 * Whether lines begin NDJSON or one JSON document, as soon as the first of them (blank ones left out) tell.
 * A record that is whole on the first line begins NDJSON; so does a broken one that another record follows.
 * A document opens on its first line and goes on, or is a list from the start.
 */
export function tellApart(lines: readonly string[]): 'json' | 'ndjson' | undefined {
  const [first, second, third] = firstThree(lines);
  if (first === undefined) return undefined;
  if (first.startsWith('[')) return 'json';
  const whole = wholeObject(first);
  if (whole) return Array.isArray(whole.records) ? 'json' : 'ndjson';
  if (second === undefined) return undefined;
  if (!second.startsWith('{')) return 'json';
  // `{ "records": [` and `"unit":` go on in the next line, a record cut short does not
  if (!first.startsWith('{') || !/[{[,:]$/.test(first)) return 'ndjson';
  if (!wholeObject(second)) return 'json';
  if (third === undefined) return undefined;
  return third.startsWith('{') ? 'ndjson' : 'json';
}

function firstThree(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    if (text !== '') found.push(text);
    if (found.length === 3) break;
  }
  return found;
}

function wholeObject(text: string): { readonly records?: unknown } | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
