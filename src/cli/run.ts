import { CommanderError } from 'commander';
import type { ExitStatus, Io } from './io.js';
import { languageOf } from './language.js';
import { CommandError } from './problems.js';
import { createProgram } from './program.js';
import { usageMessage } from './usage-errors.js';

/** Runs one command line. @returns the exit status; never throws for what a user did. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageOf(args, io.language);
  let status: ExitStatus = 0;
  const program = createProgram(io, language, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') io.err(`kaoping: ${usageMessage(error, language)}\n`);
      return 2;
    }
    if (!(error instanceof CommandError)) throw error;
    io.err(`kaoping: ${error.text[language]}\n`);
    return 2;
  }
}
