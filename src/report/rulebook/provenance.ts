import type { Text } from '../../issues/index.js';
import type { Provenance, Rule } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { joined, text } from './words.js';

/** How a cell of the printed sheet reached the rule. */
export const SOURCES: Readonly<Record<Provenance['source'], Text & { readonly meaning: Text }>> = {
  explicit: { ...text('原文', 'printed'), meaning: text('本行印出', 'printed in this row') },
  carried: {
    ...text('沿用', 'carried'),
    meaning: text(
      '本行空白，沿用同页上方合并的单元格',
      'blank in this row: the merged cell above on the same page holds',
    ),
  },
  inferred: {
    ...text('推断', 'inferred'),
    meaning: text('由别处推断，理由见注', 'inferred from elsewhere, the note says why'),
  },
  lost: { ...text('缺失', 'lost'), meaning: text('文字缺失，说明见注', 'the text is lost, the note says more') },
};

/** The cells of the printed sheet; a rulebook may name others. */
const CELLS: Readonly<Record<string, Text>> = {
  group: text('组别', 'group'),
  lead: text('牵头单位', 'lead'),
  deadline: text('完成时限', 'deadline'),
};

export function cellTitle(cell: string): Text {
  return CELLS[cell] ?? text(cell, cell);
}

/** Reasons in the order they are first given, each numbered once. */
export class Notes {
  readonly #numbers = new Map<string, number>();

  numberOf(reason: string): number {
    const known = this.#numbers.get(reason) ?? this.#numbers.size + 1;
    this.#numbers.set(reason, known);
    return known;
  }

  list(language: Language): string[] {
    return [...this.#numbers].map(([reason, number]) => `${number}. ${reasonText(reason)[language]}`);
  }
}

/** `沿用：组别、完成时限；推断：牵头单位[2]` */
export function provenanceText({ provenance = {} }: Rule, notes: Notes): Text {
  const cells = Object.entries(provenance);
  const bySource = (Object.keys(SOURCES) as Provenance['source'][]).flatMap((source) => {
    const own = cells.filter(([, one]) => one.source === source);
    if (own.length === 0) return [];
    if (own.length === cells.length && own.every(([, { reason }]) => reason === undefined)) return [SOURCES[source]];
    const named = own.map(([cell, { reason }]) => {
      const note = reason === undefined ? '' : `[${notes.numberOf(reason)}]`;
      const { zh, en } = cellTitle(cell);
      return text(`${zh}${note}`, `${en}${note}`);
    });
    return [joined([SOURCES[source], joined(named, '、', ', ')], '：', ': ')];
  });
  return joined(bySource, '；', '; ');
}

/** A reason is one text; where it is written as `中文 / English` each language has its own part. */
export function reasonText(reason: string): Text {
  const [zh, en, more] = reason.split(' / ');
  const isBoth = en !== undefined && more === undefined && /\p{Script=Han}/u.test(zh!) && !/\p{Script=Han}/u.test(en);
  return isBoth ? text(zh!, en) : text(reason, reason);
}
