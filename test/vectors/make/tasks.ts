/** Every row's status rule. */
import type { Condition, Vector } from '../vector.js';
import { type Draft, earning, unknown, vector } from './builder.js';
import { type AnnexRow, AROUND, ROWS } from './rows.js';
import {
  assignedDepartment,
  assignedTownship,
  bindsAll,
  department,
  holder,
  OPEN_ROWS,
  rolesOf,
  TOWNSHIP_ROWS,
  task,
  township,
  type Weighed,
} from './units.js';

/** Into how many equal parts a row falls for a unit (the status is one of them). */
export function partsOf(n: number, to: Weighed): number {
  const { roles } = to.unit;
  if (n === 21) return roles.includes('macro-livelihood') ? 2 : 1;
  if (n === 22) return roles.includes('county-office') ? 3 : 2;
  if (n === 26) return 3;
  if (n === 80) return roles.includes('livelihood') ? 2 : 1;
  return [12, 19, 32, 34, 49, 60].includes(n) ? 2 : 1;
}

/** Two units a row binds, of both kinds where it can. */
export function boundBy(n: number): [Weighed, Weighed] {
  if (bindsAll(n)) return [township, department];
  const holders = rolesOf(n).map(holder);
  if (!TOWNSHIP_ROWS.includes(n)) return [holders[0]!, holders.at(-1)!];
  return [township, holders[0] ?? assignedDepartment(task(n))];
}

const NO_PAGE = { 'special-page': 'unmet' };

function statusVectors(row: AnnexRow): Vector[] {
  const rule = task(row.n);
  const [first, second] = boundBy(row.n);
  const due = row.due ?? '2018-12-31';
  const [dayBefore, dayAfter] = AROUND[due]!;
  const make = (
    to: Weighed,
    condition: Condition,
    said: string,
    fact: unknown,
    worth: string,
    more: Partial<Draft> = {},
  ) =>
    vector({
      title: `Row ${row.n}, ${row.asks}: ${said} (${to.called})`,
      rule,
      condition,
      to,
      fact,
      ...earning(worth, more.applicable ?? to.points, 1, partsOf(row.n, to)),
      ...more,
    });
  const split = partsOf(row.n, second) > 1;
  const left = second.points - (split ? 0 : 1);
  const out = { besides: NO_PAGE, line: null, total: `100 * (${left} - 3) / ${left}`, applicable: left };
  const half = { readings: { 'late-work': 'half' } };
  const done = (completedOn: string) => ({ status: 'met', completedOn });
  const list = [
    make(first, 'met', `done on ${due}, it counts in full`, done(due), '1'),
    make(second, 'unmet', 'not done, it earns nothing', 'unmet', '0'),
    row.n % 2 === 1
      ? make(first, 'partial', 'done in part, it earns half', 'partial', '1/2')
      : make(first, 'partial', 'done to 35 %, it earns 35 %', { status: 'partial', share: '0.35' }, '35/100'),
    make(
      second,
      'exempt',
      `not applicable, it leaves ${split ? 'the row to its other parts' : 'the sheet'}`,
      { exempt: '不涉及' },
      '0',
      out,
    ),
    vector({
      title: `Row ${row.n}, ${row.asks}: not stated, it may earn nothing or all (${first.called})`,
      rule,
      condition: 'missing',
      to: first,
      ...unknown(first.points, 1, partsOf(row.n, first)),
    }),
    due === '2018-12-31'
      ? make(second, 'late', 'done in 2019, it earns nothing under every reading', done(dayAfter), '0', half)
      : make(second, 'late', `done on ${dayAfter}, it earns nothing`, done(dayAfter), '0'),
  ];
  if (row.n % 3 === 0) {
    const readings = { 'partial-work': 'nothing' };
    list.push(
      make(second, 'partial', 'done in part, it earns nothing where partial work is nothing', 'partial', '0', {
        readings,
      }),
    );
  }
  if (row.n % 3 === 1) {
    const readings = { 'composite-rows': 'all-or-nothing' };
    const fact = { status: 'partial', share: '0.9' };
    list.push(
      make(second, 'partial', 'done to 90 %, it earns nothing under all or nothing', fact, '0', { readings }),
      make(first, 'met', 'done, it earns all under all or nothing', 'met', '1', { readings }),
    );
  }
  if (row.n % 3 === 2) {
    const readings = { 'partial-work': 'nothing' };
    const fact = { status: 'partial', share: '0.25' };
    list.push(
      make(second, 'partial', 'a stated share stays where plain partial work is nothing', fact, '25/100', { readings }),
    );
  }
  if (row.before) {
    const exclusive = { readings: { 'due-end': 'exclusive' } };
    const both = { readings: { 'due-end': 'exclusive', 'late-work': 'half' } };
    list.push(
      make(first, 'met', `done on ${dayBefore}, it is in time also where 前 shuts the day out`, done(dayBefore), '1', {
        ...exclusive,
      }),
      make(first, 'late', `done on ${due}, it is late where 前 shuts the day out`, done(due), '0', exclusive),
      make(first, 'late', `done on ${due}, it earns half where 前 shuts the day out`, done(due), '1/2', both),
    );
  }
  if (row.due && due !== '2018-12-31') {
    list.push(
      make(first, 'late', `done on ${dayAfter}, it earns half`, done(dayAfter), '1/2', half),
      make(first, 'late', 'done on 2018-12-31, it still earns half', done('2018-12-31'), '1/2', half),
      make(first, 'late', 'done on 2019-01-01, it earns nothing even at half', done('2019-01-01'), '0', half),
    );
  }
  return list;
}

/** Who is bound: every role a cell names, assigned units, and nobody else. */
function bindingVectors(row: AnnexRow): Vector[] {
  const n = row.n;
  if (bindsAll(n)) return [];
  const rule = task(n);
  const bound = (to: Weighed): Vector =>
    vector({
      title: `Row ${n}, ${row.asks}: it binds ${to.called}`,
      rule,
      condition: 'unmet',
      to,
      fact: row.awaited ? [{ from: '2018-05-01', to: null }] : 'unmet',
      ...earning('0', to.points, 1, partsOf(n, to)),
    });
  const free = (to: Weighed): Vector =>
    vector({
      title: `Row ${n}, ${row.asks}: it does not bind ${to.called}`,
      rule,
      condition: 'not-bound',
      to,
      fact: row.awaited ? [{ from: '2018-05-01', to: null }] : 'unmet',
      line: null,
      total: '100',
    });
  const list = rolesOf(n).map((role) => bound(holder(role)));
  if (TOWNSHIP_ROWS.includes(n)) list.push(bound(township));
  else list.push(free(township));
  if (OPEN_ROWS.includes(n)) {
    list.push(bound(assignedDepartment(rule)));
    if (!TOWNSHIP_ROWS.includes(n)) list.push(bound(assignedTownship(rule)));
  }
  list.push(free(department));
  return list;
}

/** Rows 10, 14, 74, 85 wait for a document. */
function awaitedVectors(row: AnnexRow): Vector[] {
  const rule = task(row.n);
  const to = boundBy(row.n)[0];
  const make = (
    condition: Condition,
    said: string,
    fact: unknown,
    worth: string | null,
    readings?: Record<string, string>,
  ) => {
    const left = to.points - 1;
    const arithmetic =
      worth === null
        ? { line: null, total: `100 * (${left} - 3) / ${left}`, applicable: left, besides: NO_PAGE }
        : earning(worth, to.points);
    const title = `Row ${row.n}, ${row.asks}: ${said} (${to.called})`;
    return vector({ title, rule, condition, to, fact, readings, ...arithmetic });
  };
  const item = (from: string, done: string | null) => [{ from, to: done }];
  const unmet = { untriggered: 'unmet' };
  const half = { 'late-work': 'half' };
  const list = [
    make('unmet', 'the document came and nothing was done', item('2018-05-01', null), '0'),
    make('untriggered', 'no document came, the row is left out', [], null),
    make('untriggered', 'no document came, the row counts as not done', [], '0', unmet),
    make('exempt', 'not applicable, the row is left out', { exempt: '不涉及' }, null),
    make('exempt', 'not applicable counts as not done where the untriggered do', { exempt: '不涉及' }, '0', unmet),
    make(
      'partial',
      'one document of two was followed',
      [...item('2018-05-01', '2018-05-20'), ...item('2018-06-01', null)],
      '1/2',
    ),
    vector({
      title: `Row ${row.n}, ${row.asks}: not stated, it may earn nothing or all (${to.called})`,
      rule,
      condition: 'missing',
      to,
      ...unknown(to.points),
    }),
  ];
  if (row.awaited === 'year-end') {
    list.push(
      make('met', 'done on 31 December, it counts in full', item('2018-12-31', '2018-12-31'), '1'),
      make(
        'late',
        'done on 1 January 2019, it earns nothing under every reading',
        item('2018-05-01', '2019-01-01'),
        '0',
        half,
      ),
      make('unmet', 'a document of 31 December is not followed, it earns nothing', item('2018-12-31', null), '0'),
    );
  } else {
    list.push(
      make('met', 'two months to the day are in time', item('2018-06-15', '2018-08-15'), '1'),
      make('late', 'two months and a day are late', item('2018-06-15', '2018-08-16'), '0'),
      make('late', 'two months and a day earn half', item('2018-06-15', '2018-08-16'), '1/2', half),
      make('met', 'two months after 31 December is the last of February', item('2018-12-31', '2019-02-28'), '1'),
      make('late', 'a limit in 2019 passed is late, and earns nothing', item('2018-12-31', '2019-03-01'), '0', half),
      make('left-out', 'a limit that ends in 2019 is still open, the row is left out', item('2018-11-01', null), null),
      make('left-out', 'a limit still open is left out under every reading', item('2018-11-01', null), null, unmet),
      make('unmet', 'a limit of 31 December is over, the row earns nothing', item('2018-10-31', null), '0'),
      make(
        'partial',
        'one in time and one late earn three quarters at half',
        [...item('2018-01-31', '2018-03-31'), ...item('2018-03-01', '2018-05-02')],
        '3/4',
        half,
      ),
    );
  }
  return list;
}

export const taskVectors = (section: string): Vector[] =>
  ROWS.filter((row) => row.section === section).flatMap((row) => [
    ...(row.awaited ? awaitedVectors(row) : statusVectors(row)),
    ...bindingVectors(row),
  ]);
