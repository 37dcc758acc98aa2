import type { Campaign } from './campaign.js';
import type { Name } from './campaigns.js';
import type { Progress } from './progress.js';

/** Below so many cases it is not judged how often a thing occurs. */
const ENOUGH = 20_000;

const count = (n: number) => n.toLocaleString('en');
const rate = ({ next, seconds }: Progress) => (seconds === 0 ? '-' : count(Math.round(next / seconds)));
const padded = (name: string) => name.padEnd(9);

/** What is printed now and then while it runs. */
export function progressLine(name: Name, progress: Progress): string {
  const { next, seed, failed } = progress;
  return `${padded(name)} ${count(next)} cases, ${rate(progress)}/s, seed ${seed}, ${count(failed)} failures`;
}

/** A Markdown table of all campaigns that ever ran. */
export function resultTable(results: readonly (readonly [Name, Campaign, Progress])[]): string {
  const titles = ['campaign', 'what', 'cases', 'failures', 'cases/s on one core', 'seed', 'last run', 'Node', 'code'];
  const rows = results.map(([name, { claim }, progress]) => [
    `\`${name}\``,
    claim,
    count(progress.next),
    count(progress.failed),
    rate(progress),
    String(progress.seed),
    progress.date,
    progress.node.join(', '),
    progress.code.join(', '),
  ]);
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** How often each thing occurred, in a hundred cases. */
export function perHundred({ seen, next }: Progress): [string, number][] {
  return Object.entries(seen).map(([name, times]) => [name, Number(((100 * times) / next).toPrecision(3))]);
}

/** What should occur in one case of a hundred and does not. */
export function rareIn({ expected }: Campaign, { seen, next }: Progress): string[] {
  if (next < ENOUGH) return [];
  return expected.filter((name) => (seen[name] ?? 0) < next / 100).map((name) => `${name} (${seen[name] ?? 0})`);
}

/** Each kept failure with the command that runs it again. */
export function failureLines(name: Name, { seed, failures, failed }: Progress, flags: string): string[] {
  const lines = failures.flatMap((one) => [
    `FAILED ${name} case ${one.case}: ${one.problem}`,
    `  again: npm run test:long -- --case ${name}:${seed}:${one.case}${flags}`,
  ]);
  const more = failed - failures.length;
  return more > 0 ? [...lines, `  and ${count(more)} more of ${name}`] : lines;
}
