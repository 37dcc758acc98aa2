/** The measured parts of the rows: checklists, shares, counts, hours and working days. */
import type { Vector } from '../vector.js';
import { earning, unknown, vector } from './builder.js';
import type { PartCases } from './part-cases.js';
import { otherParts } from './parts-others.js';
import { responseParts } from './parts-response.js';
import { ROWS } from './rows.js';
import { partsOf } from './tasks.js';
import { task } from './units.js';

function partVectors({ n, part, to, free, cases }: PartCases): Vector[] {
  const rule = `${task(n)}-${part}`;
  const parts = partsOf(n, to);
  const title = (said: string): string => `Row ${n}, part ${part}: ${said} (${to.called})`;
  // Where the part is left out, the status is not kept: what is left of the row then shows how many share it.
  const rest = parts === 2 ? '0' : `${parts - 2}/${parts - 1}`;
  const out = {
    line: null,
    total: `100 * (${to.points - 1} + ${rest}) / ${to.points}`,
    besides: { [task(n)]: 'unmet' },
  };
  const list = cases.map(([condition, said, fact, worth, readings]) =>
    vector({
      title: title(said),
      rule,
      condition,
      to,
      fact,
      readings,
      ...(worth === null ? out : earning(worth, to.points, 1, parts)),
    }),
  );
  list.push(
    vector({ title: title('not applicable'), rule, condition: 'exempt', to, fact: { exempt: '不涉及' }, ...out }),
    vector({ title: title('not stated'), rule, condition: 'missing', to, ...unknown(to.points, 1, parts) }),
  );
  if (free) {
    list.push(
      vector({
        title: `Row ${n}, part ${part}: it does not concern ${free.called}`,
        rule,
        condition: 'not-bound',
        to: free,
        line: null,
        total: '100',
      }),
    );
  }
  return list;
}

export const partsIn = (section: string): Vector[] =>
  [...responseParts, ...otherParts].filter(({ n }) => ROWS[n - 1]!.section === section).flatMap(partVectors);
