import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import type { Language } from '../report/language.js';
import { declareCounty } from './catalogue/county.js';
import { declareEvidence } from './catalogue/evidence.js';
import { declareRulebooks } from './catalogue/rulebooks.js';
import { declareScores } from './catalogue/scores.js';
import { declareUnits } from './catalogue/units.js';
import { declaring } from './declaring.js';
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

  const context = declaring(program, io, language, finish);
  for (const declare of [declareScores, declareCounty, declareUnits, declareEvidence, declareRulebooks])
    declare(context);
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
