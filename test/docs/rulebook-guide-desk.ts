import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../../src/report/language.js';
import { kaoping, type Printed } from '../cli/kaoping.js';
import { type Block, withSnippet } from './rulebook-guide-page.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file: string, value: unknown) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

/** Does what the guide tells its reader, block by block, in the current folder. */
export class Desk {
  readonly #language: Language;
  /** A file as it was before a slip was tried; it stands again when the reader goes on. */
  #kept: { readonly file: string; readonly value: unknown } | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  /** @returns what the commands of the block print. */
  async follow({ mark, body }: Block): Promise<Printed[]> {
    const [, action, file = '', as = ''] = mark.match(/^(file|add|try|revise|run|output): ?(\S+)(?: as (\S+))?/) ?? [];
    if (action === 'output') return [await this.#run(mark.slice('output: '.length))];
    if (this.#kept) write(this.#kept.file, this.#kept.value);
    this.#kept = action === 'try' ? { file, value: read(file) } : undefined;
    if (action === 'file') write(file, JSON.parse(body));
    else if (action === 'add' || action === 'try') write(file, withSnippet(read(file), JSON.parse(body)));
    else if (action === 'revise') write(as, withSnippet(read(file), JSON.parse(body)));
    else if (mark === 'run') return Promise.all(body.split('\n').map((line) => this.#run(line)));
    else throw new Error(`unknown mark: ${mark}`);
    return [];
  }

  #run(command: string): Promise<Printed> {
    return kaoping(command.split(' ').slice(1), { language: this.#language });
  }
}
