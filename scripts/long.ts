/** Judges the library on random cases for as long as wanted; see docs/proof.md. */
import { main } from '../test/long/main.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // the first lets what is under way come to its end
  process.on(signal, () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
}
process.exitCode = await main(process.argv.slice(2), console.log, stop.signal);
