/** The known names nearest to `name` (at most 3, nearest first), none where nothing is near: an edit for each letter is another name. */
export function nearest(name: string, known: Iterable<string>): string[] {
  if (name.length > 100) return [];
  const limit = Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)));
  const near: { known: string; distance: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit) near.push({ known: candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.known < b.known ? -1 : 1));
  return near.slice(0, 3).map((one) => one.known);
}

/** Levenshtein distance, in edits. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + same));
    }
    above = current;
  }
  return above[b.length]!;
}
