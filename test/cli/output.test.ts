import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kaoping, TINY, tinyLines } from './kaoping.js';

const RECORDS = tinyLines('a', 'b').join('\n');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaoping-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const score = (file: string, stdin = RECORDS, ...more: string[]) =>
  kaoping(['score', '-', ...TINY, '--format', 'ndjson', '-o', file, ...more], { stdin });

it('-o writes what would have been printed, and prints nothing', async () => {
  const file = join(folder, 'scores.ndjson');
  const { status, stdout } = await score(file);
  const printed = await kaoping(['score', '-', ...TINY, '--format', 'ndjson'], { stdin: RECORDS });
  expect([status, stdout]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
  expect(readdirSync(folder)).toEqual(['scores.ndjson']);
});

it('-o replaces an old file, also when some are rejected', async () => {
  const file = join(folder, 'scores.ndjson');
  writeFileSync(file, 'old');
  const { status } = await score(file, `${RECORDS}\n{"broken"`);
  expect(status).toBe(1);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4);
});

it('-o leaves an old file as it was, and nothing beside it, when the input breaks off', async () => {
  const file = join(folder, 'scores.ndjson');
  writeFileSync(file, 'old');
  const { status } = await score(file, `[${RECORDS}]`);
  expect(status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['scores.ndjson']);
});

it('-o leaves an old file as it was when a later input cannot be read', async () => {
  const file = join(folder, 'scores.ndjson');
  writeFileSync(file, 'old');
  const { status, stderr } = await score(file, RECORDS, 'nowhere.json');
  expect([status, stderr]).toEqual([2, 'kaoping: cannot read nowhere.json: there is no such file or folder\n']);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['scores.ndjson']);
});

it('-o into a folder that does not exist, or under a file, says so', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const [place, reason] of [
    ['nowhere', 'there is no such file or folder'],
    ['file', 'a part of the path is no folder'],
  ]) {
    const file = join(folder, place!, 'scores.csv');
    expect(await score(file)).toEqual({ status: 2, stdout: '', stderr: `kaoping: cannot write ${file}: ${reason}\n` });
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

it('-o onto a folder says so, and leaves no file behind', async () => {
  const file = join(folder, 'taken');
  mkdirSync(file);
  const { status, stderr } = await score(file);
  expect(status).toBe(2);
  expect(stderr).toContain(`cannot write ${file}: it is a folder`);
  expect(readdirSync(folder)).toEqual(['taken']);
});

it('kaoping rulebook -o writes the page', async () => {
  const file = join(folder, 'tiny.md');
  const args = ['rulebook', 'test/cli/files/tiny-rulebook.json'];
  expect(await kaoping([...args, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe((await kaoping(args)).stdout);
});
