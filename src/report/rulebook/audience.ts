import type { Text } from '../../issues/index.js';
import type { AppliesTo, Id } from '../../rulebook/index.js';
import { pathOf, type Sheet } from './sheet.js';
import { joined, listed, present, text, titled } from './words.js';

/** Whom a rule or section concerns: what it says itself, within what the sections around it say. */
export function audienceText(own: AppliesTo | undefined, section: Id | undefined, sheet: Sheet): Text {
  const { kinds, sections } = sheet.rulebook;
  const around = section === undefined ? [] : pathOf(section, sheet).map((id) => sections[id]!.appliesTo);
  const said = present([...around.reverse(), own]);
  if (said.length === 0) return text('全部', 'all');
  const byKind = said.filter(isByKind);
  const left = Object.keys(kinds).filter((kind) => byKind.every((to) => to.kinds?.includes(kind)));
  if (left.length === 0) return text('无', 'nobody');
  const ofKinds = byKind.length === 0 ? [] : [listed(left.map((kind) => kinds[kind]!.title))];
  const others = said.filter((to) => !isByKind(to)).map((to) => listed(namedIn(to, sheet)));
  return joined([...ofKinds, ...others], '；其中：', '; of these: ');
}

/** Says nothing but kinds; `{}` names none of them. */
function isByKind({ roles = [], assigned }: AppliesTo): boolean {
  return roles.length === 0 && assigned === undefined;
}

/** What is joined by “or”. */
function namedIn(to: AppliesTo, { rulebook: { kinds, roles = {}, rules } }: Sheet): Text[] {
  return [
    ...(to.kinds ?? []).map((kind) => kinds[kind]!.title),
    ...(to.roles ?? []).map((role) => roles[role]!.title),
    ...(to.assigned === undefined ? [] : [assignedText(to.assigned, rules)]),
  ];
}

function assignedText(assigned: true | Id, rules: Sheet['rulebook']['rules']): Text {
  if (assigned === true) return text('指定单位', 'assigned units');
  const { zh, en } = titled(rules[assigned]?.title ?? text(assigned, assigned));
  return text(`${zh}的指定单位`, `units assigned to ${en}`);
}
