// Random well-formed rulebooks, records that are valid for them, and readings.
import { dateText, dayNumber, lastDay } from './calendar.js';
import { add, num, plain, ZERO } from './fraction.js';
import { defaultScale } from './generate/effects.js';
import { Gen, readingsIn, title } from './generate/gen.js';
import { makeGates, makeShares, writeRules } from './generate/links.js';
import { Rng } from './generate/prng.js';
import { makeRules, type World } from './generate/rules.js';
import { actingNode, makeTree } from './generate/tree.js';
import type { Json, Num, Obj } from './types.js';

export { randomRecord } from './generate/record.js';
export { occurrences } from './occurrences.js';

/**
 * A random well-formed rulebook. `loose` adds what the pages leave open or a lint may refuse: gates that reward a worse
 * value, caps beside sets, the best of a deduction's words.
 */
export function randomRulebook(seed: number, options: { loose?: boolean } = {}): Obj {
  const gen = new Gen(seed, options.loose === true);
  const { rng } = gen;
  const kinds = ['township', 'department'].slice(0, rng.int(1, 2));
  const roles = ['county-office', 'livelihood'].slice(0, rng.int(0, 2));
  const defaults = makeDefaults(gen);
  const nodes = makeTree(gen, kinds, roles);
  const world: World = { gen, kinds, roles, nodes, drafts: [], defaults };
  makeRules(world);
  makeShares(world);
  makeGates(world);
  addUp(world);
  for (const n of nodes) {
    const holds = nodes.some((c) => c.type !== 'heading' && c.parent && actingNode(c.parent) === n);
    if (holds && rng.chance(0.6)) n.section.onVoid = gen.word(['void', 'zero'], 0.1);
  }
  const rules = writeRules(world);
  const sections = Object.fromEntries(nodes.map((n) => [n.id, n.section]));
  const weightFloor: Obj | undefined = rng.chance(0.1)
    ? {
        minimum: gen.alt(() => rng.pick(['4%', '5%', '3%']), 0.3),
        breach: gen.word(['raise', 'refuse'], 0.4),
        basis: gen.basis(),
      }
    : undefined;

  const out: Obj = {
    format: 'kaoping/rulebook/1',
    id: `random-${seed}`,
    edition: '1',
    year: gen.year,
    title: title(`random ${seed}`, '随机'),
    utcOffset: rng.pick(['+08:00', '+08:00', '+00:00', '-03:30', '+05:45']),
    documents: { notice: { title: title('notice', '通知') } },
    kinds: Object.fromEntries(kinds.map((k) => [k, { title: title(k) }])),
    sections,
    rules,
  };
  if (gen.usesCalendar || rng.chance(0.2)) out.calendar = calendar(gen);
  if (rng.chance(0.6)) out.precision = precision(gen);
  if (roles.length) {
    out.roles = Object.fromEntries(
      roles.map((r) => [r, { title: title(r), ...(rng.chance(0.5) ? { kinds: [rng.pick(kinds)] } : {}) }]),
    );
  }
  if (Object.keys(defaults).length) out.defaults = defaults;
  if (weightFloor) out.weightFloor = weightFloor;
  if (gen.usesGrades || rng.chance(0.1)) out.grades = grades();
  const used = new Set([sections, rules, defaults, weightFloor ?? null].flatMap((v) => readingsIn(v as Json)));
  const readings: Obj = {};
  for (const r of gen.readings.filter((x) => used.has(x.id))) {
    readings[r.id] = {
      question: title(r.id, '问'),
      basis: gen.basis(),
      default: rng.pick(r.options),
      options: Object.fromEntries(r.options.map((o) => [o, { title: title(o) }])),
    };
  }
  if (Object.keys(readings).length) out.readings = readings;
  return out;
}

function makeDefaults(gen: Gen): Obj {
  const { rng } = gen;
  const out: Obj = {};
  if (rng.chance(0.3)) out.partial = gen.alt(() => gen.share(rng.pick(['0.3', '0.6', '0.7'])), 0.3);
  if (rng.chance(0.3)) out.late = gen.alt(() => gen.share(rng.pick(['0.5', '0.4', '0.9'])), 0.3);
  if (rng.chance(0.3)) out.dueEnd = gen.word(['inclusive', 'exclusive'], 0.4);
  if (rng.chance(0.3)) {
    const scale: Obj = {};
    for (const m of rng.some(['status', 'checklist', 'proportion', 'delays', 'count'], 1, 3)) {
      scale[m] = defaultScale(gen, m === 'count' ? 'whole' : 'share');
    }
    out.scale = scale;
  }
  return out;
}

/** Gives sections that add up the marks of their items, leaves up. */
function addUp(world: World): void {
  for (const node of [...world.nodes].reverse()) {
    if (node.type !== 'marks' || !node.addsUp) continue;
    let sum = ZERO;
    for (const d of world.drafts) {
      if (d.effect === 'earn' && actingNode(d.node) === node) sum = add(sum, num((d.rule.effect as Obj).points as Num));
    }
    for (const c of world.nodes) {
      if (c.type !== 'marks' || !c.parent || actingNode(c.parent) !== node) continue;
      sum = add(sum, num((c.section.counts ?? c.section.fullMarks) as Num));
    }
    node.section.fullMarks = plain(sum);
  }
}

function precision(gen: Gen): Obj {
  const out: Obj = {};
  const total = gen.rng.int(0, 4);
  if (gen.rng.chance(0.7)) out.total = total;
  if (gen.rng.chance(0.7)) out.shown = gen.rng.int(Math.max(2, total), 6);
  else if (out.total !== undefined) out.total = Math.min(total, 4);
  if (gen.rng.chance(0.6)) out.rounding = gen.rng.pick(['half-up', 'half-even']);
  return out;
}

function calendar(gen: Gen): Obj {
  const [from, to] = [dayNumber(gen.year, 1, 1), dayNumber(gen.year + 1, 4, 30)];
  const holidays = new Set<number>();
  const workdays = new Set<number>();
  const near = [
    lastDay(gen.year),
    lastDay(gen.year) - 3,
    ...Array.from({ length: 12 }, () => gen.rng.int(from, to - 9)),
  ];
  for (const day of near) {
    for (let d = day; d < day + gen.rng.int(1, 4); d++) (d % 7 >= 5 ? workdays : holidays).add(d);
  }
  const list = (days: Set<number>) => [...days].sort((a, b) => a - b).map(dateText);
  return {
    basis: gen.basis(),
    from: dateText(from),
    to: dateText(to),
    holidays: list(holidays),
    workdays: list(workdays),
  };
}

const grades = (): Obj => ({
  bands: [
    { id: 'excellent', title: title('excellent', '优秀'), atLeast: '90' },
    { id: 'good', title: title('good', '良好'), atLeast: '75' },
    { id: 'fair', title: title('fair', '合格'), atLeast: '60' },
    { id: 'poor', title: title('poor', '不合格') },
  ],
});

/** An option for each reading; sometimes a default is left unsaid. */
export function randomReadings(rulebook: unknown, seed: number): Record<string, string> {
  const rng = new Rng(seed * 7 + 3);
  const declared = ((rulebook as Obj).readings ?? {}) as Record<string, { default: string; options: Obj }>;
  const out: Record<string, string> = {};
  for (const [id, r] of Object.entries(declared)) {
    const option = rng.pick(Object.keys(r.options));
    if (option !== r.default || rng.chance(0.8)) out[id] = option;
  }
  return out;
}
