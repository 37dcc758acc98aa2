import type { Issue } from '../issues/index.js';
import { DEEPEST, findJsonIssues } from './json-issues.js';

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads JSON (RFC 8259, a leading BOM tolerated) without losing anything: a key that stands twice, a number that a double
 * does not hold exactly (at most 15 significant digits), a lone surrogate and nesting beyond 100 levels are
 * issues, each with its path, line and column. Whatever it accepts it reads as `JSON.parse` does.
 *
 * One scan looks for anything that could be lost; only then the text is gone through token by token. A key that stands
 * twice shows as a member that is in the text but not in the value.
 * @example
 * parseJson('{"a": 1}') // { ok: true, value: { a: 1 } }
 * const twice = parseJson('{"a": 1, "a": 2}');
 * twice.ok ? [] : twice.issues.map(({ path, code }) => [path, code]) // [["/a", "duplicate-key"]]
 */
export function parseJson(text: string): JsonResult {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const members = countMembers(json);
  const parsed = members === undefined || LONE_SURROGATE.test(json) ? undefined : parsePlain(json);
  if (parsed !== undefined && countKeys(parsed.value) === members) return { ok: true, value: parsed.value };
  const issues = findJsonIssues(json);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: JSON.parse(json) };
}

/** A lone surrogate, as it is or escaped; an escaped pair is found too. */
const LONE_SURROGATE = /[\ud800-\udfff]|\\u[dD][89a-fA-F]/u;
const [QUOTE, BACKSLASH, COLON, MINUS, PLUS, DOT] = [0x22, 0x5c, 0x3a, 0x2d, 0x2b, 0x2e];
const [LEFT_BRACKET, RIGHT_BRACKET, LEFT_BRACE, RIGHT_BRACE, ZERO, NINE] = [0x5b, 0x5d, 0x7b, 0x7d, 0x30, 0x39];

/** How many members the objects of a valid text have; `undefined` where a number may be long, or the nesting deep. */
function countMembers(json: string): number | undefined {
  let [members, depth] = [0, 0];
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    else if (code === COLON) members++;
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) {
      if (++depth > DEEPEST) return undefined;
    } else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) depth--;
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const end = endOfDigits(json, at);
      if (end - at > 15 || isExponent(json, end)) return undefined;
      at = end - 1;
    }
  }
  return members;
}

/** Where the text that starts at a quotation mark ends. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end > 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

/** Past the digits, signs and points of a number. */
function endOfDigits(json: string, start: number): number {
  for (let at = start; ; at++) {
    const code = json.charCodeAt(at);
    const isPart = (code >= ZERO && code <= NINE) || code === DOT || code === MINUS || code === PLUS;
    if (!isPart) return at;
  }
}

function isExponent(json: string, at: number): boolean {
  return json[at] === 'e' || json[at] === 'E';
}

function parsePlain(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  let keys = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) keys += countKeys(part);
  return keys;
}
