/** The one place where the engine and the reference are asked for the same things in the same shape. */
import type { createScorer, InvalidRecordError, Rulebook, Score } from '../../src/index.js';
import { Context } from '../reference/context.js';
import { exact, type Frac, fixed, frac, num, plain, sub } from '../reference/fraction.js';
import { interpret, type Result, type Scored } from '../reference/interpret.js';
import { resolve } from '../reference/resolve.js';
import type { RecordValue } from '../reference/types.js';

/** What is compared with the reference: the library, or a build of it. */
export interface Compared {
  readonly createScorer: typeof createScorer;
  readonly InvalidRecordError: typeof InvalidRecordError;
}

/** What both state, in one shape. */
type View = ReturnType<typeof ofEngine>;
/** `why` only where it is not that nothing is left to score. */
type Failed = { status: 'error'; why?: string };

/**
 * What the engine and the reference state about one record under readings, and the reference's status. `parsed`: the
 * rulebook as the engine has parsed it, where many records share it.
 */
export function bothOn(
  engine: Compared,
  rulebook: unknown,
  record: unknown,
  readings: Record<string, string>,
  parsed = rulebook,
): { engine: View | Failed; reference: View | Failed; status: Result['status'] } {
  const theirs = interpret(rulebook, record, readings);
  return {
    status: theirs.status,
    engine: viewOf(engine, () =>
      engine.createScorer(parsed as Rulebook, { readings: readings as never }).score(record as never),
    ),
    reference:
      theirs.status === 'error'
        ? { status: 'error' }
        : ofReference(theirs, new Context(resolve(rulebook, readings), record as RecordValue)),
  };
}

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

/** `error` alone where nothing is left to score. */
function viewOf(engine: Compared, score: () => Score): View | Failed {
  try {
    return ofEngine(score());
  } catch (error) {
    const codes = error instanceof engine.InvalidRecordError ? error.issues.map(({ code }) => code) : [];
    return codes.join() === 'nothing-to-score' ? { status: 'error' } : { status: 'error', why: String(error) };
  }
}
