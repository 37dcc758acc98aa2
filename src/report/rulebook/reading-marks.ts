import type { Text } from '../../issues/index.js';
import { everyReadingIn, type Id, type WrittenRulebook } from '../../rulebook/index.js';
import { joined, listed, text, titled } from './words.js';

/** Parts a choice may stand in, besides rules and sections. */
const PARTS = {
  defaults: text('各条细则的默认规定', 'the defaults of all rules'),
  weightFloor: text('权重下限', 'the weight floor'),
} as const;

/** What hangs on which reading; readings are numbered as they are listed. */
export class ReadingMarks {
  readonly #written: WrittenRulebook;
  readonly #ids: readonly Id[];

  constructor(written: WrittenRulebook) {
    this.#written = written;
    this.#ids = Object.keys(written.readings ?? {});
  }

  numberOf(reading: Id): number {
    return this.#ids.indexOf(reading) + 1;
  }

  /** `见解释口径1、3`; none where nothing of the rule or section is left to a reading. */
  markOf(part: 'rules' | 'sections', id: Id): Text | undefined {
    const found = everyReadingIn(this.#written[part][id]);
    const numbers = this.#ids.flatMap((reading) => (found.has(reading) ? [String(this.numberOf(reading))] : []));
    if (numbers.length === 0) return undefined;
    const { zh, en } = listed(numbers);
    return text(`见解释口径${zh}`, `see ${numbers.length === 1 ? 'reading' : 'readings'} ${en}`);
  }

  /** `用于：“甲”（`a`）、板块“乙”`: what a reading decides. */
  usesOf(reading: Id): Text | undefined {
    const { sections, rules } = this.#written;
    const uses = [
      ...idsWith(sections, reading).map((id) => namedText(id, sections[id], text('板块', 'section '))),
      ...idsWith(rules, reading).map((id) => namedText(id, rules[id], text('', ''))),
      ...(['defaults', 'weightFloor'] as const).flatMap((part) =>
        everyReadingIn(this.#written[part]).has(reading) ? [PARTS[part]] : [],
      ),
    ];
    return uses.length === 0 ? undefined : joined([text('用于', 'Decides'), listed(uses)], '：', ': ');
  }
}

function idsWith(parts: Readonly<Record<Id, unknown>>, reading: Id): Id[] {
  return Object.keys(parts).filter((id) => everyReadingIn(parts[id]).has(reading));
}

/** A rule that is a choice as a whole has the title of its first branch. */
function namedText(id: Id, part: unknown, what: Text): Text {
  const title = titleIn(part);
  const { zh, en } = title ? titled(title) : text('', '');
  return text(`${what.zh}${zh}\`${id}\``, `${what.en}${en} \`${id}\``);
}

function titleIn(part: unknown): Text | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('title' in part) return titleTextIn(part.title);
  return Object.values(part)
    .map(titleIn)
    .find((title) => title !== undefined);
}

function titleTextIn(title: unknown): Text | undefined {
  if (typeof title !== 'object' || title === null) return undefined;
  return 'zh' in title && 'en' in title
    ? (title as Text)
    : Object.values(title)
        .map(titleTextIn)
        .find((one) => one !== undefined);
}
