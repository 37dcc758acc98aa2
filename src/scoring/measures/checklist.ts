import { add, divide, ONE, ZERO } from '../../numbers/index.js';
import type { ChecklistMeasure } from '../../rulebook/index.js';
import { number } from '../context.js';
import { SHARE } from '../quantity.js';
import type { CompiledMeasure, FactOf } from './measure.js';

export function compileChecklist(measure: ChecklistMeasure): CompiledMeasure<FactOf<'checklist'>> {
  const items = Object.entries(measure.items);
  const weights = new Map(items.map(([id, { weight }]) => [id, number(weight) ?? ONE]));
  const all = [...weights.values()].reduce(add, ZERO);
  return {
    quantity: ({ done }) => {
      let weight = ZERO;
      for (const id of done) weight = add(weight, weights.get(id)!);
      return { is: 'number', value: divide(weight, all) };
    },
    domain: SHARE,
    describe: ({ done }) => {
      const open = items.filter(([id]) => !done.has(id)).map(([, { title }]) => title);
      const counted = {
        zh: `${items.length} 项中完成 ${done.size} 项`,
        en: `${done.size} of ${items.length} items done`,
      };
      if (open.length === 0) return counted;
      return {
        zh: `${counted.zh}，缺：${open.map((title) => title.zh).join('、')}`,
        en: `${counted.en}, open: ${open.map((title) => title.en).join(', ')}`,
      };
    },
  };
}
