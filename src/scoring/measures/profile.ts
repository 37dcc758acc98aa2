import { ONE, ZERO } from '../../numbers/index.js';
import type { ParsedFields } from '../../record/index.js';
import type { ProfileMeasure } from '../../rulebook/index.js';
import type { Context } from '../context.js';
import { SHARE } from '../quantity.js';
import type { CompiledMeasure, FactOf } from './measure.js';
import { compileWhere } from './where.js';

const YES = { is: 'number', value: ONE } as const;
const NO = { is: 'number', value: ZERO } as const;

export function compileProfile(measure: ProfileMeasure, context: Context): CompiledMeasure<FactOf<'profile'>> {
  const where = compileWhere(measure.where, measure.fields, context, true);
  const unless = compileWhere(measure.unless, measure.fields, context, false);
  const tested = [...new Set([...where.fields, ...unless.fields])];
  const holds = (fields: ParsedFields) => {
    const [wanted, excepted] = [where.holds(fields, 'unknown'), unless.holds(fields, 'unknown')];
    if (wanted === false || excepted === true) return false;
    return wanted === true && excepted === false ? true : 'unknown';
  };
  return {
    quantity: ({ fields }) => {
      const holding = holds(fields);
      if (holding === 'unknown') return { is: 'missing', fields: tested.filter((field) => !fields.has(field)) };
      return holding ? YES : NO;
    },
    domain: { ...SHARE, isWhole: true },
    describe: ({ fields }) =>
      holds(fields) === true
        ? { zh: '情形成立', en: 'the case described holds' }
        : { zh: '情形不成立', en: 'the case described does not hold' },
  };
}
