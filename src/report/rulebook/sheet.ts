import type { Id, ResolvedRulebook, Rule, Section, SectionRole, WrittenRulebook } from '../../rulebook/index.js';
import { sectionRoles } from '../../rulebook/index.js';
import { mainDocument } from './clauses.js';
import { ReadingMarks } from './reading-marks.js';

/** A resolved rulebook with what its pages ask of it again and again. */
export interface Sheet {
  readonly rulebook: ResolvedRulebook;
  readonly roles: ReadonlyMap<Id, SectionRole>;
  readonly marks: ReadingMarks;
  /** The document most rules stand on; its clauses are printed without its name. */
  readonly mainDocument: Id;
}
/** A rule in its place. */
export interface PlacedRule {
  readonly id: Id;
  readonly rule: Rule;
  readonly sheet: Sheet;
}

/** @param written the rulebook with its choices, where the page is to say what hangs on which reading. */
export function sheetOf(rulebook: ResolvedRulebook, written: WrittenRulebook = rulebook): Sheet {
  const marks = new ReadingMarks(written);
  return { rulebook, roles: sectionRoles(rulebook), marks, mainDocument: mainDocument(rulebook) };
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

/** Every section right under the one that holds it, those of one section as they are written. */
export function inTreeOrder(sections: Sheet['rulebook']['sections'], top?: Id): Id[] {
  return Object.keys(sections).flatMap((id) =>
    sections[id]!.within === top ? [id, ...inTreeOrder(sections, id)] : [],
  );
}

export function hasMarks({ fullMarks, counts }: Section): boolean {
  return fullMarks !== undefined || counts !== undefined;
}
