import { createReadStream } from 'node:fs';
import type { Issue } from '../issues/index.js';
import { parseJson } from '../record/index.js';
import { CommandError, type Io } from './io.js';

/** One record of an input, or what keeps it from being one. `line` is its line in NDJSON, its place from 1 in JSON. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly value?: unknown;
  readonly issues?: readonly Issue[];
}

/**
 * The records of the named files one by one (`-` = standard input). NDJSON streams; JSON (one record, an array,
 * `{ "records": […] }`) is read whole. They are told apart by content.
 * @throws CommandError when a file cannot be read or is no JSON at all.
 */
export async function* readEntries(files: readonly string[], io: Io): AsyncGenerator<Entry> {
  for (const file of files) {
    const lines = linesOf(chunksOf(file, io), file);
    const held: string[] = [];
    let kind: 'json' | 'ndjson' | undefined;
    let number = 0;
    for await (const line of lines) {
      number++;
      if (kind === 'ndjson') {
        yield* lineEntry(file, number, line);
        continue;
      }
      held.push(line);
      if (kind === undefined) kind = tellApart(held);
      if (kind === 'ndjson') for (const [at, one] of held.entries()) yield* lineEntry(file, at + 1, one);
    }
    if (kind !== 'ndjson') yield* documentEntries(file, held.join('\n'));
  }
}

/** NDJSON when a first line is whole by itself and another follows; a pretty-printed document opens and goes on. */
function tellApart(held: readonly string[]): 'json' | 'ndjson' | undefined {
  const [first, second] = held.filter((line) => line.trim() !== '');
  if (first === undefined || second === undefined) return undefined;
  const text = first.trim().replace(/^\uFEFF/, '');
  if (text.startsWith('[')) return 'json';
  if (!text.startsWith('{')) return 'ndjson';
  return text.endsWith('}') || second.startsWith('{') ? 'ndjson' : 'json';
}

function* lineEntry(file: string, line: number, text: string): Generator<Entry> {
  if (text.trim() === '') return;
  const parsed = parseJson(text);
  yield parsed.ok ? { file, line, value: parsed.value } : { file, line, issues: parsed.issues };
}

function* documentEntries(file: string, text: string): Generator<Entry> {
  if (text.trim() === '') throw new CommandError(`${file}: nothing in it`);
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    throw new CommandError(`${file}: ${issue!.message.en} (${issue!.message.zh})`);
  }
  const { value } = parsed;
  const container = isContainer(value) ? value.records : value;
  const records = Array.isArray(container) ? container : [container];
  for (const [at, record] of records.entries()) yield { file, line: at + 1, value: record };
}

function isContainer(value: unknown): value is { records: unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Array.isArray((value as { records?: unknown }).records)
  );
}

async function* chunksOf(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? io.stdin() : (createReadStream(file) as AsyncIterable<Uint8Array>);
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** The longest line read; a record is a few kilobytes. */
const LONGEST_LINE = 256 * 1024 * 1024;

async function* linesOf(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new CommandError(`${file}: not UTF-8 text`);
    }
  };
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const pieces = decode(chunk).split('\n');
    for (const [at, piece] of pieces.entries()) {
      parts.push(piece);
      length += piece.length;
      if (length > LONGEST_LINE) throw new CommandError(`${file}: a line of over ${LONGEST_LINE} characters`);
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

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The unit id and the key `unit + year` of a raw record, as far as they can be read. */
export function unitOf(value: unknown): { readonly id?: string; readonly key?: string } {
  const record = value as { unit?: { id?: unknown }; year?: unknown } | null | undefined;
  const id = typeof record === 'object' && record !== null ? record.unit?.id : undefined;
  if (typeof id !== 'string') return {};
  return { id, ...(typeof record!.year === 'number' ? { key: `${record!.year} ${id}` } : {}) };
}
