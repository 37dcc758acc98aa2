import type { Text } from '../../issues/index.js';
import { type Condition, conditionsOf, type When } from '../../rulebook/index.js';
import { manyText, quantitiesOf } from './quantities.js';
import type { Sheet } from './sheet.js';
import { joined, points, text, titled } from './words.js';

const BOUNDS = {
  atLeast: text('不少于', 'at least'),
  above: text('多于', 'above'),
  atMost: text('不多于', 'at most'),
  below: text('少于', 'below'),
} as const satisfies Record<Exclude<keyof (Condition & { section: unknown; rule: unknown }), 'section' | 'rule'>, Text>;

/** `仅当“甲”不少于60分，且“乙”多于20%`; none where nothing is asked. */
export function gateText(when: When | undefined, sheet: Sheet): Text | undefined {
  const asked = conditionsOf(when).map((condition) => conditionText(condition, sheet));
  if (asked.length === 0) return undefined;
  const { zh, en } = joined(asked, '，且', ', and ');
  return text(`仅当${zh}`, `only while ${en}`);
}

function conditionText(condition: Condition, sheet: Sheet): Text {
  const { sections, rules } = sheet.rulebook;
  const isSection = 'section' in condition;
  const { zh, en } = titled(isSection ? sections[condition.section]!.title : titleOfRule(condition.rule, rules));
  const bounds = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).flatMap((key) => {
    const bound = condition[key];
    if (bound === undefined) return [];
    const value = isSection ? points(bound) : boundText(condition.rule, bound, sheet);
    return [joined([BOUNDS[key], value], '', ' ')];
  });
  const said = joined(bounds, '、', ' and ');
  return text(`${zh}${said.zh}`, `${en} is ${said.en}`);
}

/** A bound as the rule counts. */
function boundText(id: string, bound: string | number, sheet: Sheet): Text {
  const rule = sheet.rulebook.rules[id];
  if (rule === undefined) return text(String(bound), String(bound));
  return manyText(bound, quantitiesOf(rule.fact ?? id, rule.measure, sheet));
}

/** A condition may name a rule that the chosen readings take away. */
function titleOfRule(id: string, rules: Sheet['rulebook']['rules']): Text {
  return rules[id]?.title ?? text(id, id);
}
