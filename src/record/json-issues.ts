import type { Issue } from '../issues/index.js';
import { Inspection } from './inspection.js';
import { isDigit, JsonCursor, type Path, UnreadableJson } from './json-cursor.js';
import { isExactNumber } from './json-number.js';
import { hasLoneSurrogate } from './text.js';

/** How deep arrays and objects may be nested. */
export const DEEPEST = 100;

/** Goes through a JSON text token by token; no issue means that `JSON.parse` reads it and loses nothing. */
export function findJsonIssues(json: string): readonly Issue[] {
  const inspection = new Inspection();
  const cursor = new JsonCursor(json, inspection);
  try {
    readValue(cursor, []);
    cursor.expectEnd();
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
  }
  return inspection.issues();
}

function readValue(cursor: JsonCursor, path: Path): void {
  cursor.enter(path);
  const start = cursor.peek();
  if (start === '{' || start === '[') {
    if (path.length >= DEEPEST) cursor.fail('too-deep', { expected: String(DEEPEST) });
    if (start === '{') readObject(cursor, path);
    else readArray(cursor, path);
  } else if (start === '"') readText(cursor);
  else if (start === '-' || isDigit(start)) readNumber(cursor);
  else cursor.literal();
}

function readObject(cursor: JsonCursor, path: Path): void {
  const keys = new Set<string>();
  cursor.take('{');
  if (cursor.takeIf('}')) return;
  do {
    cursor.enter(path);
    cursor.peek();
    const start = cursor.at;
    const key = cursor.text(keys.size === 0 ? '"…" }' : '"…"');
    cursor.enter([...path, key]);
    if (hasLoneSurrogate(key)) cursor.report('lone-surrogate', start);
    if (keys.has(key)) cursor.report('duplicate-key', start, { received: key });
    keys.add(key);
    cursor.take(':');
    readValue(cursor, [...path, key]);
    cursor.enter(path);
  } while (cursor.takeIf(','));
  cursor.take('}', ', }');
}

function readArray(cursor: JsonCursor, path: Path): void {
  cursor.take('[');
  if (cursor.takeIf(']')) return;
  let index = 0;
  do {
    readValue(cursor, [...path, index++]);
    cursor.enter(path);
  } while (cursor.takeIf(','));
  cursor.take(']', ', ]');
}

function readText(cursor: JsonCursor): void {
  const start = cursor.at;
  if (hasLoneSurrogate(cursor.text())) cursor.report('lone-surrogate', start);
}

function readNumber(cursor: JsonCursor): void {
  const start = cursor.at;
  const text = cursor.number();
  if (!isExactNumber(text)) cursor.report('inexact-number', start, { received: text });
}
