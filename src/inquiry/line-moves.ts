import type { Text } from '../issues/index.js';
import { add, exactText, parseExact, type Ratio, subtract, ZERO } from '../numbers/index.js';
import type { Id } from '../rulebook/index.js';
import type { Line, Score, Stage } from '../scoring/index.js';

/** What one line is worth more or less in the later of two scores. */
export interface LineMove {
  readonly rule?: Id;
  readonly section?: Id;
  readonly stage: Stage;
  readonly title: Text;
  /** In points of the total, `n` or `n/d`; 0 where the score has no such line. */
  readonly before: string;
  readonly after: string;
  /** after − before, exact; of two final scores these add up to the difference of the totals. */
  readonly exact: string;
}

export interface RuleMove extends LineMove {
  /** Whether what the line itself stands on changed (its rule, its fact); else it moves because others did. */
  readonly changed: boolean;
}

/** The later id of a rule or section. */
export interface LineNames {
  readonly rule: (id: Id) => Id;
  readonly section: (id: Id) => Id;
}

/** Every line that is worth something else in the later score, in the order of the earlier, then what is new. */
export function lineMoves(before: Score, after: Score, names: LineNames = SAME): LineMove[] {
  const pairs = new Map<string, { readonly line: Line; before: Ratio; after: Ratio }>();
  const put = (line: Line, side: 'before' | 'after') => {
    const key = `${line.stage} ${line.rule ?? ''} ${line.section ?? ''}`;
    const pair = pairs.get(key) ?? { line, before: ZERO, after: ZERO };
    pair[side] = add(pair[side], parseExact(line.exact));
    pairs.set(key, pair);
  };
  for (const line of before.lines) put(named(line, names), 'before');
  for (const line of after.lines) put(line, 'after');
  return [...pairs.values()].flatMap(({ line: { rule, section, stage, title }, before: old, after: now }) => {
    const exact = exactText(subtract(now, old));
    if (exact === '0') return [];
    const place = { ...(rule === undefined ? {} : { rule }), ...(section === undefined ? {} : { section }) };
    return [{ ...place, stage, title, before: exactText(old), after: exactText(now), exact }];
  });
}

const SAME: LineNames = { rule: (id) => id, section: (id) => id };

function named(line: Line, { rule, section }: LineNames): Line {
  return {
    ...line,
    ...(line.rule === undefined ? {} : { rule: rule(line.rule) }),
    ...(line.section === undefined ? {} : { section: section(line.section) }),
  };
}
