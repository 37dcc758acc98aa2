import { type Issue, safeText } from '../issues/index.js';
import { type Language, words } from './language.js';

/** Issues as a person reads them: place, message, hint. */
export function issueLines(issues: readonly Issue[], language: Language): string[] {
  return issues.map(({ path, code, message, hint }) => {
    const advice = hint ? `  ${words.hint[language]}: ${hint[language]}` : '';
    return `${safeText(path || '/')}: ${message[language]} [${code}]${advice}`;
  });
}
