import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer } from '../../src/index.js';
import { builtFile, countyRecords } from '../helpers.js';

const bundle = readFileSync(builtFile('kaoping.global.js'), 'utf8');
const [record] = countyRecords();

/** Runs the one-file bundle where nothing but the language itself exists. */
function inBareContext(strings: boolean): string {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings, wasm: false } });
  vm.runInContext('delete globalThis.console', context); // the one global that V8 itself brings
  vm.runInContext(bundle, context);
  (context as { text?: string }).text = JSON.stringify(record);
  return vm.runInContext(
    'JSON.stringify(kaoping.createScorer(kaoping.wuding2018).score(JSON.parse(text)))',
    context,
  ) as string;
}

describe('the built core in a bare context', () => {
  const here = JSON.stringify(createScorer(wuding2018).score(record as never));

  it('finds no host global there', () => {
    const context = vm.createContext(Object.create(null));
    for (const name of ['TextEncoder', 'crypto', 'URL', 'process', 'setTimeout', 'fetch', 'structuredClone']) {
      expect(vm.runInContext(`typeof ${name}`, context)).toBe('undefined');
    }
  });

  it('scores a record to the same bytes as here', () => expect(inBareContext(true)).toBe(here));
  it('and also where code from strings is forbidden', () => expect(inBareContext(false)).toBe(here));
});
