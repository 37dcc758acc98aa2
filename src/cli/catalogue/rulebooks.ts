import { lintCommand } from '../commands/lint.js';
import { rulebookCommand } from '../commands/rulebook.js';
import { schemaCommand } from '../commands/schema.js';
import type { Declaring } from '../declaring.js';

/** Rulebooks themselves. */
export function declareRulebooks({
  command,
  says,
  language,
  io,
  finish,
  shared: { reading, output, format },
}: Declaring): void {
  command(
    'rulebook [id]',
    'rulebook',
    'kaoping rulebook wuding-2018 --lang zh',
    'kaoping rulebook --reading late-work=half --format json',
    'kaoping rulebook wuding-2018 --roll 2019',
  )
    .addOption(reading)
    .addOption(format('md', 'json'))
    .option('--roll <year>', says('roll'))
    .addOption(output)
    .action(async (id: string | undefined, options) => finish(await rulebookCommand(id, options, language, io)));

  command('lint [id]', 'lint', 'kaoping lint wuding-2018', 'kaoping lint wuding-2018 --pairs')
    .option('--pairs', says('pairs'))
    .addOption(format('text', 'json'))
    .action(async (id: string | undefined, options) => finish(await lintCommand(id, options, language, io)));

  command('schema [id]', 'schema', 'kaoping schema', 'kaoping schema wuding-2018')
    .addOption(output)
    .action(async (id: string | undefined, options) => finish(await schemaCommand(id, options, io)));
}
