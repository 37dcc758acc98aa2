import { Option } from 'commander';
import { diffCommand } from '../commands/diff.js';
import { sealCommand, verifyCommand } from '../commands/seal.js';
import { collect, type Declaring } from '../declaring.js';

/** What was changed, and what was sealed. */
export function declareEvidence({
  command,
  says,
  language,
  io,
  finish,
  shared: { rulebook, reading, output, format },
}: Declaring): void {
  command(
    'diff <before> <after> [records...]',
    'diff',
    'kaoping diff examples/rulebooks/website-inspection.json examples/revision/website-inspection.json',
    'kaoping diff examples/rulebooks/website-inspection.json examples/revision/website-inspection.json examples/rulebooks/website-inspection.records.json',
    'kaoping diff examples/county/self-assessed.json examples/county/records.json --unit xiaoshu',
  )
    .addOption(rulebook)
    .option('--unit <id>', says('unit'))
    .addOption(new Option('--reading <id=option>', says('diffReading')).argParser(collect))
    .addOption(format('text', 'json'))
    .addOption(output)
    .action(async (before: string, after: string, files: string[], options) =>
      finish(await diffCommand(before, after, files, options, language, io)),
    );

  command(
    'seal <files...>',
    'seal',
    'kaoping seal examples/county/records.json --unit lixia',
    'kaoping seal examples/county/incomplete.json',
  )
    .option('--unit <id>', says('unit'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(output)
    .action(async (files: string[], options) => finish(await sealCommand(files, options, language, io)));

  command(
    'verify <sealed> <files...>',
    'verify',
    'kaoping verify examples/county/lixia.sealed.json examples/county/records.json',
  )
    .addOption(rulebook)
    .action(async (sealed: string, files: string[], options) =>
      finish(await verifyCommand(sealed, files, options, language, io)),
    );
}
