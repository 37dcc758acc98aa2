import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, type Io } from './io.js';

/** Where a command writes: standard output, or a file that is complete or untouched. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Puts the finished file in place. */
  readonly finish: () => Promise<void>;
  /** Leaves an old file as it was. */
  readonly abandon: () => Promise<void>;
}

export async function openOutput(io: Io, file: string | undefined): Promise<Output> {
  if (file === undefined) {
    return { write: async (text) => void (await io.out(text)), finish: async () => {}, abandon: async () => {} };
  }
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporary, 'wx').catch((error: Error) => {
    throw new CommandError(`cannot write ${file}: ${error.message}`);
  });
  return {
    write: async (text) => void (await handle.write(text)),
    finish: async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, file);
    },
    abandon: async () => {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}
