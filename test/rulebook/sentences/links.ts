import { type Any, type Sentence, sentence } from './sentence.js';

const rare = (r: Any) => r.rules.rare.yes;
const calendar = (r: Any, to: string, more: object = {}) =>
  (r.calendar = { basis: r.rules.done.basis, from: '2020-01-01', to, holidays: [], workdays: [], ...more });

const deduction = { kind: 'deduct', points: '50', per: 'once' };

/** What names something else: documents, units, rules, conditions, dates. */
export const links: readonly Sentence[] = [
  sentence(
    'a cited document is listed',
    '/rules/done/basis/0/document unknown-document',
    (r) => (r.rules.done.basis[0].document = 'law'),
    (r) => {
      r.documents.law = { title: r.title };
      r.rules.done.basis[0].document = 'law';
    },
  ),
  sentence(
    'a calendar ships under its name',
    '/calendar unknown-calendar',
    (r) => (r.calendar = 'us'),
    (r) => (r.calendar = 'cn'),
  ),
  sentence(
    'a calendar goes from its first to its last day',
    '/calendar/from bounds-reversed',
    (r) => calendar(r, '2019-12-31'),
    (r) => calendar(r, '2020-12-31'),
    (r) => (r.rules.replies.measure.limit.unit = 'days'),
  ),
  sentence(
    'a calendar cites its notices',
    '/calendar/basis/0/document unknown-document',
    (r) => calendar(r, '2020-12-31', { basis: [{ document: 'holidays', clause: '一' }] }),
    (r) => calendar(r, '2020-12-31', { basis: [{ document: 'notice', clause: '一' }] }),
  ),
  sentence(
    'working days outside the calendar are an error: it covers the year',
    '/calendar calendar-too-short',
    (r) => calendar(r, '2020-12-30'),
    (r) => calendar(r, '2020-12-31'),
  ),
  sentence(
    'appliesTo names kinds',
    '/rules/alarm/appliesTo/kinds/0 unknown-kind',
    (r) => (r.rules.alarm.appliesTo.kinds = ['village']),
    (r) => (r.rules.alarm.appliesTo.kinds = ['town']),
  ),
  sentence(
    'appliesTo names roles',
    '/rules/alarm/appliesTo/roles/0 unknown-role',
    (r) => (r.rules.alarm.appliesTo.roles = ['leed']),
    (r) => (r.rules.alarm.appliesTo.roles = []),
  ),
  sentence(
    'a role belongs to kinds',
    '/roles/lead/kinds/0 unknown-kind',
    (r) => (r.roles.lead.kinds = ['offices']),
    (r) => (r.roles.lead.kinds = ['town']),
  ),
  sentence(
    'assigned names a rule',
    '/rules/mark/appliesTo/assigned unknown-rule',
    (r) => (r.rules.mark.appliesTo = { assigned: 'alarms' }),
    (r) => (r.rules.mark.appliesTo = { assigned: 'alarm' }),
  ),
  sentence(
    'and one that is open to assignment',
    '/rules/mark/appliesTo/assigned not-assignable',
    (r) => (r.rules.mark.appliesTo = { assigned: 'talks' }),
    (r) => (r.rules.mark.appliesTo = { assigned: true }),
  ),
  sentence(
    'a condition names a section',
    '/sections/bonus/when/section unknown-section',
    (r) => (r.sections.bonus.when.section = 'sites'),
    (r) => (r.sections.bonus.when.section = 'site'),
  ),
  sentence(
    'a condition names a rule',
    '/rules/rare/yes/when/rule unknown-rule',
    (r) => (rare(r).when.rule = 'don'),
    (r) => (rare(r).when.rule = 'list'),
  ),
  sentence(
    'a condition states a bound',
    '/sections/bonus/when empty-condition',
    (r) => (r.sections.bonus.when = { section: 'site' }),
    (r) => (r.sections.bonus.when = { section: 'site', above: '0' }),
  ),
  sentence(
    'a condition compares numbers, not words',
    '/sections/bonus/when/rule words-without-number',
    (r) => (r.sections.bonus.when = { rule: 'faults', atMost: '1' }),
    (r) => (r.sections.bonus.when = { rule: 'alarm', atMost: '1' }),
  ),
  sentence(
    'no rule names itself',
    '/rules/done/when condition-cycle',
    (r) => (r.rules.done.when = { rule: 'done', below: '1' }),
    (r) => (r.rules.done.when = { rule: 'list', below: '1' }),
  ),
  sentence(
    'no cycle through a section',
    '/rules/mark/when condition-cycle',
    (r) => (r.rules.mark.when = { section: 'site', below: '1' }),
    (r) => (r.rules.mark.when = { rule: 'done', below: '1' }),
  ),
  sentence(
    'no gate on what stands inside its own section',
    '/sections/bonus/when condition-cycle',
    (r) => (r.sections.bonus.when = { section: 'inner', atLeast: '0' }),
    (r) => (r.sections.bonus.when = { section: 'site', atLeast: '0' }),
    (r) => {
      r.sections.inner = { title: r.title, within: 'bonus' };
      r.rules.prizes.section = 'inner';
    },
  ),
  sentence(
    'no deduction on what is awarded after it',
    '/sections/minus/when condition-cycle',
    (r) => (r.rules.prizes.effect.of = 'after-deductions'),
    (r) => (r.rules.prizes.effect.of = 'earned'),
    (r) => {
      r.sections.minus = { title: r.title, within: 'top', when: { section: 'bonus', atMost: '1' } };
      r.rules.slip = { ...r.rules.done, due: undefined, section: 'minus', effect: deduction };
    },
  ),
  sentence(
    'no gate around a section on what is gated by that section',
    '/sections/bonus/when condition-cycle',
    (r) => (r.rules.mark.when = { section: 'inner', atMost: '1' }),
    (r) => (r.rules.mark.when = { rule: 'prizes', atMost: '1' }),
    (r) => {
      r.sections.bonus.ceiling = '5';
      r.sections.inner = { title: r.title, within: 'bonus' };
      Object.assign(r.rules.prizes, { section: 'inner', effect: { kind: 'award', points: '1', per: 'once' } });
    },
  ),
  sentence(
    'shareOf names a rule',
    '/rules/share/notApplicable/shareOf unknown-rule',
    (r) => (r.rules.share.notApplicable.shareOf = 'talk'),
    (r) => (r.rules.share.notApplicable.shareOf = 'talks'),
  ),
  sentence(
    'shareOf takes an earning or observing rule',
    '/rules/share/notApplicable/shareOf share-of-effect',
    (r) => (r.rules.share.notApplicable.shareOf = 'alarm'),
    (r) => (r.rules.share.notApplicable.shareOf = 'done'),
  ),
  sentence(
    'shareOf is of an earning rule',
    '/rules/alarm/notApplicable/shareOf share-of-effect',
    (r) => (r.rules.alarm.notApplicable = { shareOf: 'done' }),
    (r) => (r.rules.mark.notApplicable = { shareOf: 'done' }),
  ),
  sentence(
    'an observing rule has a number to share',
    '/rules/share/notApplicable/shareOf words-without-number',
    (r) => (r.rules.seen.measure = r.rules.faults.measure),
    (r) => (r.rules.seen.measure = { kind: 'status' }),
    (r) => {
      r.rules.seen = { ...r.rules.done, due: undefined, effect: { kind: 'observe' } };
      r.rules.share.notApplicable.shareOf = 'seen';
    },
  ),
  sentence(
    'shares do not chain',
    '/rules/share/notApplicable/shareOf share-of-chain',
    (r) => (r.rules.talks.notApplicable = { shareOf: 'mark' }),
    (r) => (r.rules.talks.notApplicable = 'zero'),
  ),
  sentence(
    'no rule takes its own share',
    '/rules/mark/notApplicable/shareOf share-of-chain',
    (r) => (r.rules.mark.notApplicable = { shareOf: 'mark' }),
    (r) => (r.rules.mark.notApplicable = { shareOf: 'talks' }),
  ),
  sentence(
    'a gate on an item opens as things get worse',
    '/rules/rare/yes/when gate-rewards-worse',
    (r) => (rare(r).when = { rule: 'done', above: '0' }),
    (r) => (rare(r).when = { rule: 'done', atMost: '0' }),
  ),
  sentence(
    'a gate on awards opens as things get better',
    '/sections/bonus/when gate-rewards-worse',
    (r) => (r.sections.bonus.when = { section: 'site', below: '60' }),
    (r) => (r.sections.bonus.when = { section: 'site', above: '60' }),
  ),
  sentence(
    'a due date of another year has its reason',
    '/rules/done/due due-outside-year',
    (r) => (r.rules.done.due.on = '2021-01-31'),
    (r) =>
      Object.assign(r.rules.done, {
        due: '2021-01-31',
        provenance: { deadline: { source: 'explicit', reason: 'the work ends in January' } },
      }),
  ),
  ...(['inferred', 'lost'] as const).map((source) =>
    sentence(
      `what is ${source} has its reason`,
      '/rules/done/provenance/lead reason-left-open',
      (r) => (r.rules.done.provenance = { lead: { source } }),
      (r) => (r.rules.done.provenance = { lead: { source, reason: 'the cell is blank' } }),
    ),
  ),
  sentence(
    'a date moved from another year is confirmed',
    '/rules/done/provenance/due date-to-confirm',
    (r) =>
      (r.rules.done.provenance = {
        due: { source: 'inferred', reason: '由 2019-08-31 顺延，待确认 / moved from 2019-08-31, to be confirmed' },
      }),
    (r) => (r.rules.done.provenance = { due: { source: 'explicit' } }),
  ),
];
