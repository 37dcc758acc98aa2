// Names every measure, scale, effect, section option, gate, veto and notApplicable form that a rulebook uses.
import { ruleVariants } from './generate/record.js';
import { isChoice } from './resolve.js';
import type { Json, Obj } from './types.js';

export function occurrences(rulebook: unknown): string[] {
  const book = rulebook as Obj;
  const readings = (book.readings ?? {}) as Record<string, { options: Obj }>;
  const out = new Set<string>();
  /** The values a node may stand for: every branch, or the options when the id stands alone. */
  const forms = (node: Json | undefined): Json[] => {
    if (node === undefined) return [];
    if (!isChoice(node)) return [node];
    const rest = Object.entries(node).filter(([k]) => k !== '$reading');
    if (rest.length > 0) return rest.flatMap(([, v]) => forms(v));
    return Object.keys(readings[node.$reading as string]!.options);
  };
  const note = (...names: string[]) => {
    for (const n of names) out.add(n);
  };
  const each = (node: Json | undefined, make: (v: Json) => string) => note(...forms(node).map(make));
  const objects = (node: Json | undefined) =>
    forms(node).filter((v): v is Obj => v !== null && typeof v === 'object' && !Array.isArray(v));

  const sectionOf = (id: string) => (book.sections as Obj)[id] as Obj;
  const above = (id: string) => sectionOf(id).within as string | undefined;
  const gated = (id: string): boolean =>
    sectionOf(id).when !== undefined || (above(id) !== undefined && gated(above(id)!));
  const rulesUnder = (id: string): Obj[] =>
    Object.values(book.rules as Obj)
      .flatMap(ruleVariants)
      .filter((r) => {
        let at: string | undefined = r.section as string;
        while (at !== undefined && at !== id) at = above(at);
        return at === id;
      });
  const holds = (id: string, ...kinds: string[]) =>
    rulesUnder(id).some((r) => objects(r.effect).some((e) => kinds.includes(e.kind as string)));
  const isAdjustment = (id: string) => above(id) !== undefined && !holds(id, 'earn') && holds(id, 'award', 'deduct');

  const conditions = (prefix: string, when: Json | undefined) => {
    for (const w of forms(when)) {
      if (Array.isArray(w) && w.length > 1) note(`gate:${prefix} on several`);
      for (const c of (Array.isArray(w) ? w : [w]) as (Obj | null)[]) {
        if (!c) continue;
        const kind = 'section' in c ? 'section' : 'rule';
        if (kind === 'section' && isAdjustment(c.section as string)) {
          note('gate:on adjustment');
          const outer = above(c.section as string);
          if (outer !== undefined && (book.sections as Obj)[outer] && gated(outer))
            note('gate:on adjustment in a gated one');
        }
        for (const k of ['atLeast', 'above', 'atMost', 'below'])
          if (k in c) note(`gate:${prefix} on ${kind}`, `gate:${k}`);
      }
    }
  };
  const scale = (where: string, node: Json | undefined) => {
    for (const s of objects(node)) {
      note(`scale:${where} ${s.kind as string}`);
      each(s.take, (v) => `scale:table take ${v}`);
      if (where !== 'earn') each(s.take, (v) => `scale:${where} take ${v}`);
      if (where !== 'earn' && 'start' in s) note(`scale:${where} start`);
      each(s.counting, (v) => `scale:line counting ${v}`);
      for (const k of ['start', 'up', 'down', 'required']) if (k in s) note(`scale:${s.kind as string} ${k}`);
      for (const step of (s.steps ?? []) as Obj[]) note(`scale:steps ${'share' in step ? 'share' : 'points'}`);
    }
  };
  const who = (prefix: string, node: Json | undefined) => {
    for (const a of forms(node)) {
      if (a === null) continue;
      const keys = Object.keys(a as Obj);
      note(`appliesTo:${prefix} ${keys.length ? '' : 'nobody'}`.trim());
      for (const k of keys) note(`appliesTo:${k}${(a as Obj)[k] === true ? ' true' : ''}`);
    }
  };

  for (const [id, s] of Object.entries(book.sections as Obj) as [string, Obj][]) {
    if (isAdjustment(id)) {
      if (isAdjustment(above(id)!)) note('section:adjustment in adjustment');
      if (holds(id, 'veto')) note('veto:in adjustment');
      if (holds(id, 'observe')) note('effect:observe in adjustment');
    }
    if (!s.addsUp) each(s.notApplicable, (v) => `section:${v} without addsUp`);
    const fired = rulesUnder(id)
      .filter((r) => r.section === id)
      .flatMap((r) => objects(r.effect).flatMap((e) => forms(e.to)));
    if (fired.includes('cap') && fired.includes('set')) note('veto:cap and set in one section');
    const marks = s.fullMarks !== undefined || s.counts !== undefined;
    note(`section:${s.within ? (marks ? 'marks' : 'heading or adjustment') : marks ? 'root' : 'root without marks'}`);
    if (s.fullMarks !== undefined && s.counts !== undefined) note('section:fullMarks and counts');
    if (s.addsUp) note('section:addsUp');
    each(s.notApplicable, (v) => `section:${v}`);
    each(
      s.floor,
      (v) => `section:floor ${v === null ? 'null' : Number(v) === 0 ? '0' : Number(v) < 0 ? 'below 0' : 'above 0'}`,
    );
    each(s.ceiling, (v) => `section:ceiling ${v === null ? 'null' : String(v).endsWith('%') ? 'percent' : 'points'}`);
    if (s.round !== undefined) note('section:round');
    each(s.onVoid, (v) => `section:onVoid ${v}`);
    conditions('section', s.when);
    who('section', s.appliesTo);
  }
  for (const node of Object.values(book.rules as Obj)) {
    if (isChoice(node)) note(`choice:rule${forms(node).includes(null) ? ' or nothing' : ' or rule'}`);
    for (const r of ruleVariants(node)) rule(r);
  }
  for (const k of ['partial', 'late', 'dueEnd', 'scale'])
    if (k in ((book.defaults ?? {}) as Obj)) note(`defaults:${k}`);
  if (JSON.stringify(book).includes('"$reading"')) note('choice');

  function rule(r: Obj): void {
    const m = r.measure as Obj;
    const kind = m.kind as string;
    note(`measure:${kind}`);
    for (const k of ['partial', 'per', 'window', 'beyond', 'target', 'afterTarget', 'late', 'where', 'unless', 'by']) {
      if (k in m) note(`measure:${kind} ${k}`);
    }
    each(m.quantity, (v) => `measure:delays ${v}`);
    each(m.none, (v) => `measure:delays none ${v}`);
    for (const l of objects(m.limit)) note(`measure:delays ${'on' in l ? 'on' : (l.unit as string)}`);
    const e = r.effect as Obj;
    const ek = e.kind as string;
    note(`effect:${ek}`, `effect:${ek} × ${kind}`);
    scale(ek, e.scale);
    conditions(ek, r.when);
    who('rule', r.appliesTo);
    if (ek === 'veto') each(e.to, (v) => `veto:${v}`);
    if (ek === 'veto' && 'required' in e) note('veto:required');
    for (const bound of ['min', 'max']) each(e[bound], (v) => `effect:${ek} ${bound}${v === null ? ' null' : ''}`);
    each(e.per, (v) => `effect:${ek} ${'percent' in e ? 'percent' : 'points'} ${v}`);
    each(e.of, (v) => `effect:${ek} of ${v}`);
    if (ek === 'deduct')
      each(e.percent, (v) =>
        Number.parseFloat(String(v)) >= 30 ? 'effect:deduct large percent' : 'effect:deduct small percent',
      );
    if (kind === 'rating' && Number(m.from) < 0) note(`effect:${ek} × rating from below 0`);
    each(e.stacking, (v) => `effect:award ${v}`);
    each(e.finding, (v) => `effect:observe ${v}`);
    each(r.notApplicable, (v) => `notApplicable:${typeof v === 'string' ? v : 'shareOf'}`);
    if (r.exemptible === false) note('exemptible:false');
    for (const d of forms(r.due)) {
      note(typeof d === 'string' ? 'due:date' : 'due:object');
      if (d !== null && typeof d === 'object') {
        each((d as Obj).end, (v) => `due:end ${v}`);
        if ('late' in (d as Obj)) note('due:late');
        if (String((d as Obj).on) > `${book.year as number}-12-31`) note('due:after the year');
      }
    }
    if (r.fact !== undefined) note('fact:named or shared');
  }
  return [...out].sort();
}
