import { once } from 'node:events';
import { run } from './run.js';

/** The host: process streams, environment and exit status meet the command line only here. */
const language = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'zh' : 'en';

// whoever read the output has seen enough (`| head`)
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: () => process.stdin as AsyncIterable<Uint8Array>,
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    err: (text) => void process.stderr.write(text),
    language,
  });
} catch (error) {
  // a fault of the program, never of its input
  console.error(error);
  process.exitCode = 2;
}
