import { describe, expect, it } from 'vitest';
import { createScorer, InvalidRecordError, type Rulebook, type Score } from '../../src/index.js';
import { Context } from '../reference/context.js';
import { exact, type Frac, fixed, frac, num, plain, sub } from '../reference/fraction.js';
import { interpret, type Result, type Scored } from '../reference/interpret.js';
import { occurrences, randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import { resolve } from '../reference/resolve.js';
import type { RecordValue } from '../reference/types.js';

const CASES = Number(process.env.KAOPING_REFERENCE_CASES ?? 2_000);
const FIRST = Number(process.env.KAOPING_REFERENCE_SEED ?? 1);
/** Records, each with readings of its own, for one rulebook. */
const RECORDS = 2;
const RULEBOOKS = Math.ceil(CASES / RECORDS);

/** What both state, in one shape. */
type View = ReturnType<typeof ofEngine>;

const sorted = <T>(entries: [string, T][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
const RULE_STAGES = ['earn', 'deduct', 'award'];
const SECTION_STAGES = ['bounds', 'veto', 'round'];

function ofEngine(score: Score) {
  const { status, total, range, subtotals, lines } = score;
  const stated = status === 'final' ? lines.filter((line) => line.exact !== '0') : [];
  return {
    status,
    total,
    ...range,
    applicable: score.applicable.points,
    earned: subtotals?.earned ?? null,
    deducted: subtotals?.deducted ?? null,
    awarded: subtotals?.awarded ?? null,
    missing: [...new Set(score.missing.map(({ fact }) => fact))].sort(),
    sections: sorted(Object.entries(score.sections).filter(([, { value }]) => value !== null)),
    lines: sorted(
      stated.flatMap(({ rule, stage, exact }) => (RULE_STAGES.includes(stage) ? [[rule!, exact] as const] : [])),
    ),
    cuts: stated
      .filter(({ stage }) => SECTION_STAGES.includes(stage))
      .map(({ section, stage, exact }) => `${section} ${stage} ${exact}`)
      .sort(),
    rounding: stated.find(({ stage }) => stage === 'rounding')?.exact ?? '0',
  };
}

function ofReference(scored: Scored, context: Context): View {
  const { sections, lines, cuts, low, high, exact: unrounded, ...rest } = scored;
  return {
    ...rest,
    low,
    high,
    sections: sorted(
      Object.entries(sections).flatMap(([id, value]) => (value === null ? [] : [[id, sectionOf(id, value, context)]])),
    ),
    lines: sorted(Object.entries(lines)),
    cuts: cuts.map(({ section, stage, amount }) => `${section} ${stage} ${amount}`).sort(),
    rounding: unrounded === null ? '0' : exact(sub(num(scored.total!), fraction(unrounded))),
  };
}

function sectionOf(id: string, value: string, context: Context): Score['sections'][string] {
  const { fullMarks, counts } = context.section(id);
  const full = context.kind(id) === 'marks' ? (fullMarks ?? counts) : undefined;
  return {
    value: fixed(fraction(value), context.book.precision?.shown ?? 4, context.rounding),
    exact: value,
    of: full === undefined ? null : plain(num(full)),
  };
}

function fraction(text: string): Frac {
  const [n, d = '1'] = text.split('/');
  return frac(BigInt(n!), BigInt(d));
}

/** One record under readings of its own. */
function compareOn(rulebook: unknown, seed: number, index: number): Result['status'] {
  const name = { rulebook: seed, record: index };
  const [record, readings] = [randomRecord(rulebook, index), randomReadings(rulebook, index)];
  const theirs = interpret(rulebook, record, readings);
  const ours = viewOf(() =>
    createScorer(rulebook as Rulebook, { readings: readings as never }).score(record as unknown as never),
  );
  const context = new Context(resolve(rulebook, readings), record as unknown as RecordValue);
  const expected = theirs.status === 'error' ? { status: 'error' } : ofReference(theirs, context);
  expect({ ...name, ...ours }).toEqual({ ...name, ...expected });
  return theirs.status;
}

/** `error` alone where nothing is left to score. */
function viewOf(score: () => Score): View | { status: 'error'; why?: string } {
  try {
    return ofEngine(score());
  } catch (error) {
    const codes = error instanceof InvalidRecordError ? error.issues.map(({ code }) => code) : [];
    return codes.join() === 'nothing-to-score' ? { status: 'error' } : { status: 'error', why: String(error) };
  }
}

/** What a hundred rulebooks must hold on average. */
const EXPECTED: Record<string, string> = {
  measure: 'given, status, level, tally, rating, count, proportion, checklist, delays, profile, events',
  'measure:status': 'partial',
  'measure:count': 'per, window',
  'measure:proportion': 'beyond',
  'measure:delays':
    'hours, days, working-days, months, on, target, afterTarget, late, number-late, share-in-time, none exempt, none unmet',
  'measure:profile': 'where, unless',
  'measure:events': 'where, unless, by',
  effect: 'earn, deduct, award, veto, observe',
  'effect:earn': 'min, max, min null, max null',
  'effect:deduct': 'max, points once, points occurrence, percent once, percent occurrence, of earned, of full-marks',
  'effect:award':
    'max, points once, points occurrence, percent once, percent occurrence, of earned, of after-deductions, of full-marks, add, compound',
  'effect:observe': 'unless-full, if-any',
  'scale:earn': 'proportional, all-or-nothing, steps, line, table',
  'scale:deduct': 'steps, line, table',
  'scale:award': 'steps, line, table',
  'scale:steps': 'points, share',
  'scale:line': 'up, down, counting exact, counting whole, counting started',
  'scale:table': 'start, take sum, take best, take worst, take mean',
  section:
    'root, root without marks, marks, heading or adjustment, fullMarks and counts, addsUp, rescale, spread-equally, leave, round',
  'section:onVoid': 'void, zero',
  'section:floor': '0, null, above 0, below 0',
  'section:ceiling': 'points, percent, null',
  gate: 'atLeast, above, atMost, below',
  'gate:earn': 'on rule, on section, on several',
  'gate:deduct': 'on rule, on section, on several',
  'gate:award': 'on rule, on section, on several',
  'gate:veto': 'on rule, on section',
  'gate:section': 'on rule, on section, on several',
  veto: 'void, cap, set, grade, required',
  notApplicable: 'left-out, zero, full, shareOf',
  due: 'date, object, late, end inclusive, end exclusive, after the year',
  appliesTo: 'kinds, roles, assigned, assigned true, section, rule nobody',
  defaults: 'partial, late, dueEnd, scale',
  choice: 'rule or rule, rule or nothing',
};
const FEATURES = Object.entries(EXPECTED).flatMap(([of, list]) =>
  list.split(', ').map((name) => `${of}${of.includes(':') ? ' ' : ':'}${name}`),
);

describe('the reference interpreter, written from the pages alone', () => {
  const seen = new Map<string, number>();

  it(`agrees in all it states on ${CASES} random records of random rulebooks under random readings`, () => {
    const statuses = { final: 0, provisional: 0, void: 0, error: 0 };
    for (let seed = FIRST; seed < FIRST + RULEBOOKS; seed++) {
      const rulebook = randomRulebook(seed);
      for (const name of occurrences(rulebook)) seen.set(name, (seen.get(name) ?? 0) + 1);
      for (let index = 0; index < RECORDS; index++) statuses[compareOn(rulebook, seed, index)]++;
    }
    console.log(`${RULEBOOKS} rulebooks, ${JSON.stringify(statuses)}\n${printed(seen)}`);
    for (const status of ['final', 'provisional', 'void'] as const) {
      expect(statuses[status], status).toBeGreaterThan(CASES / 100);
    }
  });

  it('met every measure, scale, effect, section option, gate and veto, each in one rulebook of a hundred or more', () => {
    expect(FEATURES.filter((name) => (seen.get(name) ?? 0) < RULEBOOKS / 100)).toEqual([]);
  });
});

/** One line for each kind of thing. */
function printed(seen: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string[]>();
  for (const [name, times] of [...seen].sort()) {
    const [kind, ...rest] = name.split(':');
    lines.set(kind!, [...(lines.get(kind!) ?? []), `${rest.join(':')} ${times}`.trim()]);
  }
  return [...lines].map(([kind, all]) => `${kind}: ${all.join(', ')}`).join('\n');
}
