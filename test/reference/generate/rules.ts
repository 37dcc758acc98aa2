// Random rules in a tree of sections.
import type { Json, Obj } from '../types.js';
import { makeAmount, makeEarn, makeObserve, makeVeto } from './effects.js';
import { clauses } from './fields.js';
import { type Gen, title } from './gen.js';
import { KINDS, type Made, makeMeasure, type Shape } from './measures.js';
import { actingNode, mustEarn, type Node, someone } from './tree.js';

export interface Draft {
  id: string;
  node: Node;
  effect: string;
  made: Made;
  rule: Obj;
  /** somebody relies on it: no reading may take it away */
  kept: boolean;
  mean: boolean;
}

export interface World {
  gen: Gen;
  kinds: string[];
  roles: string[];
  nodes: Node[];
  drafts: Draft[];
  defaults: Obj;
}

export function makeRules(world: World): void {
  const { gen, nodes } = world;
  const { rng } = gen;
  for (const node of mustEarn(nodes)) add(world, node, 'earn', true);
  for (const node of nodes.filter((n) => n.type === 'adjustment')) {
    add(world, node, amountIn(gen, node), !!node.percentCeiling);
    if (node.percentCeiling) needPercent(world, node);
  }
  const more = rng.int(3, 14) - world.drafts.length;
  for (let i = 0; i < more; i++) {
    const node = rng.pick(nodes);
    const twin = rng.chance(0.2) ? rng.pick(world.drafts) : undefined;
    if (!twin || !addTwin(world, twin)) add(world, node, effectIn(gen, node), false);
  }
}

/** What an adjustment is made of. */
function amountIn(gen: Gen, node: Node): string {
  if (node.flavour === 'both') return gen.rng.pick(['award', 'deduct']);
  return node.flavour === 'awards' ? 'award' : 'deduct';
}

function effectIn(gen: Gen, node: Node): string {
  if (node.flavour) return gen.rng.chance(0.3) ? gen.rng.pick(['veto', 'veto', 'observe']) : amountIn(gen, node);
  return gen.rng.pick(['earn', 'earn', 'earn', 'earn', 'deduct', 'award', 'veto', 'observe']);
}

/** A percent ceiling needs an award in percent. */
function needPercent(world: World, node: Node): void {
  const draft = world.drafts.find((d) => d.node === node)!;
  draft.made = { measure: { kind: 'count' }, shape: 'whole' };
  draft.rule.measure = draft.made.measure;
  const { of, stacking } = node.place;
  draft.rule.effect = { kind: 'award', percent: '2%', of, stacking, per: 'occurrence' };
}

function shapesFor(effect: string): Shape[] {
  return effect === 'veto' || effect === 'observe'
    ? ['share', 'rating', 'whole']
    : ['share', 'rating', 'whole', 'words'];
}

function add(world: World, node: Node, effect: string, kept: boolean): void {
  const { gen } = world;
  let made: Made | undefined;
  for (let i = 0; i < 20 && !made; i++) {
    const kind = gen.rng.pick(KINDS);
    if (kind !== 'given' || gen.rng.chance(effect === 'veto' ? 0.1 : 0.5))
      made = makeMeasure(gen, kind, shapesFor(effect));
  }
  const id = `r-${world.drafts.length + 1}`;
  const rule: Obj = { title: title(id), basis: gen.basis(), section: node.id };
  if (gen.rng.chance(0.12) && made!.measure.kind !== 'given') rule.fact = `fact-of-${id}`;
  finish(world, { id, node, effect, made: made!, rule, kept, mean: false });
}

export function makeEffect(world: World, d: Draft): Obj {
  const { gen } = world;
  const place = actingNode(d.node).place;
  const kind = d.made.measure.kind as string;
  const lateCount = d.made.measure.quantity === 'number-late';
  const plain = !lateCount && (world.defaults.scale as Obj | undefined)?.[kind] !== undefined;
  if (d.effect === 'earn') return makeEarn(gen, d.made, place, plain, d.mean);
  if (d.effect === 'veto') return makeVeto(gen, d.made, place);
  if (d.effect === 'observe') return makeObserve(gen);
  return makeAmount(gen, d.effect as 'deduct' | 'award', d.made, place);
}

function finish(world: World, d: Draft): void {
  const { gen, kinds, roles } = world;
  const { rng } = gen;
  const { rule, made } = d;
  const kind = made.measure.kind as string;
  const inSum = d.effect === 'earn' && actingNode(d.node).addsUp;
  if (!inSum && !d.kept && rng.chance(0.22)) rule.appliesTo = appliesTo(world);
  rule.measure = made.measure;
  if (d.effect === 'earn' && kind !== 'given' && rule.exemptible === undefined) {
    if (rng.chance(0.25)) rule.exemptible = false;
    else if (rng.chance(0.35)) rule.notApplicable = gen.word(['left-out', 'zero', 'full'], 0.2);
  }
  d.mean = d.effect === 'earn' && rule.exemptible !== false;
  rule.effect = makeEffect(world, d);
  if (d.effect === 'earn' && ['status', 'proportion', 'checklist'].includes(kind) && rng.chance(0.5)) {
    rule.due = gen.alt(() => due(gen), 0.12);
    const on = (rule.due as Obj).on;
    if (typeof on === 'string' && on > `${gen.year}-12-31`) {
      rule.provenance = { deadline: { source: 'inferred', reason: 'the work ends in the next year' } };
    }
  } else if (rng.chance(0.08)) rule.provenance = { lead: { source: 'explicit' } };
  world.drafts.push(d);

  function appliesTo(w: World): Json {
    const open = w.drafts.find((x) => (x.rule.appliesTo as Obj | undefined)?.assigned === true);
    const one = (): Json => {
      if (rng.chance(0.25)) return { ...(rng.chance(0.5) ? someone(gen, kinds, roles) : {}), assigned: true };
      if (open && rng.chance(0.4)) {
        open.kept = true;
        return { assigned: open.id };
      }
      return someone(gen, kinds, roles);
    };
    const made = one();
    return gen.orElse(made, rng.pick([null, {}]), 0.2);
  }
}

function due(gen: Gen): Json {
  const { rng } = gen;
  const on = rng.pick(gen.dates);
  if (rng.chance(0.3)) return on;
  const out: Obj = { on: rng.chance(0.08) ? `${gen.year + 1}-01-15` : on };
  if (rng.chance(0.5)) out.end = gen.word(['inclusive', 'exclusive'], 0.2);
  if (rng.chance(0.6)) out.late = gen.alt(() => gen.share(rng.pick(['0.5', '0.8', '0.25'])), 0.15);
  return out;
}

/** Another rule reading the same fact: only where, unless, quantity, none and limits differ. */
function addTwin(world: World, base: Draft): boolean {
  const { gen } = world;
  const m = base.made.measure;
  const words = base.made.shape === 'words';
  const copy = structuredClone(m);
  let shape = base.made.shape;
  const allowed = shapesFor(base.effect);
  if ((m.kind === 'profile' || m.kind === 'events') && !words) {
    delete copy.where;
    delete copy.unless;
    Object.assign(copy, clauses(gen, m.fields as Obj));
  } else if (m.kind === 'delays' && !m.target && !m.afterTarget && !m.late && allowed.includes('whole')) {
    const late = shape === 'share';
    delete copy.none;
    if (late) copy.quantity = 'number-late';
    else delete copy.quantity;
    shape = late ? 'whole' : 'share';
  } else return false;
  if (base.rule.notApplicable && typeof base.rule.notApplicable === 'object') return false;
  const id = `r-${world.drafts.length + 1}`;
  const rule: Obj = { title: title(id), basis: gen.basis(), section: base.node.id };
  rule.fact = base.rule.fact ?? base.id;
  if (base.effect === 'earn' && base.rule.exemptible === false) rule.exemptible = false;
  const d: Draft = {
    id,
    node: base.node,
    effect: base.effect,
    made: { measure: copy, shape },
    rule,
    kept: true,
    mean: false,
  };
  base.kept = true;
  finish(world, d);
  if (base.rule.exemptible !== rule.exemptible) delete rule.exemptible;
  return true;
}
