/** What is only observed: a finding when the record says so, never a number. */
import type { Condition, Vector } from '../vector.js';
import { vector } from './builder.js';
import { department, holder, township, type Weighed } from './units.js';

const office = holder('county-office');
const EVERYBODY = [township, department];
const KEPT: [rule: string, name: string, bound: Weighed[], free: Weighed[]][] = [
  ['four-together', 'openness is studied, arranged, appraised and advanced with the core work', EVERYBODY, []],
  ['report-followed-up', 'what the report showed is studied and arranged', EVERYBODY, []],
  ['body-in-office', 'the dedicated body stands in the office', [township], [department]],
  ['lead-guidance', 'who leads guides and checks its line', [department, office], [township]],
  ['joint-coordination', 'who leads a joint matter coordinates it', [department, office], [township]],
  ['look-back-rectified', 'what the look back showed is put right', EVERYBODY, []],
  ['six-businesses', 'the six core businesses stand in the annual appraisal', [office], [township, department]],
  ['inspection-of-key-tasks', 'the key tasks are inspected', [office], [township, department]],
  ['special-inspection', 'the plan is inspected specially', [office], [township, department]],
];

function observed(
  title: string,
  rule: string,
  condition: Condition,
  to: Weighed,
  fact: unknown,
  finding: boolean,
): Vector {
  return vector({ title: `${title} (${to.called})`, rule, condition, to, fact, line: null, total: '100', finding });
}

function statuses(): Vector[] {
  return KEPT.flatMap(([rule, name, bound, free]) => [
    ...bound.flatMap((to) => [
      observed(`${name}: kept`, rule, 'met', to, 'met', false),
      observed(`${name}: not kept`, rule, 'unmet', to, 'unmet', true),
      observed(`${name}: kept in part`, rule, 'partial', to, 'partial', true),
      observed(`${name}: not stated`, rule, 'missing', to, undefined, false),
    ]),
    ...free.map((to) => observed(`${name}: not its matter`, rule, 'not-bound', to, 'unmet', false)),
  ]);
}

function rhythm(to: Weighed): Vector[] {
  const name = 'year, quarter, month, week and day are arranged';
  return [
    observed(`${name}: all`, 'work-rhythm', 'met', to, ['year', 'quarter', 'month', 'week', 'day'], false),
    observed(`${name}: not the day`, 'work-rhythm', 'short', to, ['year', 'quarter', 'month', 'week'], true),
    observed(`${name}: none`, 'work-rhythm', 'unmet', to, [], true),
    observed(`${name}: not stated`, 'work-rhythm', 'missing', to, undefined, false),
  ];
}

function accountability(to: Weighed): Vector[] {
  const name = 'failures in public opinion are called to account';
  const talk = { on: '2018-11-02', form: 'talk' };
  return [
    observed(`${name}: none`, 'accountability', 'met', to, [], false),
    observed(`${name}: a circular`, 'accountability', 'unmet', to, [{ ...talk, form: 'circular' }], true),
    observed(`${name}: two talks`, 'accountability', 'unmet', to, [talk, { ...talk, on: '2018-12-31' }], true),
    observed(`${name}: not stated`, 'accountability', 'missing', to, undefined, false),
  ];
}

/** Conferences that earn nothing are findings. */
function conferences(): Vector[] {
  const held = { heldOn: '2018-09-12', level: 'county', attended: ['principal'], mainPresenter: 'principal' };
  const cases: [rule: string, said: string, more: Record<string, unknown>][] = [
    ['absent-principal', 'the principal presents without attending', { attended: ['other'] }],
    ['other-level', 'a conference of the township itself', { level: 'township' }],
    ['other-level', 'a conference of the nation', { level: 'national' }],
    ['other-level', 'a conference of another body', { level: 'other' }],
    ['other-year', 'a conference of 2017', { heldOn: '2017-12-31' }],
    ['other-year', 'a conference of 2019', { heldOn: '2019-01-01' }],
  ];
  return [
    ...cases.map(([kind, said, more]) =>
      observed(`${said} is a finding`, `press-conference-${kind}`, 'unmet', township, [{ ...held, ...more }], true),
    ),
    ...['absent-principal', 'other-level', 'other-year'].flatMap((kind) => {
      const rule = `press-conference-${kind}`;
      const proper = { ...held, level: 'province', heldOn: '2018-12-31' };
      return [
        {
          ...vector({
            title: `a conference as it should be is no finding of ${kind}`,
            rule,
            condition: 'met',
            to: department,
            fact: [proper],
            line: null,
            total: '100 + 2',
            finding: false,
          }),
        },
        observed(`no conference is no finding of ${kind}`, rule, 'missing', department, undefined, false),
      ];
    }),
  ];
}

export const observationVectors = (): Vector[] => [
  ...statuses(),
  ...rhythm(township),
  ...rhythm(department),
  ...accountability(township),
  ...accountability(department),
  ...conferences(),
];
