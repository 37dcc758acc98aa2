import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { Campaign } from './campaign.js';
import { NAMES, type Name } from './campaigns.js';
import { codeDigest } from './code-digest.js';
import { Lane } from './lane.js';
import { type Options, SEEDS, UsageError } from './options.js';
import { newProgress, type Progress, readProgress, writeProgress } from './progress.js';
import { progressLine } from './report.js';
import { Worker } from './worker.js';

type Say = (line: string) => void;

const SAVE_EVERY = 3_000;
const SAY_EVERY = 10_000;

/** Runs the campaigns in turn until the time is over, each has its cases, or `stop` is heard; returns what all have done so far. */
export async function runCampaigns(
  options: Options,
  campaigns: Readonly<Record<Name, Campaign>>,
  say: Say,
  stop: AbortSignal,
): Promise<(readonly [Name, Campaign, Progress])[]> {
  const lanes = openLanes(options, campaigns, say);
  const fileOf = (name: Name) => join(options.dir, `${name}.json`);
  const save = () => {
    for (const { name, progress } of lanes) writeProgress(fileOf(name), progress);
  };
  const tell = () => {
    for (const { name, progress } of lanes) say(progressLine(name, progress));
  };

  const end = performance.now() + options.minutes * 60_000;
  const nextLane = () => {
    if (stop.aborted || performance.now() >= end) return undefined;
    return lanes.filter((lane) => !lane.isHandedOut).sort((a, b) => a.served - b.served)[0];
  };
  const work = async (worker: Worker) => {
    for (let lane = nextLane(); lane; lane = nextLane()) {
      const job = lane.take();
      lane.give(job, await worker.run(job));
    }
  };

  const workers = Array.from({ length: options.workers }, () => new Worker(options.engineModule));
  const clocks = [setInterval(save, SAVE_EVERY), setInterval(tell, SAY_EVERY)];
  try {
    tell();
    await Promise.all(workers.map(work));
  } finally {
    clocks.forEach(clearInterval);
    for (const worker of workers) worker.stop();
    noteCode(options, lanes, say);
    save();
  }
  return NAMES.flatMap((name) => {
    const progress = readProgress(fileOf(name));
    return progress ? [[name, campaigns[name], progress] as const] : [];
  });
}

function openLanes(options: Options, campaigns: Readonly<Record<Name, Campaign>>, say: Say): Lane[] {
  const drawn = options.seed ?? randomInt(SEEDS);
  const lanes = options.names.map((name) => {
    const before = options.fresh ? undefined : readProgress(join(options.dir, `${name}.json`));
    if (before && options.seed !== undefined && before.seed !== options.seed) {
      throw new UsageError(`${name} has begun with seed ${before.seed}: another one needs --fresh`);
    }
    const progress = before ?? newProgress(drawn);
    progress.date = new Date().toISOString().slice(0, 10);
    if (!progress.node.includes(process.version)) progress.node.push(process.version);
    return new Lane(name, progress, campaigns[name].block, progress.next + options.cases);
  });
  noteCode(options, lanes, say);
  return lanes;
}

/** At both ends of a run: code that is edited meanwhile is judged in part by what it was. */
function noteCode({ engineFile }: Options, lanes: readonly Lane[], say: Say): void {
  const now = codeDigest(engineFile);
  for (const { name, progress } of lanes) {
    if (progress.code.includes(now)) continue;
    if (progress.code.length > 0) say(`${name}: the code has changed since it began; --fresh begins anew`);
    progress.code.push(now);
  }
}
