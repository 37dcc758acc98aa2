import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/issues/index.js';
import { ROOT } from '../helpers.js';

const FOLDER = join(ROOT, 'src/issues/messages');

describe('the table of codes', () => {
  it('holds each code once: one floor never speaks over another', () => {
    const written = readdirSync(FOLDER)
      .filter((name) => name !== 'index.ts')
      .flatMap((name) =>
        [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/^ {2}'?([a-z]+(?:-[a-z]+)*)'?: /gm)].map(
          ([, code]) => code!,
        ),
      );
    expect(written.filter((code, at) => written.indexOf(code) !== at)).toEqual([]);
    expect(written.sort()).toEqual(Object.keys(messages).sort());
  });
});
