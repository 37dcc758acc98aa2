import type { CommanderError } from 'commander';
import type { Text } from '../issues/index.js';
import type { Language } from '../report/language.js';

/** What is wrong with a command line, with the nearest flag or command, and where help stands. */
export function usageMessage({ code, message }: CommanderError, language: Language): string {
  return `${(language === 'zh' && inChinese(code, message)) || message.replace(/^error: /, '')}\n${HELP[language]}`;
}

const HELP: Text = { zh: '（用法见 --help）', en: '(add --help for the options)' };

/** The parser's own message in Chinese; it names things in quotes, and near names after "Did you mean". */
function inChinese(code: string, message: string): string | undefined {
  const [said = '', near] = message.split(/\s*\(Did you mean (?:one of )?/);
  const names = [...said.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const hint = near === undefined ? '' : `（是否想写 ${near.replace(/\?\)$/, '').replaceAll(', ', '、')}？）`;
  const [first = '', second = ''] = names;
  switch (code) {
    case 'commander.unknownOption':
      return `没有选项 ${first}${hint}`;
    case 'commander.unknownCommand':
      return `没有命令 ${first}${hint}`;
    case 'commander.missingArgument':
      return `缺少参数 ${first}`;
    case 'commander.optionMissingArgument':
      return `选项 ${first} 缺少取值`;
    case 'commander.missingMandatoryOptionValue':
      return `缺少选项 ${first}`;
    case 'commander.invalidArgument':
      return `选项 ${first} 不接受“${second}”，可选：${said.split('Allowed choices are ')[1]?.replace(/\.$/, '') ?? ''}`;
    case 'commander.excessArguments':
      return '参数过多';
    default:
      return undefined;
  }
}
