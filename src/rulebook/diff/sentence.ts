import type { Text } from '../../issues/index.js';
import type { RulebookChange } from './changes.js';

const PARTS: Readonly<Record<RulebookChange['part'], Text>> = {
  rulebook: { zh: '考评办法', en: 'rulebook' },
  documents: { zh: '文件', en: 'document' },
  kinds: { zh: '单位类别', en: 'kind of unit' },
  roles: { zh: '职责', en: 'role' },
  readings: { zh: '解释口径', en: 'reading' },
  assumptions: { zh: '约定', en: 'assumption' },
  cohort: { zh: '由全县推算的事实', en: 'derived fact' },
  sections: { zh: '板块', en: 'section' },
  rules: { zh: '细则', en: 'rule' },
};

/** A change in words: `细则“标题”（id）：分值：2 → 3`. */
export function changeText({ part, id, formerly, change, title, cells, shows }: Omit<RulebookChange, 'text'>): Text {
  const zh = [PARTS[part].zh, title && `“${title.zh}”`, id && `（${id}）`].filter(Boolean).join('');
  const en = [PARTS[part].en, title && `“${title.en}”`, id && `(${id})`].filter(Boolean).join(' ');
  const verb = {
    added: { zh: '新增', en: 'added' },
    removed: { zh: '删去', en: 'removed' },
    renamed: { zh: `原编号 ${formerly}`, en: `renamed from ${formerly}` },
    changed: undefined,
  }[change];
  const others =
    shows === 'under-other-readings' ? { zh: '仅在其他口径下', en: 'only under other readings' } : undefined;
  const said = [verb, others, ...cells.map(({ text }) => text)].filter((text) => text !== undefined);
  return {
    zh: `${zh}：${said.map((text) => text.zh).join('；')}`,
    en: `${en}: ${said.map((text) => text.en).join('; ')}`,
  };
}
