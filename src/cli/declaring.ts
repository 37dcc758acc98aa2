import { type Command, Option } from 'commander';
import type { Language } from '../report/language.js';
import { helpTexts } from './help.js';
import type { ExitStatus, Io } from './io.js';

/** What commands are declared with. */
export interface Declaring {
  readonly says: (key: keyof typeof helpTexts) => string;
  /** A command with its sentence and examples. */
  readonly command: (usage: string, description: keyof typeof helpTexts, ...examples: readonly string[]) => Command;
  /** Options several commands have. */
  readonly shared: Readonly<Record<'rulebook' | 'reading' | 'unitKind' | 'role' | 'assigned' | 'output', Option>> & {
    /** The first format is the default. */
    readonly format: (...formats: string[]) => Option;
  };
  readonly io: Io;
  readonly language: Language;
  /** Is told the exit status. */
  readonly finish: (status: ExitStatus) => void;
}

export function declaring(
  program: Command,
  io: Io,
  language: Language,
  finish: (status: ExitStatus) => void,
): Declaring {
  const says = (key: keyof typeof helpTexts) => helpTexts[key][language];
  return {
    says,
    io,
    language,
    finish,
    command: (usage, description, ...examples) =>
      program
        .command(usage)
        .description(says(description))
        .helpOption('-h, --help', says('help'))
        .addHelpText('after', [`\n${says('examples')}`, ...examples.map((example) => `  $ ${example}`)].join('\n')),
    shared: {
      rulebook: new Option('--rulebook <file>', says('rulebookOption')),
      reading: new Option('--reading <id=option>', says('reading')).argParser(collect),
      unitKind: new Option('--unit-kind <kind>', says('unitKind')),
      role: new Option('--role <role>', says('role')).argParser(collect),
      assigned: new Option('--assigned <rule>', says('assigned')).argParser(collect),
      output: new Option('-o, --output <file>', says('output')),
      format: (...formats) => new Option('--format <format>', says('format')).choices(formats).default(formats[0]),
    },
  };
}

export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
