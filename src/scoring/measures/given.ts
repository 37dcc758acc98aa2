import { ONE } from '../../numbers/index.js';
import type { CompiledMeasure } from './measure.js';

const ALWAYS = { is: 'number', value: ONE } as const;

export function compileGiven(): CompiledMeasure {
  return {
    quantity: () => ALWAYS,
    domain: { from: ONE, to: ONE },
    describe: () => ({ zh: '起始即有', en: 'given from the start' }),
  };
}
