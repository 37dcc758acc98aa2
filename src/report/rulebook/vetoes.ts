import type { Text } from '../../issues/index.js';
import type { Id, VetoEffect } from '../../rulebook/index.js';
import { oftenOf } from './often.js';
import { manyText, quantitiesOf } from './quantities.js';
import { actingSection, type PlacedRule, type Sheet, sectionAbove } from './sheet.js';
import { joined, points, text, titled } from './words.js';

/** When a veto fires and what it makes of its section, and of those around. */
export function vetoText(effect: VetoEffect, { id, rule, sheet }: PlacedRule): Text {
  const { measure, section, fact = id } = rule;
  const { required } = effect;
  const many = required === undefined ? undefined : manyText(required, quantitiesOf(fact, measure, sheet));
  const when = many === undefined ? oftenOf(measure).any : text(`达到${many.zh}`, `from ${many.en}`);
  const then = verdictText(effect, actingSection(section, sheet), sheet);
  return when.en === '' ? then : joined([when, then], '，', ', ');
}

function verdictText(effect: VetoEffect, id: Id, sheet: Sheet): Text {
  const { zh, en } = titleIn(id, sheet);
  switch (effect.to) {
    case 'void':
      return voidText(id, sheet);
    case 'cap':
      return text(`${zh}最高计${points(effect.at).zh}`, `${en} counts ${points(effect.at).en} at most`);
    case 'set':
      return text(`${zh}直接计${points(effect.at).zh}`, `${en} is set to ${points(effect.at).en}`);
    case 'grade': {
      const { bands } = sheet.rulebook.grades!;
      const grade = titled(bands.find((band) => band.id === effect.at)!.title);
      return bands.at(-1)!.id === effect.at
        ? text(`等次定为${grade.zh}`, `the grade is ${grade.en}`)
        : text(`等次最高定为${grade.zh}`, `the grade is ${grade.en} at best`);
    }
  }
}

/** A void section makes those around it void, up to one in which it counts 0. */
function voidText(id: Id, sheet: Sheet): Text {
  const { zh, en } = titleIn(id, sheet);
  const ends = lastVoid(id, sheet);
  const above = sectionAbove(ends, sheet);
  const last = titleIn(ends, sheet);
  const along = ends === id ? text('', '') : text(`，${last.zh}随之作废`, `, and with it ${last.en}`);
  if (above === undefined)
    return text(`一票否决，${zh}作废${along.zh}，不予计分`, `${en} is void${along.en}, there is no total`);
  const around = titleIn(above, sheet);
  return text(
    `一票否决，${zh}作废${along.zh}，在${around.zh}中计0分`,
    `${en} is void${along.en}, and counts 0 in ${around.en}`,
  );
}

function lastVoid(id: Id, sheet: Sheet): Id {
  const above = sectionAbove(id, sheet);
  const stops = above === undefined || sheet.rulebook.sections[above]!.onVoid === 'zero';
  return stops ? id : lastVoid(above, sheet);
}

function titleIn(id: Id, { rulebook: { sections } }: Sheet): Text {
  return titled(sections[id]!.title);
}
