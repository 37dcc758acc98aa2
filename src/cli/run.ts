import { Command, CommanderError, Option } from 'commander';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { rulebookCommand } from './commands/rulebook.js';
import { scoreCommand } from './commands/score.js';
import { CommandError, type ExitStatus, type Io } from './io.js';

export const VERSION = '0.1.0';

/** Runs one command line. @returns the exit status; never throws for what a user did. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    io.err(`kaoping: ${error.message}\n`);
    return 2;
  }
}

function createProgram(io: Io, finish: (status: ExitStatus) => void): Command {
  const program = new Command('kaoping')
    .description('Exact and explainable scoring for the annual assessments of government units (考评).')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('(add --help for the options)');

  const command = (usage: string, description: string, example: string) =>
    program
      .command(usage)
      .description(description)
      .addOption(new Option('--lang <language>', 'language of messages').choices(['zh', 'en']).default(io.language))
      .addHelpText('after', `\nExample:\n  $ ${example}`);
  const rulebook = new Option('--rulebook <file>', 'rulebook file or shipped id (default: wuding-2018)');
  const reading = new Option('--reading <id=option>', 'choose a reading; may be repeated').argParser(collect);
  const output = new Option('-o, --output <file>', 'write to a file instead of standard output');
  const format = (...formats: string[]) =>
    new Option('--format <format>', 'output format').choices(formats).default(formats[0]);

  command(
    'score <files...>',
    'Score records (JSON or NDJSON; - for standard input).',
    'kaoping score examples/county/records.json',
  )
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('table', 'json', 'ndjson', 'csv'))
    .addOption(output)
    .option('--brief', 'leave the lines out')
    .action(async (files: string[], options) => finish(await scoreCommand(files, options, io)));

  command(
    'explain <file>',
    'Explain one score line by line.',
    'kaoping explain examples/county/incomplete.json --unit UNIT',
  )
    .option('--unit <id>', 'the unit (needed when the file holds several)')
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .action(async (file: string, options) => finish(await explainCommand(file, options, io)));

  command('rulebook [id]', 'Print a rulebook under the chosen readings.', 'kaoping rulebook wuding-2018 --format json')
    .addOption(reading)
    .addOption(format('md', 'json'))
    .addOption(output)
    .action(async (id: string | undefined, options) => finish(await rulebookCommand(id, options, io)));

  command(
    'evaluate <file>',
    'Weigh parts into the wider annual evaluation, with its weight floor.',
    'kaoping evaluate examples/county/evaluation.json',
  )
    .addOption(format('table', 'json'))
    .action(async (file: string, options) => finish(await evaluateCommand(file, options, io)));

  return program;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
