/** What random rulebooks must hold, by the names that `occurrences` gives. */

/** What a hundred rulebooks must hold on average. */
const EXPECTED: Record<string, string> = {
  measure: 'given, status, level, tally, rating, count, proportion, checklist, delays, profile, events',
  'measure:status': 'partial',
  'measure:count': 'per, window',
  'measure:proportion': 'beyond',
  'measure:delays':
    'hours, days, working-days, months, on, target, afterTarget, late, number-late, share-in-time, none exempt, none unmet',
  'measure:profile': 'where, unless',
  'measure:events': 'where, unless, by',
  effect: 'earn, deduct, award, veto, observe',
  'effect:earn': 'min, max, min null, max null',
  'effect:deduct':
    'max, points once, points occurrence, percent once, percent occurrence, of earned, of full-marks, large percent, × rating from below 0',
  'effect:award':
    'max, points once, points occurrence, percent once, percent occurrence, of earned, of after-deductions, of full-marks, add, compound',
  'effect:observe': 'unless-full, if-any',
  'scale:earn': 'proportional, all-or-nothing, steps, line, table',
  'scale:deduct': 'steps, line, table, start',
  'scale:award': 'steps, line, table, start',
  'scale:steps': 'points, share',
  'scale:line': 'up, down, counting exact, counting whole, counting started',
  'scale:table': 'start, take sum, take best, take worst, take mean',
  'scale:deduct take': 'sum, best, worst, mean',
  'scale:award take': 'sum, best, worst, mean',
  section:
    'root, root without marks, marks, heading or adjustment, fullMarks and counts, addsUp, rescale, spread-equally, leave, round, spread-equally without addsUp, leave without addsUp, adjustment in adjustment',
  'section:onVoid': 'void, zero',
  'section:floor': '0, null, above 0, below 0',
  'section:ceiling': 'points, percent, null',
  gate: 'atLeast, above, atMost, below, on adjustment, on adjustment in a gated one',
  'gate:earn': 'on rule, on section, on several',
  'gate:deduct': 'on rule, on section, on several',
  'gate:award': 'on rule, on section, on several',
  'gate:veto': 'on rule, on section',
  'gate:section': 'on rule, on section, on several',
  veto: 'void, cap, set, grade, required, in adjustment, cap and set in one section',
  notApplicable: 'left-out, zero, full, shareOf',
  due: 'date, object, late, end inclusive, end exclusive, after the year',
  appliesTo: 'kinds, roles, assigned, assigned true, section, rule nobody',
  defaults: 'partial, late, dueEnd, scale',
  choice: 'rule or rule, rule or nothing',
};
export const FEATURES: readonly string[] = Object.entries(EXPECTED).flatMap(([of, list]) =>
  list.split(', ').map((name) => `${of}${of.includes(':') ? ' ' : ':'}${name}`),
);

/** How often each was seen, one line for each kind of thing. */
export function byKind(seen: Iterable<readonly [string, number]>): string {
  const lines = new Map<string, string[]>();
  for (const [name, times] of [...seen].sort()) {
    const [kind, ...rest] = name.split(':');
    lines.set(kind!, [...(lines.get(kind!) ?? []), `${rest.join(':')} ${times}`.trim()]);
  }
  return [...lines].map(([kind, all]) => `${kind}: ${all.join(', ')}`).join('\n');
}
