import { choose, chooseRule } from './rulebook/choice.js';
import { defineRulebook } from './rulebook/define.js';

const basis = [{ document: 'n', clause: '1' }] as const;
const t = { zh: 'a', en: 'b' };
export const rb = defineRulebook({
  format: 'kaoping/rulebook/1',
  id: 'x',
  edition: '1',
  year: 2018,
  title: t,
  utcOffset: '+08:00',
  documents: { n: { title: t } },
  kinds: { township: { title: t } },
  sections: { root: { title: t, fullMarks: '100', ceiling: choose('r', { a: null, b: '100' }) } },
  readings: { r: { question: t, basis, default: 'a', options: { a: { title: t }, b: { title: t } } } },
  defaults: {
    partial: choose('r', { a: '0.5', b: '0' }),
    scale: { status: choose('r', { a: { kind: 'proportional' }, b: { kind: 'all-or-nothing' } }) },
  },
  rules: {
    one: {
      title: t,
      basis,
      section: 'root',
      measure: { kind: 'status' },
      effect: { kind: 'earn', points: choose('r', { a: '1', b: '3' }) },
    },
    two: {
      title: t,
      basis,
      section: 'root',
      measure: { kind: 'checklist', items: { p: { title: t }, q: { title: t } } },
      effect: { kind: 'earn', points: '1' },
      exemptible: false,
    },
    three: chooseRule('r', {
      a: { title: t, basis, section: 'root', measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' } },
      b: null,
    }),
    four: {
      title: t,
      basis,
      section: 'root',
      measure: {
        kind: 'profile',
        fields: { e: { type: 'date', nullable: true }, s: { type: 'whole', optional: true } },
        where: choose('r', { a: [{ e: null }, { e: { from: '2019-01-01' } }], b: { e: null } }),
      },
      effect: choose('r', {
        a: { kind: 'deduct', points: '10', per: 'once' },
        b: { kind: 'deduct', percent: '20%', of: 'earned', per: 'once' },
      }),
    },
    five: {
      title: t,
      basis,
      section: 'root',
      fact: 'conf',
      measure: { kind: 'events', fields: { a: { type: 'word', of: ['x', 'y'], list: true } } },
      effect: { kind: 'award', percent: '2%', of: choose('r'), per: 'occurrence' },
    },
  },
});
export type F = typeof rb extends import('./rulebook/rulebook.js').Rulebook<infer A, infer O> ? [A, O] : never;
const f: F[0] = { one: 'met', two: ['p'], three: { exempt: 'x' }, four: { e: null }, conf: [{ a: ['x'] }] };
// @ts-expect-error
const g: F[0] = { two: ['z'] };
// @ts-expect-error
const g2: F[0] = { two: { exempt: 'x' } };
// @ts-expect-error
const g3: F[0] = { nope: 'met' };
// @ts-expect-error
const o: F[1] = { r: 'c' };
export const s: import('./rulebook/choice.js').Written<import('./rulebook/section.js').Section> = {
  title: t,
  // @ts-expect-error
  flor: '1',
};
export const s2: import('./rulebook/choice.js').Written<import('./rulebook/rule.js').Rule> = {
  title: t,
  basis,
  section: 'root',
  measure: { kind: 'status' },
  effect: choose('r', {
    // @ts-expect-error
    a: { kind: 'deduct', points: '10', per: 'once', mxa: '3' },
    b: null,
  }),
};
void f;
void g;
void g2;
void g3;
void o;
