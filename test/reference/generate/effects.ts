// Random scales and effects for a measure.
import type { Json, Obj } from '../types.js';
import type { Gen } from './gen.js';
import type { Made, Shape } from './measures.js';

/** What a section allows the effects that act in it. */
export interface Place {
  /** percents have a base */
  percent: boolean;
  of: Json;
  stacking: Json;
  /** rule points may not move, for the marks must add up */
  locked: boolean;
  full: number;
  /** values for caps and sets that can bite */
  limits: number[];
}
/** one of `in` for a threshold inside the reach of the measure */
function threshold(gen: Gen, made: Made, at: number): Json {
  if (made.shape === 'share') return gen.share(String(at));
  if (made.shape === 'rating') {
    const [a, b] = [made.from!, made.to!];
    return gen.dec(String(Math.round((a + (b - a) * at) * 100) / 100));
  }
  return Math.max(1, Math.round(at * 5));
}

function steps(gen: Gen, made: Made, earn: boolean): Obj {
  const { rng } = gen;
  const at = rng.some([1, 0.8, 0.6, 0.4, 0.2], 1, 3);
  let points = rng.int(5, 9);
  const list = at.map((a) => {
    const step: Obj = { atLeast: threshold(gen, made, a) };
    if (earn && rng.chance(0.5)) step.share = gen.share(String(points / 10));
    else step.points = gen.dec(String(points / 2));
    points -= rng.int(1, 2);
    return step;
  });
  return { kind: 'steps', steps: list };
}

function line(gen: Gen, made: Made, earn: boolean): Obj {
  const { rng } = gen;
  const whole = made.shape === 'whole' && rng.chance(0.6);
  const low = made.shape === 'rating' ? made.from! : 0;
  const at = rng.pick([0, 0.2, 0.4, 0.6, 1]);
  const out: Obj = { kind: 'line' };
  if (made.shape === 'whole') out.at = whole ? gen.dec(String(Math.round(at * 3))) : gen.dec(String(at + 0.5));
  else out.at = at === 0 ? gen.dec(String(low)) : threshold(gen, made, at);
  out.per = made.shape === 'share' ? rng.pick(['1%', '10%', '0.05']) : gen.dec(whole ? rng.pick(['1', '2']) : '1.5');
  const slope = () => rng.pick(['0.1', '0.25', '0.5']);
  const sides = rng.pick(earn ? ['up', 'down', 'both'] : ['up', 'up', 'down', 'both']);
  const signs = earn ? (rng.chance(0.4) ? ['-', ''] : ['', '-']) : ['', ''];
  if (sides !== 'down') out.up = gen.alt(() => gen.dec(signs[0]! + slope()), 0.1);
  if (sides !== 'up') out.down = gen.alt(() => gen.dec(signs[1]! + slope()), 0.1);
  if (rng.chance(earn ? 0.3 : 0.15)) out.points = gen.dec('1');
  if (!whole || rng.chance(0.3)) out.counting = gen.word(['exact', 'whole', 'started'], 0.1);
  return out;
}

function table(gen: Gen, made: Made, effect: string, mean: boolean): Obj {
  const { rng } = gen;
  const earn = effect === 'earn';
  const values: Obj = {};
  let v = rng.int(3, 6);
  for (const word of made.words!) {
    const now = v;
    values[word] = gen.alt(() => gen.dec(String(now + rng.int(0, 1) * 0.5)), 0.1);
    v -= rng.int(1, earn ? 3 : 1);
    if (!earn) v = Math.max(v, 0.5);
  }
  const out: Obj = { kind: 'table', table: values };
  if (rng.chance(0.3)) out.start = gen.dec(rng.pick(earn ? ['1', '2', '-0.5'] : ['1', '2', '0.5']));
  if (made.measure.kind === 'level') return out;
  const take = rng.pick(['sum', 'best', 'worst', 'mean']);
  out.take = take === 'mean' && earn && !mean ? 'sum' : take;
  return out;
}

export function pointsScale(gen: Gen, made: Made, effect: string, mean = false): Obj {
  if (made.shape === 'words') return table(gen, made, effect, mean);
  return gen.rng.chance(0.5) ? steps(gen, made, effect === 'earn') : line(gen, made, effect === 'earn');
}

function required(gen: Gen, made: Made): Json {
  if (made.shape === 'share') return gen.share(gen.rng.pick(['0.4', '0.8', '0.9', '1']));
  if (made.shape === 'rating') return threshold(gen, made, gen.rng.pick(made.from! < 0 ? [0.9, 1] : [0.5, 0.8]));
  return gen.rng.int(1, 4);
}

function earnScale(gen: Gen, made: Made, mean: boolean): Obj {
  const { rng } = gen;
  if (made.shape === 'words' || rng.chance(0.45)) return pointsScale(gen, made, 'earn', mean);
  const out: Obj = { kind: rng.pick(['proportional', 'all-or-nothing']) };
  if (made.shape === 'whole' || rng.chance(0.5)) out.required = gen.alt(() => required(gen, made), 0.15);
  return out;
}

export function defaultScale(gen: Gen, shape: Shape): Json {
  const made: Made = { measure: {}, shape };
  return gen.alt(() => {
    if (gen.rng.chance(0.2)) return steps(gen, made, true);
    const out: Obj = { kind: gen.rng.pick(['proportional', 'all-or-nothing']) };
    if (shape === 'whole' || gen.rng.chance(0.3)) out.required = required(gen, made);
    return out;
  }, 0.2);
}

/** `plain`: the measure has a default scale of its own. */
export function makeEarn(gen: Gen, made: Made, place: Place, plain: boolean, mean: boolean): Obj {
  const { rng } = gen;
  const out: Obj = { kind: 'earn', points: place.locked ? gen.points() : gen.alt(() => gen.points(), 0.1) };
  const must = made.shape === 'words' || (made.shape === 'whole' && !plain);
  if (must || rng.chance(0.6)) out.scale = gen.alt(() => earnScale(gen, made, mean), 0.08);
  if (rng.chance(0.2)) out.max = gen.alt(() => rng.pick(['12', null, '15']), 0.3);
  if (rng.chance(0.2)) out.min = gen.alt(() => rng.pick(['-2', null, '-1', '0.25']), 0.3);
  return out;
}

/** A deduction or award. */
export function makeAmount(gen: Gen, kind: 'deduct' | 'award', made: Made, place: Place): Obj {
  const { rng } = gen;
  const out: Obj = { kind };
  const open = made.shape === 'whole' || made.measure.beyond === true;
  const way =
    made.shape === 'words'
      ? 'scale'
      : rng.pick(place.percent ? ['points', 'percent', 'percent', 'scale'] : ['points', 'scale']);
  let compound = false;
  if (way === 'scale') out.scale = gen.alt(() => pointsScale(gen, made, kind), 0.1);
  if (way === 'points') {
    out.points = gen.alt(() => gen.dec(rng.pick(['0.5', '1', '2', '0.3', '5'])), 0.15);
    out.per = gen.word(['once', 'occurrence'], 0.15);
  }
  if (way === 'percent') {
    const large = kind === 'deduct' && rng.chance(0.5);
    out.percent = gen.alt(() => rng.pick(large ? ['30%', '60%', '120%'] : ['1%', '2%', '5%', '2.5%']), 0.15);
    if (kind === 'award') {
      out.of = place.of;
      out.stacking = place.stacking;
      compound = place.stacking !== 'add';
      out.per = !compound || made.shape === 'whole' ? gen.word(['once', 'occurrence'], 0.15) : 'once';
    } else {
      out.of = gen.word(['earned', 'full-marks'], 0.1);
      out.per = gen.word(['once', 'occurrence'], 0.15);
    }
  }
  if (!compound && rng.chance(open ? 0.6 : 0.25))
    out.max = gen.alt(() => gen.dec(rng.pick(['1', '3', '4.5', '10'])), 0.15);
  return out;
}

export function makeVeto(gen: Gen, made: Made, place: Place): Obj {
  const { rng } = gen;
  const to = rng.pick(['void', 'bound', 'bound', 'bound', 'grade']);
  const out: Obj = { kind: 'veto' };
  if (made.shape === 'rating' || rng.chance(0.4)) out.required = gen.alt(() => required(gen, made), 0.1);
  if (to === 'void') return { ...out, to };
  if (to === 'grade') {
    gen.usesGrades = true;
    return { ...out, to, at: gen.word(['good', 'fair'], 0.2) };
  }
  const at = () => gen.dec(String(rng.pick(place.limits)));
  return { ...out, to: rng.pick(['cap', 'set']), at: gen.alt(at, 0.15) };
}

export function makeObserve(gen: Gen): Obj {
  const out: Obj = { kind: 'observe' };
  if (gen.rng.chance(0.4)) out.finding = gen.word(['unless-full', 'if-any'], 0.15);
  return out;
}
