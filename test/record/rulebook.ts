import {
  choose,
  chooseRule,
  defineRulebook,
  type Rulebook,
  type Rule as WholeRule,
  type Written,
} from '../../src/rulebook/index.js';

type Rule = { readonly [K in 'measure' | 'effect']: Written<WholeRule[K]> };

export const title = { zh: '题', en: 'Title' };
const basis = [{ document: 'notice', clause: '一' }] as const;
/** A reading with these options, the first its default. */
export const reading = (...options: string[]) => ({
  question: title,
  basis,
  default: options[0]!,
  options: Object.fromEntries(options.map((option) => [option, { title }])),
});
const earn = { kind: 'earn', points: '1' } as const;
const observe = { kind: 'observe' } as const;
const duty = { title, basis, section: 'total', effect: earn } as const;
const checklist = { kind: 'checklist', items: { page: { title }, form: { title }, guide: { title } } } as const;

/** What every small rulebook here starts with. */
const head = {
  format: 'kaoping/rulebook/1',
  edition: '1',
  year: 2018,
  title,
  utcOffset: '+08:00',
  documents: { notice: { title } },
  kinds: { township: { title }, department: { title } },
  sections: { total: { title, fullMarks: '100' } },
} as const;

/** Every kind of measure, every form of fact, every reason for which a fact may not be exempt. */
export const small = defineRulebook({
  ...head,
  id: 'small',
  calendar: 'cn',
  roles: { office: { title, kinds: ['department'] }, window: { title } },
  readings: {
    mark: reading('hundred', 'more'),
    term: reading('days', 'hours'),
    beyond: reading('no', 'yes'),
    kept: reading('yes', 'no'),
  },
  rules: {
    start: { ...duty, measure: { kind: 'given' } },
    duty: { ...duty, measure: { kind: 'status' }, appliesTo: { kinds: ['township'], assigned: true } },
    'strict-duty': { ...duty, measure: { kind: 'status' }, exemptible: false },
    'seen-duty': { ...duty, measure: { kind: 'status' }, effect: observe },
    'kept-duty': chooseRule('kept', { yes: { ...duty, measure: { kind: 'status' } }, no: null }),
    grade: {
      ...duty,
      measure: { kind: 'level', words: { 优: title, 良: title, 差: title } },
      effect: { ...earn, scale: { kind: 'table', table: { 优: '1', 良: '0.5', 差: '0' } } },
    },
    faults: {
      ...duty,
      measure: { kind: 'tally', words: { minor: title, major: title } },
      effect: { kind: 'deduct', scale: { kind: 'table', table: { minor: '1', major: '2' }, take: 'sum' } },
    },
    survey: {
      ...duty,
      measure: { kind: 'rating', from: '0', to: choose('mark', { hundred: '100', more: '120.5' }) },
    },
    meetings: {
      ...duty,
      measure: { kind: 'count' },
      effect: { ...earn, scale: { kind: 'proportional', required: '3' } },
    },
    replies: { ...duty, measure: { kind: 'proportion' } },
    'strict-replies': { ...duty, measure: { kind: 'proportion' }, exemptible: false },
    growth: { ...duty, measure: { kind: 'proportion', beyond: true }, exemptible: false },
    'perhaps-growth': {
      ...duty,
      measure: { kind: 'proportion', beyond: choose<true>('beyond', { no: null, yes: true }) },
    },
    pages: { ...duty, measure: checklist },
    answers: { ...duty, measure: { kind: 'delays', limit: { unit: 'days', n: 15 } } },
    alerts: { ...duty, measure: { kind: 'delays', limit: { unit: 'hours', n: 5 } } },
    targets: {
      ...duty,
      measure: { kind: 'delays', limit: { unit: 'days', n: 2 }, target: { unit: 'hours', n: 24 } },
    },
    notices: {
      ...duty,
      measure: {
        kind: 'delays',
        limit: choose('term', { days: { unit: 'days', n: 1 }, hours: { unit: 'hours', n: 24 } }),
      },
    },
    releases: { ...duty, measure: { kind: 'delays', limit: { unit: 'working-days', n: 3 } } },
    calls: { ...duty, measure: { kind: 'delays', limit: { unit: 'hours', n: 24 } } },
    'calls-again': { ...duty, fact: 'calls', measure: { kind: 'delays', limit: { unit: 'days', n: 2 } } },
    filings: { ...duty, measure: { kind: 'delays', limit: { on: '2018-12-31' } } },
    body: {
      ...duty,
      measure: {
        kind: 'profile',
        fields: { since: { type: 'date', nullable: true }, staff: { type: 'whole', optional: true } },
      },
    },
    conferences: {
      ...duty,
      measure: {
        kind: 'events',
        fields: {
          on: { type: 'date' },
          at: { type: 'instant', optional: true },
          level: { type: 'word', of: ['county', 'province'] },
          by: { type: 'word', of: ['principal', 'deputy'], list: true },
          topic: { type: 'word', nullable: true, optional: true },
          seats: { type: 'whole', optional: true },
          cost: { type: 'number', optional: true },
          days: { type: 'date', list: true, nullable: true, optional: true },
        },
      },
      effect: { kind: 'award', points: '1', per: 'occurrence' },
    },
    'pages-again': { ...duty, fact: 'pages', measure: checklist, effect: observe },
    'strict-pages': { ...duty, fact: 'strict-list', measure: checklist, exemptible: false },
    'loose-pages': { ...duty, fact: 'strict-list', measure: checklist },
  },
});

/** A rulebook of one rule `it`; `more` adds to the rulebook. */
export function ruledBy(measure: Rule['measure'], more: Partial<Rulebook> = {}, effect: Rule['effect'] = earn) {
  return defineRulebook({ ...head, id: 'one', ...more, rules: { it: { ...duty, measure, effect } } }) as Rulebook;
}
