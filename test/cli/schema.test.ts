import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers.js';
import { kaoping } from './kaoping.js';

describe('kaoping schema', () => {
  it.each([
    ['rulebook.schema.json', []],
    ['wuding-2018.records.schema.json', ['wuding-2018']],
  ])('prints schemas/%s', async (file, args) => {
    const { status, stdout } = await kaoping(['schema', ...args]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(`${ROOT}/schemas/${file}`, 'utf8'));
  });

  it('makes the schema of a file’s records, and says what is wrong with one that is no rulebook', async () => {
    const { stdout } = await kaoping(['schema', 'test/cli/files/tiny-rulebook.json']);
    expect(Object.keys(JSON.parse(stdout).$defs.record.properties.facts.properties)).toEqual(['report', 'visits']);
    expect(await kaoping(['schema', 'examples/county/records.json'])).toMatchObject({ status: 2, stdout: '' });
  });
});
