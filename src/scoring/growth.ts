import { type Issue, issueAt } from '../issues/index.js';
import { wide } from '../numbers/index.js';
import type { Evaluation } from './evaluation.js';
import { isKnown } from './quantity.js';

/** Binary digits that the amounts of all compound awards may have together: lines are exact, and made to be read. */
const MOST_DIGITS = 500_000n;

/** Compound awards that occur so often that their exact amounts would fill books. */
export function growthIssues(evaluation: Evaluation): Issue[] {
  const grown = new Map<string, bigint>();
  let all = 0n;
  return evaluation.sheet.compounds.flatMap((rule) => {
    const quantity = evaluation.quantityOf(rule);
    const { growth, of } = rule.effect;
    if (growth === undefined || !isKnown(quantity)) return [];
    const base = `${rule.section.id} ${of}`;
    const after = (grown.get(base) ?? 0n) + growth.times(quantity) * digitsOf(wide(growth.factor).n);
    grown.set(base, after);
    all += after;
    if (all <= MOST_DIGITS) return [];
    const received = String(growth.times(quantity));
    return [issueAt(['facts', rule.fact], 'compounds-too-often', { name: rule.fact, received })];
  });
}

function digitsOf(n: bigint): bigint {
  return BigInt(n.toString(2).length);
}
