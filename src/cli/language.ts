import type { Language } from '../report/language.js';

/** The language a command line asks for with `--lang`, looked up before it is parsed: parsing has messages too. */
export function languageOf(args: readonly string[], otherwise: Language): Language {
  const asked = args.flatMap((arg, at) =>
    arg === '--lang' ? [args[at + 1]] : (arg.match(/^--lang=(.*)$/)?.slice(1) ?? []),
  );
  const last = asked.at(-1);
  return last === 'zh' || last === 'en' ? last : otherwise;
}
