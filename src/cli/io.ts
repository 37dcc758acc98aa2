import type { Language } from '../report/language.js';

/** What the command line touches of the outside world; tests give their own. */
export interface Io {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => Promise<void> | void;
  readonly err: (text: string) => void;
  /** The language of messages where no flag says: `zh` with `LANG=zh*`, else `en`. */
  readonly language: Language;
}

/** Exit status: 0 all scored, 1 some or all rejected, 2 nothing could be done. */
export type ExitStatus = 0 | 1 | 2;
