/** A table without the columns that no row fills; nothing where there is no row. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const filled = titles.map((_, column) => rows.some((row) => row[column] !== ''));
  const lines = [titles, titles.map(() => '---'), ...rows.map((row) => row.map(escaped))];
  return lines.map((line) => `| ${line.filter((_, column) => filled[column]).join(' | ')} |`).join('\n');
}

function escaped(content: string): string {
  return content.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
