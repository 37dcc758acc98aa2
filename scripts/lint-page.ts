import type { LintFinding } from '../src/rulebook/index.js';

/** What `kaoping lint --pairs` says of the founding rulebook: nothing hidden, a row each. */
export function lintPage(findings: readonly LintFinding[]): string {
  const rows = findings.map(({ severity, path, code, message, hint, under }) => {
    const options = Object.entries(under).map(([reading, option]) => `\`${reading}=${option}\``);
    const cells = [
      severity,
      `\`${path}\``,
      `\`${code}\``,
      options.join(' '),
      message.zh,
      message.en,
      hint?.zh,
      hint?.en,
    ];
    return `| ${cells.map((cell) => (cell || '—').replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return `# 审校 / Lint

\`kaoping lint FILE\` 逐条列出位置、问题、代码和建议：错误要改正后才能发布（退出码 1），警告值得再看一眼（退出码 0）；\`--pairs\` 也看任意两个口径同时改变的情形。
下表是它对创始考评办法（武定县2018年通知）所说的全部：没有错误，所列警告只在所写口径下出现。本页由代码生成（\`npm run docs\`）。

\`kaoping lint FILE\` prints place, problem, code and hint of each: an error must be mended before the rulebook is published (exit status 1), a warning wants a second look (status 0);
\`--pairs\` looks at any two changed options as well. Below is all that it says of the founding rulebook: no errors, and warnings only under the options named. Made from the code (\`npm run docs\`).

| 程度 severity | 位置 place | 代码 code | 口径 options | 问题 | problem | 建议 | hint |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
