import type { Id, ResolvedRulebook, Rule, Section, SectionRole } from '../../rulebook/index.js';
import { sectionRoles } from '../../rulebook/index.js';
import { mainDocument } from './clauses.js';

/** A resolved rulebook with what its pages ask of it again and again. */
export interface Sheet {
  readonly rulebook: ResolvedRulebook;
  readonly roles: ReadonlyMap<Id, SectionRole>;
  /** The document most rules stand on; its clauses are printed without its name. */
  readonly mainDocument: Id;
}
/** A rule in its place. */
export interface PlacedRule {
  readonly id: Id;
  readonly rule: Rule;
  readonly sheet: Sheet;
}

export function sheetOf(rulebook: ResolvedRulebook): Sheet {
  return { rulebook, roles: sectionRoles(rulebook), mainDocument: mainDocument(rulebook) };
}

/** A section and all above it, from the inside out. */
export function pathOf(id: Id, sheet: Sheet): Id[] {
  const { within } = sheet.rulebook.sections[id]!;
  return within === undefined ? [id] : [id, ...pathOf(within, sheet)];
}

/** The section a rule of section `id` acts in: the nearest that is no heading. */
export function actingSection(id: Id, sheet: Sheet): Id {
  return pathOf(id, sheet).find((one) => sheet.roles.get(one)!.is !== 'heading')!;
}

/** The section that percents in section `id` are percents of: the nearest with marks. */
export function baseSection(id: Id, sheet: Sheet): Id {
  return pathOf(id, sheet).find((one) => sheet.roles.get(one)!.is === 'marks')!;
}

/** What a section enters; none for a root. */
export function sectionAbove(id: Id, sheet: Sheet): Id | undefined {
  const { within } = sheet.rulebook.sections[id]!;
  return within === undefined ? undefined : actingSection(within, sheet);
}

export function hasMarks({ fullMarks, counts }: Section): boolean {
  return fullMarks !== undefined || counts !== undefined;
}
