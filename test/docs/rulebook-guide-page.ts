/** A block of code of the guide; its mark, an HTML comment above it, says what the test does with it. */
export interface Block {
  readonly mark: string;
  readonly language: string;
  readonly body: string;
  /** The rows of the table under it, cell by cell. */
  readonly rows: readonly (readonly string[])[];
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/<!-- (.+) -->\n+```(\w+)\n([\s\S]*?)```\n(?:\n(?:\|.+\n){2}((?:\|.+\n)+))?/g)].map(
    ([, mark, language, body, table = '']) => ({
      mark: mark!,
      language: language!,
      body: body!.trimEnd(),
      rows: table
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => row.split('|').slice(1, -1)),
    }),
  );
}

/** What stands between backticks. */
export function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

type Json = Record<string, unknown>;

/** How the guide tells its reader to add a snippet: what it names is added, or replaced where it stands already. */
export function withSnippet(file: Json, snippet: Json): Json {
  const added = Object.entries(snippet).map(([key, value]) => {
    const before = file[key];
    return [key, isObject(before) && isObject(value) ? withSnippet(before, value) : value];
  });
  return { ...file, ...Object.fromEntries(added) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A sum worked out by hand, `30 + 70 × 3/4`, to two places. */
export function worked(sum: string): string {
  const plain = sum.replaceAll('×', '*').replaceAll('−', '-');
  if (!/^[\d.+*/() -]+$/.test(plain)) throw new Error(`not a sum: ${sum}`);
  return (Math.round(Number(new Function(`return ${plain}`)()) * 100 + 1e-7) / 100).toFixed(2);
}

/** Whether a command prints what is shown; a line of `…` stands for any lines. */
export function isShown(shown: string, printed: string): boolean {
  const parts = `${shown}\n`.split(/^…\n/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)*')}$`).test(printed);
}
