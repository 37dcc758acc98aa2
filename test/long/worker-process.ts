/** A process that runs blocks of cases for the one that started it; argument: the engine's module. */
import { runBlock } from './block.js';
import { campaignsFor } from './campaigns.js';
import type { Answer, Order } from './worker.js';

const tell = (answer: Answer) => process.send!(answer);

process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the block under way is finished first
process.on('SIGINT', () => {});

const campaigns = await campaignsFor(process.argv[2]!);
process.on('message', ({ job, skip }: Order) => {
  tell({ done: runBlock(campaigns, job, skip, (at) => tell({ at })) });
});
tell({ ready: true });
