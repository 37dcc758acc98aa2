import { alternatives } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { AppliesTo } from '../section.js';
import type { Id } from '../words.js';
import type { Lint } from './lint.js';

/** Whom rules and sections name must be there to be found: a rule open to assignment, a kind that the sections above let through. */
export const lintAudience: Lint = ({ rulebook, written }, { error, warn }) => {
  const parts = { sections: rulebook.sections, rules: rulebook.rules };
  for (const part of ['sections', 'rules'] as const) {
    for (const [id, { appliesTo }] of Object.entries(parts[part])) {
      const assigned = appliesTo?.assigned;
      if (typeof assigned === 'string' && !isOpen(written.rules[assigned]))
        error([part, id, 'appliesTo', 'assigned'], 'not-assignable', { name: assigned, received: assigned });
    }
  }
  for (const [id, rule] of Object.entries(rulebook.rules)) {
    if (reachesNobody(rule, rulebook))
      warn(['rules', id, rule.appliesTo ? 'appliesTo' : 'section'], 'nobody-left', { name: id });
  }
};

/** Whether some option opens a rule to assignment. */
function isOpen(written: WrittenRulebook['rules'][Id] | undefined): boolean {
  return alternatives<Rule>(written)
    .flatMap((rule) => alternatives<AppliesTo>(rule?.appliesTo))
    .flatMap((appliesTo) => alternatives<unknown>(appliesTo?.assigned))
    .includes(true);
}

/** Whether the rule and the sections above it share no kind of unit; where one of them names nobody, that is meant. */
function reachesNobody({ appliesTo, section }: Rule, { sections, kinds, roles = {} }: ResolvedRulebook): boolean {
  const chain = [appliesTo];
  for (let id: Id | undefined = section; id !== undefined; id = sections[id]!.within)
    chain.push(sections[id]!.appliesTo);
  if (chain.some((to) => to !== undefined && Object.keys(to).length === 0)) return false;
  const admits = (kind: Id, to: AppliesTo | undefined) =>
    to === undefined ||
    to.assigned !== undefined ||
    to.kinds?.includes(kind) === true ||
    to.roles?.some((role) => roles[role]!.kinds?.includes(kind) ?? true) === true;
  return !Object.keys(kinds).some((kind) => chain.every((to) => admits(kind, to)));
}
