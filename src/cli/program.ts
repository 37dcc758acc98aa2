import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import type { Language } from '../report/language.js';
import { diffCommand } from './commands/diff.js';
import { evaluateCommand } from './commands/evaluate.js';
import { explainCommand } from './commands/explain.js';
import { improveCommand } from './commands/improve.js';
import { lintCommand } from './commands/lint.js';
import { rulebookCommand } from './commands/rulebook.js';
import { schemaCommand } from './commands/schema.js';
import { scoreCommand } from './commands/score.js';
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
  )
    .option('--unit <id>', says('unit'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .action(async (file: string, options) => finish(await explainCommand(file, options, language, io)));

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
    .option('--as-of <date>', says('asOf'))
    .option('--max-conferences <n>', says('maxConferences'))
    .addOption(rulebook)
    .addOption(reading)
    .addOption(format('text', 'json'))
    .action(async (file: string, options) => finish(await improveCommand(file, options, language, io)));

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
  )
    .addOption(new Option('--reading <id=option>', says('diffReading')).argParser(collect))
    .addOption(format('text', 'json'))
    .addOption(output)
    .action(async (before: string, after: string, files: string[], options) =>
      finish(await diffCommand(before, after, files, options, language, io)),
    );

  command('schema [id]', 'schema', 'kaoping schema', 'kaoping schema wuding-2018')
    .addOption(output)
    .action(async (id: string | undefined, options) => finish(await schemaCommand(id, options, io)));

  command(
    'evaluate <file>',
    'evaluate',
    'kaoping evaluate examples/county/evaluation.json',
    'kaoping evaluate examples/county/evaluation.json --format json',
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
