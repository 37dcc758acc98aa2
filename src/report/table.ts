import stringWidth from 'string-width';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** Rows under their titles in straight columns: a Chinese character is two cells wide. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, at) =>
    rows.reduce((width, row) => Math.max(width, stringWidth(row[at] ?? '')), stringWidth(title)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(cell, widths[at]!, columns[at]!.align ?? 'left'))
      .join('  ')
      .trimEnd();
  const titles = line(columns.map(({ title }) => title));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [titles, rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return align === 'left' ? cell + blanks : blanks + cell;
}
