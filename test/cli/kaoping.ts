import { run } from '../../src/cli/run.js';
import type { Language } from '../../src/report/language.js';

export interface Printed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, from the root of the repository. */
export async function kaoping(
  args: readonly string[],
  { stdin = '', language = 'en' }: { readonly stdin?: string | Uint8Array; readonly language?: Language } = {},
): Promise<Printed> {
  let [stdout, stderr] = ['', ''];
  const status = await run(args, {
    stdin: async function* () {
      if (stdin.length > 0) yield Buffer.from(stdin as string);
    },
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    language,
  });
  return { status, stdout, stderr };
}

/** Records of the tiny rulebook: 3 points for the report, 4 for 4 visits, of 10. */
export const TINY = ['--rulebook', 'test/cli/files/tiny-rulebook.json'] as const;

export function tinyRecord(id: string, facts: object = { report: 'met', visits: 4 }) {
  return { unit: { id, kind: 'office' }, year: 2020, facts };
}

export function tinyLines(...ids: readonly string[]): string[] {
  return ids.map((id) => JSON.stringify(tinyRecord(id)));
}
