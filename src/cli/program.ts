import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import type { Language } from '../report/language.js';
import { assessCommand } from './commands/assess.js';
import { diffCommand } from './commands/diff.js';
import { dueCommand } from './commands/due.js';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { inspectCommand } from './commands/inspect.js';
import { lintCommand } from './commands/lint.js';
import { rulebookCommand } from './commands/rulebook.js';
import { schemaCommand } from './commands/schema.js';
import { scoreCommand } from './commands/score.js';
import { sealCommand, verifyCommand } from './commands/seal.js';
import { templateCommand } from './commands/template.js';
import { helpTexts, helpTitle } from './help.js';
import type { ExitStatus, Io } from './io.js';

export const VERSION = '0.1.0';

/** The command line: its commands, each with its options and examples; `finish` is told the exit status. */
export function createProgram(io: Io, language: Language, finish: (status: ExitStatus) => void): Command {
  const says = (key: keyof typeof helpTexts) => helpTexts[key][language];
  const program = new Command('kaoping')
    .description(says('program'))
    .version(VERSION, '-V, --version', says('version'))
    .addOption(new Option('--lang <language>', says('lang')).choices(['zh', 'en']).default(io.language))
    .helpOption('-h, --help', says('help'))
    .helpCommand('help [command]', says('help'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => {},
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: stringWidth,
      styleTitle: (title) => helpTitle(title, language),
      optionDescription: (option) => optionDescription(option, language),
    });

  const command = (usage: string, description: keyof typeof helpTexts, ...examples: readonly string[]) =>
    program
      .command(usage)
      .description(says(description))
      .helpOption('-h, --help', says('help'))
      .addHelpText('after', [`\n${says('examples')}`, ...examples.map((example) => `  $ ${example}`)].join('\n'));
  const rulebook = new Option('--rulebook <file>', says('rulebookOption'));
  const reading = new Option('--reading <id=option>', says('reading')).argParser(collect);
  const unitKind = new Option('--unit-kind <kind>', says('unitKind'));
  const role = new Option('--role <role>', says('role')).argParser(collect);
  const assigned = new Option('--assigned <rule>', says('assigned')).argParser(collect);
  const output = new Option('-o, --output <file>', says('output'));
  const format = (...formats: string[]) =>
    new Option('--format <format>', says('format')).choices(formats).default(formats[0]);

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

  command('schema [id]', 'schema', 'kaoping schema', 'kaoping schema wuding-2018')
    .addOption(output)
    .action(async (id: string | undefined, options) => finish(await schemaCommand(id, options, io)));

  command(
    'evaluate <file>',
    'evaluate',
    'kaoping evaluate examples/county/evaluation.json',
    'kaoping evaluate examples/county/evaluation.json --format json',
    'kaoping evaluate examples/county/county-evaluation.json',
  )
    .addOption(format('table', 'json'))
    .action(async (file: string, options) => finish(await evaluateCommand(file, options, language, io)));

  return program;
}

function optionDescription({ description, argChoices, defaultValue }: Option, language: Language): string {
  const [choices, otherwise] = language === 'zh' ? ['可选', '默认'] : ['one of', 'default'];
  const more = [
    ...(argChoices ? [`${choices} ${argChoices.join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`${otherwise} ${defaultValue}`]),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
