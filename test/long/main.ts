import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../helpers.js';
import { byKind } from '../proof/features.js';
import { verdictOn } from './campaign.js';
import { campaignsFor } from './campaigns.js';
import { type Options, readOptions, USAGE, UsageError } from './options.js';
import { recordedOn } from './page.js';
import { failureLines, perHundred, rareIn, resultTable } from './report.js';
import { runCampaigns } from './run.js';

type Say = (text: string) => void;

const PAGE = resolve(ROOT, 'docs/proof.md');

/** The exit status: 0 all holds, 1 something failed, 2 the arguments cannot be followed. */
export async function main(args: readonly string[], say: Say, stop = new AbortController().signal): Promise<number> {
  try {
    const options = readOptions(args);
    const holds = options.case ? await oneCase(options, options.case, say) : await manyCases(options, say, stop);
    return holds ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

/** Prints a case whole. */
async function oneCase({ engineModule }: Options, { name, seed, number }: NonNullable<Options['case']>, say: Say) {
  const { given, judge } = (await campaignsFor(engineModule))[name].draw(seed, number);
  const { results, problem } = verdictOn(judge);
  for (const [what, value] of Object.entries({ ...given, ...results })) {
    say(`${what}: ${JSON.stringify(value, null, 2)}\n`);
  }
  say(`${name} case ${number} of seed ${seed}: ${problem ?? 'holds'}`);
  return problem === undefined;
}

async function manyCases(options: Options, say: Say, stop: AbortSignal) {
  const results = await runCampaigns(options, await campaignsFor(options.engineModule), say, stop);
  const ran = results.filter(([name]) => options.names.includes(name));
  for (const [name, , progress] of ran) say(`\n${name}, in a hundred cases\n${byKind(perHundred(progress))}`);
  const table = resultTable(results);
  say(`\n${table}\n`);
  if (options.record) writeFileSync(PAGE, recordedOn(readFileSync(PAGE, 'utf8'), table));
  const failures = ran.flatMap(([name, campaign, progress]) => [
    ...failureLines(name, progress, options.engineFlag),
    ...rareIn(campaign, progress).map((rare) => `FAILED ${name}: in less than one case of a hundred: ${rare}`),
  ]);
  for (const line of failures) say(line);
  return failures.length === 0;
}
