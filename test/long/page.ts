const BEGIN = '<!-- test:long begins: written by `npm run test:long -- --record` -->';
const END = '<!-- test:long ends -->';

/** The page with the block between its markers replaced. */
export function recordedOn(page: string, block: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the page has no place for the result');
  return `${page.slice(0, from + BEGIN.length)}\n${block}\n${page.slice(to)}`;
}
