import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { WrittenRulebook } from './rulebook.js';

const digests = new WeakMap<WrittenRulebook, string>();

/** `sha256:` and the hex of SHA-256 over the RFC 8785 form of the rulebook as written, choices included; worked out at first use. */
export function digestOf(rulebook: WrittenRulebook): string {
  let digest = digests.get(rulebook);
  if (digest === undefined) {
    digest = digestOfJson(rulebook);
    digests.set(rulebook, digest);
  }
  return digest;
}

/** `sha256:` and the hex of SHA-256 over the RFC 8785 form of a JSON value: spacing and the order of keys do not matter. */
export function digestOfJson(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8(canonicalize(value)!)))}`;
}

/** UTF-8 without a host's TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}
