import type { ResolvedRulebook } from './rulebook.js';
import type { Id } from './words.js';

/** What a section is under chosen readings: judged on the resolved rulebook, never on a unit. */
export interface SectionRole {
  /** `marks`: a score of its own (also a root without marks); `heading`: its rules act above; `adjustment`: nothing in it earns. */
  readonly is: 'marks' | 'heading' | 'adjustment';
  /** Whether an earning, awarding, deducting rule stands in it or below it. */
  readonly earns: boolean;
  readonly awards: boolean;
  readonly deducts: boolean;
}

/** The role of every section. The tree must be sound: no unknown `within`, no cycle. */
export function sectionRoles({
  sections,
  rules,
}: Pick<ResolvedRulebook, 'sections' | 'rules'>): ReadonlyMap<Id, SectionRole> {
  const holding = { earn: new Set<Id>(), award: new Set<Id>(), deduct: new Set<Id>() };
  for (const { effect, section } of Object.values(rules)) {
    if (effect.kind === 'veto' || effect.kind === 'observe') continue;
    for (let id: Id | undefined = section; id !== undefined; id = sections[id]?.within) holding[effect.kind].add(id);
  }
  return new Map(
    Object.entries(sections).map(([id, { within, fullMarks, counts }]) => {
      const [earns, awards, deducts] = [holding.earn.has(id), holding.award.has(id), holding.deduct.has(id)];
      const hasMarks = fullMarks !== undefined || counts !== undefined;
      const isHeading = within !== undefined && !hasMarks && (earns || !(awards || deducts));
      const is = isHeading ? 'heading' : within !== undefined && !earns ? 'adjustment' : 'marks';
      return [id, { is, earns, awards, deducts }];
    }),
  );
}
