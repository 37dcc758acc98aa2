import { type IssueCode, type IssueDetails, jsonHint } from '../issues/index.js';
import type { Inspection } from './inspection.js';

export type Path = readonly (string | number)[];

/** Thrown after an issue was reported, where no more can be made of the text. */
export class UnreadableJson extends Error {}

const WHITE = new Set([' ', '\t', '\n', '\r']);
const ESCAPES = new Set([...'"\\/bfnrtu']);
const LITERALS = ['true', 'false', 'null'];
const VALUE = '{ [ "…" 0 true false null';

/** Takes one token of RFC 8259 after another from a text, and reports what is wrong with line and column. */
export class JsonCursor {
  at = 0;
  #path: Path = [];
  /** Where the last issue stood: issues come in the order of the text, so lines are counted once. */
  #lines = { counted: 0, line: 1, start: 0 };

  constructor(
    private readonly json: string,
    private readonly inspection: Inspection,
  ) {}

  /** Names the value that is read from here on. */
  enter(path: Path): void {
    this.#path = path;
  }

  /** The next character that is no white space; `undefined` at the end. */
  peek(): string | undefined {
    while (WHITE.has(this.json[this.at]!)) this.at++;
    return this.json[this.at];
  }

  take(character: string, expected = character): void {
    if (!this.takeIf(character)) this.fail('bad-json', { expected });
  }

  takeIf(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  expectEnd(): void {
    if (this.peek() !== undefined) this.fail('bad-json', { expected: 'EOF' });
  }

  literal(): void {
    const literal = LITERALS.find((word) => this.json.startsWith(word, this.at));
    if (literal === undefined) this.fail('bad-json', { expected: VALUE });
    this.at += literal.length;
  }

  /** A text, read. */
  text(expected = '"…"'): string {
    this.peek();
    const start = this.at;
    this.take('"', expected);
    for (let character = this.#next(); character !== '"'; character = this.#next()) {
      if (character < ' ') this.fail('bad-json', { expected: '\\u' }, this.at - 1);
      if (character === '\\') this.#escape();
    }
    return JSON.parse(this.json.slice(start, this.at)) as string;
  }

  /** A number, as written. */
  number(): string {
    const start = this.at;
    if (this.json[this.at] === '-') this.at++;
    if (this.json[this.at] === '0') this.at++;
    else this.#digits();
    if (this.json[this.at] === '.') {
      this.at++;
      this.#digits();
    }
    if (this.json[this.at] === 'e' || this.json[this.at] === 'E') {
      this.at++;
      if (this.json[this.at] === '+' || this.json[this.at] === '-') this.at++;
      this.#digits();
    }
    return this.json.slice(start, this.at);
  }

  report(code: IssueCode, at: number, details: IssueDetails = {}): void {
    this.inspection.report(this.#path, code, { ...details, name: this.#place(at) });
  }

  fail(code: IssueCode, details: IssueDetails, at = this.at): never {
    const hint = jsonHint(this.json.slice(Math.max(0, at - 100), at + 1));
    this.report(code, at, { received: this.json[at], ...(hint && { hint }), ...details });
    throw new UnreadableJson();
  }

  #digits(): void {
    const start = this.at;
    while (isDigit(this.json[this.at])) this.at++;
    if (this.at === start) this.fail('bad-json', { expected: '0…9' });
  }

  /** The next character of a text, which must not end before its closing mark. */
  #next(): string {
    return this.json[this.at++] ?? this.fail('bad-json', { expected: '"' }, this.json.length);
  }

  #escape(): void {
    const kind = this.#next();
    if (!ESCAPES.has(kind)) this.fail('bad-json', { expected: '" \\ / b f n r t u' }, this.at - 1);
    if (kind !== 'u') return;
    for (let digit = 0; digit < 4; digit++) {
      if (!/[\da-fA-F]/.test(this.#next())) this.fail('bad-json', { expected: '\\u0000' }, this.at - 1);
    }
  }

  /** `"line:column"`, both from 1. */
  #place(at: number): string {
    const lines = this.#lines;
    for (; lines.counted < at; lines.counted++) {
      if (this.json[lines.counted] !== '\n') continue;
      lines.line++;
      lines.start = lines.counted + 1;
    }
    return `${lines.line}:${at - lines.start + 1}`;
  }
}

/** Whether a character is one of 0 to 9. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
