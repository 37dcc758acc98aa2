import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as calendar from '../../src/calendar/index.js';

const folder = new URL('../../src/calendar/', import.meta.url);
const evaluate = (code: string, setup = ''): unknown =>
  new Function(...Object.keys(calendar), `${setup}\nreturn (${code});`)(...Object.values(calendar));

/** `@example EXPRESSION // RESULT`, where lines of setup may stand between. */
const examples = readdirSync(folder).flatMap((file) =>
  [
    ...readFileSync(new URL(file, folder), 'utf8').matchAll(
      /@example(?:\n \* (const .+)\n \*)? (.+?) \/\/ (.+?)(?: \*\/)?$/gm,
    ),
  ].map(([, setup, code, result]) => ({ file, setup, code: code!, result: result! })),
);

it.each(examples)('the example in $file gives what it says: $code', ({ setup, code, result }) => {
  expect(evaluate(code, setup)).toStrictEqual(evaluate(result));
});

it('every example of the folder was run', () => {
  const written = readdirSync(folder).map(
    (file) => readFileSync(new URL(file, folder), 'utf8').split('@example').length - 1,
  );
  expect(examples.length).toBe(written.reduce((a, b) => a + b));
});
