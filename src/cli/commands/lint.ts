import { issueLines } from '../../report/issues.js';
import { type Language, words } from '../../report/language.js';
import { counted } from '../../report/rulebook/words.js';
import { type LintFinding, lintRulebook } from '../../rulebook/index.js';
import type { ExitStatus, Io } from '../io.js';
import { loadJson } from '../rulebooks.js';

export interface LintOptions {
  readonly pairs?: boolean;
  readonly format: 'text' | 'json';
}

/** `kaoping lint [ID|FILE]`: what a rulebook should not say, a line each; status 1 where it has errors. */
export async function lintCommand(
  name: string | undefined,
  { pairs, format }: LintOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const findings = lintRulebook(await loadJson(name, io), { pairs });
  await io.out(format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : asText(findings, language));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Like a compiler: severity and place, message, code, hint, the options under which it shows; then how many. */
function asText(findings: readonly LintFinding[], language: Language): string {
  const lines = findings.map((finding) => {
    const under = Object.entries(finding.under).map(([reading, option]) => `${reading}=${option}`);
    const shown = under.length > 0 ? `  (${under.join(', ')})` : '';
    return `${words[finding.severity][language]} ${issueLines([finding], language)[0]}${shown}\n`;
  });
  const count = (severity: LintFinding['severity']) => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const summary =
    language === 'zh'
      ? `错误 ${errors} 个，警告 ${warnings} 个`
      : `${errors} ${counted(errors, 'error')}, ${warnings} ${counted(warnings, 'warning')}`;
  return `${lines.join('')}${summary}\n`;
}
