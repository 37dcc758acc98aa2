import type { Verification } from '../audit/index.js';
import { safeText, show } from '../issues/index.js';
import type { Language } from './language.js';

/** Whether a seal holds; else every value that is not as sealed, a line each. */
export function verificationText(verified: Verification, language: Language): string {
  if (verified.ok) {
    return language === 'zh'
      ? `核验通过：考评办法、口径、记录和结果与封存时一致。\n${verified.seal}\n`
      : `Verified: rulebook, readings, records and result are as they were sealed.\n${verified.seal}\n`;
  }
  const { differences } = verified;
  const head =
    language === 'zh'
      ? `核验未通过，${differences.length} 处不同：`
      : `Not as sealed: ${differences.length} difference${differences.length === 1 ? '' : 's'}:`;
  const [sealed, now] = language === 'zh' ? ['封存', '现在'] : ['sealed', 'now'];
  const rows = differences.map(
    (one) => `  ${safeText(one.path || '/')}: ${sealed} ${show(one.sealed)}, ${now} ${show(one.now)}`,
  );
  return `${[head, ...rows].join('\n')}\n`;
}
