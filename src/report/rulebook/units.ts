import type { Text } from '../../issues/index.js';
import type { ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { headed, joined, listed, text } from './words.js';

const TITLES = {
  units: text('被考评单位', 'Units'),
  rolesOfAll: text('单位可有下列职责：', 'A unit may have these roles:'),
  rolesSay: text(
    '单位可有下列职责，冒号后为可有该职责的单位：',
    'A unit may have these roles; behind the colon, the kinds of units that may:',
  ),
} as const;

/** The kinds of units assessed, and the roles they may have. */
export function unitBlocks({ kinds, roles = {} }: ResolvedRulebook, lang: Language): string[] {
  const kindItems = Object.entries(kinds).map(([id, { title }]) => named(id, title));
  const roleItems = Object.entries(roles).map(([id, role]) =>
    headed(named(id, role.title), role.kinds && listed(role.kinds.map((kind) => kinds[kind]!.title))),
  );
  const list = (items: readonly Text[]) => items.map((item) => `- ${item[lang]}`).join('\n');
  const isParted = Object.values(roles).some((role) => role.kinds !== undefined);
  const own = [`## ${TITLES.units[lang]}`, list(kindItems)];
  return roleItems.length === 0 ? own : [...own, TITLES[isParted ? 'rolesSay' : 'rolesOfAll'][lang], list(roleItems)];
}

function named(id: string, title: Text): Text {
  return joined([`\`${id}\``, title], ' ', ' ');
}
