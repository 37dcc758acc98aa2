import { ONE, ZERO } from '../../numbers/index.js';
import type { StatusMeasure } from '../../rulebook/index.js';
import { type Context, number } from '../context.js';
import { SHARE } from '../quantity.js';
import { formatShare } from '../words.js';
import type { CompiledMeasure, FactOf } from './measure.js';

const WORDS = {
  met: { zh: '完成', en: 'met' },
  partial: { zh: '部分完成', en: 'partly met' },
  unmet: { zh: '未完成', en: 'not met' },
};

export function compileStatus(measure: StatusMeasure, context: Context): CompiledMeasure<FactOf<'status'>> {
  const partial = number(measure.partial) ?? context.partial;
  const shareOf = (fact: FactOf<'status'>) =>
    fact.status === 'met' ? ONE : fact.status === 'unmet' ? ZERO : (fact.share ?? partial);
  return {
    quantity: (fact) => ({ is: 'number', value: shareOf(fact) }),
    domain: SHARE,
    describe: (fact) => {
      const { zh, en } = WORDS[fact.status];
      if (fact.status !== 'partial') return { zh, en };
      const share = formatShare(shareOf(fact));
      return { zh: `${zh}（按 ${share} 计）`, en: `${en} (counted as ${share})` };
    },
  };
}
