// What ties rules to each other: gates, shareOf, and rules that a reading takes away or rewrites.
import type { Json, Obj } from '../types.js';
import { canonical, title } from './gen.js';
import { type Draft, makeEffect, type World } from './rules.js';
import { actingNode, earningNode, type Node, under } from './tree.js';

type Direction = 1 | -1;

/** 1: a greater quantity is better for the unit; 0: neither. */
function good(d: Draft, world: World): Direction | 0 {
  if (d.effect === 'award') return 1;
  if (d.effect === 'deduct' || d.effect === 'veto') return -1;
  if (d.effect === 'observe') return d.made.shape === 'share' ? 1 : 0;
  const scale = (d.rule.effect as Obj).scale as Obj | undefined;
  if (scale) return scale.kind === 'proportional' || scale.kind === 'all-or-nothing' ? 1 : 0;
  return world.defaults.scale ? 0 : 1;
}

function threshold(world: World, d: Draft): Json {
  const { gen } = world;
  if (d.made.shape === 'share') return gen.share(gen.rng.pick(['0.5', '0.6', '0.9']));
  if (d.made.shape === 'whole') return gen.rng.int(1, 3);
  return gen.dec(String((d.made.from! + d.made.to!) / 2));
}

function condition(world: World, target: Draft | Node, wantHigh: boolean): Obj {
  const { gen } = world;
  const { rng } = gen;
  const rule = 'rule' in target;
  const value = () => {
    if (rule) return threshold(world, target);
    if (target.type === 'adjustment') return gen.dec(rng.pick(['-3', '-1', '0', '0.5', '1', '3']));
    return gen.dec(String(target.place.full * rng.pick([0.3, 0.5, 0.8])));
  };
  const out: Obj = rule ? { rule: target.id } : { section: target.id };
  const high = gen.loose ? rng.chance(0.5) : wantHigh;
  out[high ? rng.pick(['atLeast', 'above']) : rng.pick(['atMost', 'below'])] = gen.alt(value, 0.15);
  return out;
}

/** What each rule and section stands on; an adjustment also on what its base stands on. */
function hasCycle(world: World): boolean {
  const edges = new Map<string, string[]>();
  const link = (a: string, b: string) => edges.set(a, [...(edges.get(a) ?? []), b]);
  /** What a gate or a share names, in every branch of every choice. */
  const named = (from: string, v: Json): void => {
    if (v === null || typeof v !== 'object') return;
    if (Array.isArray(v)) for (const x of v) named(from, x);
    else {
      if (typeof v.rule === 'string') link(from, `r:${v.rule}`);
      if (typeof v.shareOf === 'string') link(from, `r:${v.shareOf}`);
      if (typeof v.section === 'string') link(from, `s:${v.section}`);
      for (const x of Object.values(v)) named(from, x);
    }
  };
  for (const d of world.drafts) {
    link(`s:${actingNode(d.node).id}`, `r:${d.id}`);
    named(`r:${d.id}`, d.rule.when ?? null);
    named(`r:${d.id}`, d.rule.notApplicable ?? null);
  }
  for (const n of world.nodes) {
    if (n.parent && n.type !== 'heading') link(`s:${actingNode(n.parent).id}`, `s:${n.id}`);
    named(`s:${n.id}`, n.section.when ?? null);
    if (n.type !== 'adjustment') continue;
    const base = earningNode(n);
    for (let outer = n.parent!; outer !== base; outer = outer.parent!) named(`s:${n.id}`, outer.section.when ?? null);
    for (const c of world.nodes) {
      const isBefore = c.type === 'adjustment' && c.flavour !== 'awards' && earningNode(c) === base;
      if (isBefore && n.flavour === 'awards') link(`s:${n.id}`, `s:${c.id}`);
    }
    for (const d of world.drafts) if (actingNode(d.node) === base) link(`s:${n.id}`, `r:${d.id}`);
    for (const c of world.nodes) {
      if (c.type === 'marks' && c.parent && actingNode(c.parent) === base) link(`s:${n.id}`, `s:${c.id}`);
    }
  }
  const state = new Map<string, 1 | 2>();
  const visit = (x: string): boolean => {
    if (state.get(x) === 2) return false;
    if (state.get(x) === 1) return true;
    state.set(x, 1);
    const bad = (edges.get(x) ?? []).some(visit);
    state.set(x, 2);
    return bad;
  };
  return [...edges.keys()].some(visit);
}

interface Wish {
  holder?: Node;
  target?: Node;
}

/** An adjustment with a gate, and a condition on one that stands in it. */
function nestedWishes({ gen, nodes }: World): Wish[] {
  const inner = nodes.filter((n) => n.type === 'adjustment' && n.parent!.type === 'adjustment' && n.flavour !== 'both');
  if (!inner.length || gen.rng.chance(0.2)) return [];
  const target = gen.rng.pick(inner);
  return [{ holder: target.parent! }, { target }];
}

export function makeGates(world: World): void {
  const { gen, nodes, drafts } = world;
  const { rng } = gen;
  const targets = new Set<Draft>();
  const gated = new Set<Draft>();
  const wishes: Wish[] = [...nestedWishes(world), ...Array.from({ length: rng.pick([0, 1, 1, 2, 3]) }, () => ({}))];
  for (const wish of wishes) {
    const adjustments = nodes.filter((n) => n.type === 'adjustment' && !n.section.when && n.flavour !== 'both');
    const able = drafts.filter((d) => !gated.has(d) && !targets.has(d) && mayGate(world, d));
    const what =
      wish.holder ??
      (rng.chance(0.3) && adjustments.length ? rng.pick(adjustments) : able.length ? rng.pick(able) : undefined);
    if (!what) continue;
    const up = 'rule' in what ? what.effect === 'award' : what.flavour === 'awards';
    const sections = nodes.filter((n) => {
      const [here, around] = 'rule' in what ? [what.node, false] : [what, under(n, what)];
      return n.type !== 'heading' && n.parent && !around && !under(here, n);
    });
    const rules = drafts.filter((d) => d !== what && !gated.has(d) && readable(world, d));
    const pick = (): Draft | Node | undefined => {
      if (sections.length && (rng.chance(0.5) || !rules.length)) return rng.pick(sections);
      return rules.length ? rng.pick(rules) : undefined;
    };
    const first = wish.target && sections.includes(wish.target) ? wish.target : pick();
    const chosen = [...new Set(rng.chance(0.25) ? [first, pick()] : [first])].filter((t) => t !== undefined);
    if (!chosen.length) continue;
    const all = chosen.map((t) => condition(world, t, up === (!('rule' in t) || good(t, world) === 1)));
    const holder = 'rule' in what ? what.rule : what.section;
    const when: Json = all.length === 1 && rng.chance(0.7) ? all[0]! : all;
    holder.when = gen.orElse(when, null, 0.2);
    if (hasCycle(world)) {
      delete holder.when;
      continue;
    }
    for (const t of chosen) {
      if (!('rule' in t)) {
        keepOne(world, t);
        continue;
      }
      targets.add(t);
      t.kept = true;
    }
    if ('rule' in what) {
      gated.add(what);
      if (what.effect === 'earn' && what.made.measure.kind !== 'given') {
        what.rule.exemptible = false;
        what.mean = false;
        delete what.rule.notApplicable;
      }
    }
  }
}

/** An adjustment that is read keeps something in it under every reading. */
function keepOne(world: World, node: Node): void {
  const amount = world.drafts.find((d) => d.node === node && (d.effect === 'award' || d.effect === 'deduct'));
  if (amount) amount.kept = true;
}

function shared(world: World, d: Draft): boolean {
  const fact = d.rule.fact ?? d.id;
  return world.drafts.some((x) => x !== d && (x.rule.fact ?? x.id) === fact);
}

function mayGate(world: World, d: Draft): boolean {
  if (d.effect === 'observe') return world.gen.rng.chance(0.15);
  if (d.effect !== 'earn') return true;
  // An exempt fact under a closed gate is not settled by the pages: such an earn is not exemptible.
  const scale = (d.rule.effect as Obj).scale;
  if (scale && canonical(scale).includes('mean')) return false;
  return d.made.measure.kind !== 'delays' && !shared(world, d) && !isShared(world, d.id);
}

const isShared = (world: World, id: string) =>
  world.drafts.some((d) => (d.rule.notApplicable as Obj | undefined)?.shareOf === id);

function readable(world: World, d: Draft): boolean {
  if (d.made.shape === 'words' || d.made.measure.kind === 'given') return false;
  if (d.effect === 'award') return d.made.shape === 'whole';
  return world.gen.loose || good(d, world) !== 0;
}

/** `notApplicable: { shareOf }` over an earning rule that is never exempt, or over an observe rule of a share. */
export function makeShares(world: World): void {
  const { gen, drafts } = world;
  for (const d of drafts) {
    if (d.effect !== 'earn' || d.rule.exemptible === false || d.made.measure.kind === 'given') continue;
    if (!gen.rng.chance(0.3) || shared(world, d) || isShared(world, d.id)) continue;
    const near = drafts.filter((r) => {
      if (r === d || r.rule.appliesTo || r.made.measure.beyond || r.made.measure.kind === 'delays') return false;
      if (!under(d.node, r.node) || (r.rule.notApplicable as Obj | undefined)?.shareOf) return false;
      if (r.effect === 'observe') return r.made.shape === 'share' && r.made.measure.kind !== 'given';
      return r.effect === 'earn' && (r.rule.exemptible === false || r.made.measure.kind === 'given');
    });
    if (!near.length) continue;
    const r = gen.rng.pick(near);
    r.kept = true;
    d.rule.notApplicable = gen.orElse({ shareOf: r.id }, gen.rng.pick(['zero', 'full']), 0.15);
  }
}

/** Writes the rules out; some are a choice between two rules, or a rule and nothing. */
export function writeRules(world: World): Obj {
  const { gen } = world;
  const out: Obj = {};
  for (const d of world.drafts) {
    const fixed = d.kept || (d.effect === 'earn' && actingNode(d.node).addsUp) || d.node.percentCeiling;
    const lone = (d.rule.appliesTo as Obj | undefined)?.assigned === true;
    let other: Json = null;
    if (gen.rng.chance(0.5))
      other = { ...structuredClone(d.rule), title: title(`${d.id} otherwise`), effect: makeEffect(world, d) };
    out[d.id] = gen.orElse(d.rule, other, fixed || lone ? 0 : 0.15);
  }
  return out;
}
