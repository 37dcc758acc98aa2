import type { Job } from './block.js';
import type { Name } from './campaigns.js';
import { addDone, type Done, type Progress } from './progress.js';

/** Hands out the cases of one campaign block by block, and takes in what came of them in their order. */
export class Lane {
  #handedOut: number;
  #underWay = 0;
  #served = 0;
  #longest = 1;
  /** Blocks that are done before an earlier one is, by their first case. */
  readonly #early = new Map<number, { to: number; done: Done }>();

  /** `last`: where this run stops. */
  constructor(
    readonly name: Name,
    readonly progress: Progress,
    readonly block: number,
    readonly last: number,
  ) {
    this.#handedOut = progress.next;
  }

  get isHandedOut(): boolean {
    return this.#handedOut >= this.last;
  }

  /** Time spent on it in this run, what is under way counted as the longest block so far, or a second. */
  get served(): number {
    return this.#served + this.#underWay * this.#longest;
  }

  take(): Job {
    const from = this.#handedOut;
    // to the next multiple, so that a resumed run has the same blocks
    const to = Math.min(this.last, from - (from % this.block) + this.block);
    this.#handedOut = to;
    this.#underWay++;
    return { campaign: this.name, seed: this.progress.seed, from, to };
  }

  give({ from, to }: Job, done: Done): void {
    this.#underWay--;
    this.#served += done.seconds;
    this.#longest = Math.max(this.#longest, done.seconds);
    this.#early.set(from, { to, done });
    for (let next = this.#early.get(this.progress.next); next; next = this.#early.get(this.progress.next)) {
      this.#early.delete(this.progress.next);
      addDone(this.progress, next.to, next.done);
    }
  }
}
