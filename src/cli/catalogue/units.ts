import { Option } from 'commander';
import { dueCommand } from '../commands/due.js';
import { improveCommand } from '../commands/improve.js';
import { inspectCommand } from '../commands/inspect.js';
import { templateCommand } from '../commands/template.js';
import type { Declaring } from '../declaring.js';

/** What one unit asks before and after. */
export function declareUnits({
  command,
  says,
  language,
  io,
  finish,
  shared: { rulebook, reading, unitKind, role, assigned, output, format },
}: Declaring): void {
  command(
    'improve <file>',
    'improve',
    'kaoping improve examples/county/records.json --unit xiaoshu --target-total 95',
    'kaoping improve examples/county/records.json --unit chunfen --target-rank 3 --as-of 2018-09-30 --max-conferences 2',
  )
    .option('--unit <id>', says('unit'))
    .option('--target-total <n>', says('targetTotal'))
    .option('--target-grade <id>', says('targetGrade'))
    .option('--target-rank <n>', says('targetRank'))
    .option('--as-of <date>', says('improveFrom'))
    .option('--max-conferences <n>', says('maxConferences'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .action(async (file: string, options) => finish(await improveCommand(file, options, language, io)));

  command(
    'due [files...]',
    'due',
    'kaoping due examples/county/records.json --as-of 2018-09-01 --unit lichun',
    'kaoping due --unit-kind department --role county-office --as-of 2018-09-01 --lang zh',
    'kaoping due examples/county/incomplete.json --as-of 2018-09-01 --format ics',
  )
    .addOption(new Option('--as-of <date>', says('asOf')).makeOptionMandatory())
    .option('--unit <id>', says('unitFilter'))
    .addOption(unitKind)
    .addOption(role)
    .addOption(assigned)
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('table', 'json', 'ics'))
    .addOption(output)
    .action(async (files: string[], options) => finish(await dueCommand(files, options, language, io)));

  command(
    'template',
    'template',
    'kaoping template --unit-kind township --id baishui --name 白水镇',
    'kaoping template --unit-kind department --role county-office --format csv',
    'kaoping template --unit-kind township --id baishui | kaoping score -',
  )
    .addOption(new Option('--unit-kind <kind>', says('unitKind')).makeOptionMandatory())
    .addOption(role)
    .addOption(assigned)
    .option('--id <id>', says('id'))
    .option('--name <name>', says('name'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('json', 'csv'))
    .addOption(output)
    .action(async (options) => finish(await templateCommand(options, io)));

  command(
    'inspect <file>',
    'inspect',
    'kaoping inspect examples/county/records.json --unit xiazhi --lang zh',
    'kaoping inspect examples/county/incomplete.json --unit bailu --format json',
  )
    .option('--unit <id>', says('unit'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .addOption(output)
    .action(async (file: string, options) => finish(await inspectCommand(file, options, language, io)));
}
