import { assessCommand } from '../commands/assess.js';
import { evaluateCommand } from '../commands/evaluate.js';
import { sensitivityCommand } from '../commands/sensitivity.js';
import type { Declaring } from '../declaring.js';

/** The county as a whole. */
export function declareCounty({
  command,
  says,
  language,
  io,
  finish,
  shared: { rulebook, reading, output, format },
}: Declaring): void {
  command(
    'assess <files...>',
    'assess',
    'kaoping assess examples/county/records.json',
    'kaoping assess examples/county/records.json examples/county/incomplete.json --format csv',
    'kaoping assess examples/rulebooks/departments-1000.records.json --rulebook examples/rulebooks/departments-1000.json',
  )
    .addOption(rulebook)
    .addOption(reading)
    .option('--each-file', says('eachFile'))
    .option('--years <rulebooks...>', says('years'))
    .addOption(format('table', 'json', 'csv'))
    .addOption(output)
    .option('--brief', says('brief'))
    .action(async (files: string[], options) => finish(await assessCommand(files, options, language, io)));

  command(
    'evaluate <file>',
    'evaluate',
    'kaoping evaluate examples/county/evaluation.json',
    'kaoping evaluate examples/county/evaluation.json --format json',
    'kaoping evaluate examples/county/county-evaluation.json',
  )
    .addOption(format('table', 'json'))
    .action(async (file: string, options) => finish(await evaluateCommand(file, options, language, io)));

  command(
    'sensitivity <files...>',
    'sensitivity',
    'kaoping sensitivity examples/county/records.json',
    'kaoping sensitivity examples/county/records.json --reading late-work=half --pairs',
    'kaoping sensitivity examples/county/records.json --bounds --format json',
  )
    .addOption(rulebook)
    .addOption(reading)
    .option('--pairs', says('readingPairs'))
    .option('--bounds', says('bounds'))
    .addOption(format('text', 'json'))
    .addOption(output)
    .action(async (files: string[], options) => finish(await sensitivityCommand(files, options, language, io)));
}
