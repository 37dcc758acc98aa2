import { Option } from 'commander';
import { explainCommand } from '../commands/explain.js';
import { scoreCommand } from '../commands/score.js';
import type { Declaring } from '../declaring.js';

/** Scores of single units. */
export function declareScores({
  command,
  says,
  language,
  io,
  finish,
  shared: { rulebook, reading, output, format },
}: Declaring): void {
  command(
    'score <files...>',
    'score',
    'kaoping score examples/county/records.json',
    'kaoping score examples/county/records.json --reading heavy-size=5-points --format csv',
    'cat examples/county/incomplete.json | kaoping score - --format ndjson --brief',
  )
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('table', 'json', 'ndjson', 'csv'))
    .addOption(output)
    .option('--brief', says('brief'))
    .action(async (files: string[], options) => finish(await scoreCommand(files, options, language, io)));

  command(
    'explain <file>',
    'explain',
    'kaoping explain examples/county/records.json --unit xiaoshu',
    'kaoping explain examples/county/incomplete.json --unit bailu --format json',
    'kaoping explain examples/county/records.json --unit chunfen --versus lixia',
    'kaoping explain examples/county/records.json --unit lixia --rule dedicated-body',
  )
    .option('--unit <id>', says('unit'))
    .addOption(new Option('--versus <id>', says('versus')).conflicts('rule'))
    .option('--rule <id>', says('rule'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .action(async (file: string, options) => finish(await explainCommand(file, options, language, io)));
}
