import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from '../helpers.js';
import type { Job } from './block.js';
import type { Done, Failure } from './progress.js';

export interface Order {
  readonly job: Job;
  readonly skip: readonly number[];
}
export type Answer = { readonly ready: true } | { readonly at: number } | { readonly done: Done };

const PROCESS = resolve(import.meta.dirname, 'worker-process.ts');

/** Runs blocks in a process of its own, so that a case that never ends or ends the process is a failure like any other. */
export class Worker {
  #child: ChildProcess | undefined;

  /** `patience`: seconds that one case may take. */
  constructor(
    readonly engineModule: string,
    readonly patience = 60,
  ) {}

  async run(job: Job): Promise<Done> {
    const lost: Failure[] = [];
    for (;;) {
      const outcome = await this.#attempt({ job, skip: lost.map(({ case: number }) => number) });
      if (!('lost' in outcome)) return { ...outcome.done, failures: [...lost, ...outcome.done.failures] };
      lost.push(outcome.lost);
    }
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  /** What came of the block, or the case at which the process was lost. */
  async #attempt(order: Order): Promise<{ done: Done } | { lost: Failure }> {
    const child = await this.#started();
    return new Promise((settle, fail) => {
      let at: number | undefined;
      let clock: NodeJS.Timeout;
      const end = (outcome: { done: Done } | { lost: Failure }) => {
        clearTimeout(clock);
        child.off('message', hear).off('exit', died);
        settle(outcome);
      };
      const wait = () => {
        clearTimeout(clock);
        clock = setTimeout(() => {
          this.stop();
          end({ lost: { case: at ?? order.job.from, problem: `no end within ${this.patience} seconds` } });
        }, this.patience * 1_000);
      };
      const hear = (answer: Answer) => {
        if ('done' in answer) return end(answer);
        if ('at' in answer) at = answer.at;
        wait();
      };
      const died = (status: number | null, signal: string | null) => {
        this.#child = undefined;
        if (at === undefined) fail(new Error(`the worker ended before its first case: ${status ?? signal}`));
        else end({ lost: { case: at, problem: `the process ended: ${status ?? signal}` } });
      };
      child.on('message', hear).on('exit', died);
      wait();
      child.send(order);
    });
  }

  #started(): Promise<ChildProcess> {
    if (this.#child !== undefined) return Promise.resolve(this.#child);
    const child = fork(PROCESS, [this.engineModule], { cwd: ROOT, execArgv: ['--import', 'tsx'] });
    this.#child = child;
    // one that is caught in a case would outlive us
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    return new Promise((ready, fail) => {
      const died = (status: number | null) => fail(new Error(`the worker did not start: ${status}`));
      child.once('exit', died).once('message', () => {
        child.off('exit', died);
        ready(child);
      });
    });
  }
}
