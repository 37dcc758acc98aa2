// Random sections: roots, sections with marks, headings, adjustments.
import type { Json, Obj } from '../types.js';
import type { Place } from './effects.js';
import { type Gen, title } from './gen.js';

export interface Node {
  id: string;
  type: 'marks' | 'heading' | 'adjustment';
  parent?: Node;
  flavour?: 'awards' | 'deductions' | 'both';
  addsUp: boolean;
  /** its marks may not move: it is an item of a section that adds up */
  locked: boolean;
  place: Place;
  section: Obj;
  /** a percent ceiling stands on the awards in it */
  percentCeiling?: boolean;
}

/** The node itself or the nearest above that is no heading. */
export const actingNode = (n: Node): Node => (n.type === 'heading' ? actingNode(n.parent!) : n);
/** The nearest section above an adjustment that earns. */
export const earningNode = (n: Node): Node => (n.type === 'marks' ? n : earningNode(n.parent!));
export const under = (n: Node | undefined, top: Node): boolean => !!n && (n === top || under(n.parent, top));

export function makeTree(gen: Gen, kinds: string[], roles: string[]): Node[] {
  const { rng } = gen;
  const two = kinds.length === 2 && rng.chance(0.2);
  const nodes = two ? kinds.map((k) => root(gen, `root-${k}`, k)) : [root(gen, 'root')];
  const extra = rng.int(0, 6 - nodes.length);
  for (let i = 1; i <= extra; i++) {
    const type = rng.pick(['marks', 'marks', 'heading', 'adjustment', 'adjustment'] as const);
    const [outer, able] = [nodes.filter((n) => n.type === 'adjustment'), nodes.filter((n) => n.type !== 'adjustment')];
    const nested = type === 'adjustment' && outer.length > 0 && rng.chance(0.5);
    nodes.push(child(gen, `s-${i}`, type, rng.pick(nested ? outer : able), kinds, roles));
  }
  return nodes;
}

function place(gen: Gen, full: number, percent: boolean, locked: boolean): Place {
  return {
    percent,
    of: gen.word(['earned', 'after-deductions', 'full-marks'], 0.15),
    stacking: gen.word(['add', 'compound'], 0.2),
    locked,
    full,
    limits: [0, 0.3, 0.5, 0.5, 0.6, 0.8].map((share) => Math.round(full * share * 100) / 100),
  };
}

function bounds(gen: Gen, section: Obj, full: number): void {
  const { rng } = gen;
  if (rng.chance(0.35)) section.floor = gen.alt(() => rng.pick(['0', null, null, '-5', '0.5']), 0.2);
  if (rng.chance(0.35)) {
    section.ceiling = gen.alt(() => rng.pick([null, gen.dec(String(full)), gen.dec(String(full * 0.75))]), 0.2);
  }
  if (rng.chance(0.2)) section.round = gen.alt(() => rng.int(0, 3), 0.2);
}

function normalising(gen: Gen, section: Obj, addsUp: boolean): void {
  if (addsUp) {
    section.addsUp = true;
    if (gen.rng.chance(0.75)) section.notApplicable = gen.word(['rescale', 'spread-equally', 'leave'], 0.15);
  } else if (gen.rng.chance(0.25)) section.notApplicable = gen.word(['rescale', 'spread-equally', 'leave'], 0.1);
}

function root(gen: Gen, id: string, kind?: string): Node {
  const { rng } = gen;
  const section: Obj = { title: title(id) };
  if (kind) section.appliesTo = { kinds: [kind] };
  const full = Number(rng.pick(['100', '100', '60', '20']));
  const marked = rng.chance(0.82);
  const addsUp = marked && rng.chance(0.3);
  if (marked) section.fullMarks = addsUp ? '0' : gen.alt(() => gen.dec(String(full + rng.pick([0, 20]))), 0.1);
  if (marked) normalising(gen, section, addsUp);
  bounds(gen, section, full);
  return { id, type: 'marks', addsUp, locked: false, place: place(gen, full, marked, addsUp), section };
}

function child(gen: Gen, id: string, type: Node['type'], parent: Node, kinds: string[], roles: string[]): Node {
  const { rng } = gen;
  const section: Obj = { title: title(id), within: parent.id };
  const above = actingNode(parent);
  const locked = type !== 'adjustment' && above.addsUp;
  if (!locked && rng.chance(0.15)) section.appliesTo = gen.orElse(someone(gen, kinds, roles), null, 0.3);
  if (rng.chance(0.2)) section.basis = gen.basis();
  if (type === 'heading') return { id, type, parent, addsUp: above.addsUp, locked, place: above.place, section };
  if (type === 'adjustment') return adjustment(gen, id, parent, section);

  const addsUp = rng.chance(0.3);
  const full = Number(rng.pick(['10', '20', '5', '100']));
  const number = (values: string[]): Json =>
    locked ? gen.dec(rng.pick(values)) : gen.alt(() => gen.dec(rng.pick(values)), 0.1);
  const which = addsUp ? 'both' : rng.pick(['both', 'fullMarks', 'counts']);
  if (addsUp) section.fullMarks = '0';
  else if (which !== 'counts') section.fullMarks = number([String(full), String(full * 1.5)]);
  if (which !== 'fullMarks') section.counts = number(['1', '2', '5', '7.5', '10']);
  normalising(gen, section, addsUp);
  bounds(gen, section, full);
  return { id, type, parent, addsUp, locked, place: place(gen, full, true, addsUp), section };
}

function adjustment(gen: Gen, id: string, parent: Node, section: Obj): Node {
  const { rng } = gen;
  const nested = parent.type === 'adjustment' ? parent : undefined;
  const flavour = nested ? nested.flavour! : rng.pick(['awards', 'awards', 'deductions', 'both'] as const);
  const base = earningNode(actingNode(parent));
  const percent = !nested && flavour !== 'both' && base.place.percent;
  const node: Node = {
    id,
    type: 'adjustment',
    parent,
    flavour,
    addsUp: false,
    locked: false,
    place: { ...place(gen, base.place.full, percent, false), limits: [-1, 0, 0.5, 1, 1, 2] },
    section,
  };
  if (flavour !== 'deductions' && rng.chance(0.5)) {
    node.percentCeiling = flavour === 'awards' && percent && rng.chance(0.6);
    section.ceiling = gen.alt(
      () => rng.pick(node.percentCeiling ? ['5%', '3%', '10%', null] : ['2', '5', null, '8']),
      0.25,
    );
  }
  if (flavour !== 'awards' && rng.chance(0.5)) section.floor = gen.alt(() => rng.pick(['-2', '-5', null, '-1']), 0.25);
  // a rounded percent of what is earned is a staircase: not too many steps
  if (rng.chance(0.15)) section.round = rng.int(0, flavour === 'deductions' ? 0 : percent ? 1 : 2);
  return node;
}

/** Somebody: kinds, roles, or both (joined by "or"). */
export function someone(gen: Gen, kinds: string[], roles: string[]): Obj {
  const { rng } = gen;
  const out: Obj = {};
  if (roles.length && rng.chance(0.6)) out.roles = rng.some(roles, 1);
  if (!out.roles || rng.chance(0.3)) out.kinds = [rng.pick(kinds)];
  return out;
}

/** Which sections must hold an earning rule of their own, so that everything above them earns. */
export function mustEarn(nodes: Node[]): Node[] {
  const holders = nodes.filter((n) => n.type !== 'adjustment');
  return holders.filter((n) => !holders.some((m) => m.parent === n));
}
