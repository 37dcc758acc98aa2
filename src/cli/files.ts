import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io } from './io.js';
import { problems } from './problems.js';

/** The longest line, or whole document, that is read; in characters. A record is a few thousand. */
export const LONGEST = 256 * 1024 * 1024;

/** A whole file (`-` = standard input) as text. @throws CommandError when it cannot be read or is not UTF-8. */
export async function textOf(file: string, io: Io): Promise<string> {
  const lines: string[] = [];
  let length = 0;
  for await (const line of linesOf(file, io)) {
    lines.push(line);
    length += line.length + 1;
    if (length > LONGEST) throw problems.tooLong(file, LONGEST);
  }
  return lines.join('\n');
}

/**
 * The lines of a file (`-` = standard input) as they come in, without their ends (LF or CRLF) and without a leading BOM.
 * @throws CommandError when it cannot be read or is not UTF-8.
 */
export async function* linesOf(file: string, io: Io): AsyncGenerator<string> {
  const decode = decoderFor(file);
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file, io)) {
    const pieces = decode(chunk).split('\n');
    for (const [at, piece] of pieces.entries()) {
      parts.push(piece);
      length += piece.length;
      if (length > LONGEST) throw problems.tooLong(file, LONGEST);
      if (at === pieces.length - 1) break;
      yield withoutReturn(parts.join(''));
      parts = [];
      length = 0;
    }
  }
  parts.push(decode());
  const last = parts.join('');
  if (last !== '') yield withoutReturn(last);
}

async function* chunksOf(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? io.stdin() : (createReadStream(file) as AsyncIterable<Uint8Array>);
  } catch (error) {
    throw problems.unreadable(file, error);
  }
}

function decoderFor(file: string): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  return (chunk) => {
    if (isFirst && chunk && isSpreadsheet(chunk)) throw problems.noRecords(file);
    isFirst = false;
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw problems.notUtf8(file);
    }
  };
}

/** xlsx (a zip) and xls begin like this. */
function isSpreadsheet([a, b]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

export type Write = (text: string) => Promise<void>;

/** Lets `work` write to standard output, or to a file that is complete in the end or as it was. */
export async function withOutput<T>(io: Io, file: string | undefined, work: (write: Write) => Promise<T>): Promise<T> {
  if (file === undefined) return work(async (text) => void (await io.out(text)));
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporary, 'wx').catch((error: unknown) => {
    throw problems.unwritable(file, error);
  });
  try {
    let result: T;
    try {
      result = await work((text) => handle.appendFile(text));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw isSystemError(error) ? problems.unwritable(file, error) : error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
