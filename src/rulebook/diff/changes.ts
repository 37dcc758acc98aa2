import type { Text } from '../../issues/index.js';
import type { AnyOptions } from '../facts.js';
import { alternatives, resolveRulebook } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { WrittenRulebook } from '../rulebook.js';
import type { Section } from '../section.js';
import type { Id } from '../words.js';
import { type CellChange, cellChanges } from './cells.js';
import { type Renames, renamer, renamesOf } from './renames.js';
import { changeText } from './sentence.js';

/** A rulebook as it is used: with the chosen option of every reading. A scorer is one. */
export interface RulebookVersion {
  readonly rulebook: WrittenRulebook;
  readonly readings: AnyOptions;
}

/** What became of one rule, section, reading or other part of a rulebook. */
export interface RulebookChange {
  /** `rulebook`: what concerns the whole. */
  readonly part: 'rulebook' | (typeof MAPS)[number] | 'sections' | 'rules';
  /** The later id; of what was removed, the earlier. Absent for the whole. */
  readonly id?: Id;
  /** The earlier id, where it was renamed. */
  readonly formerly?: Id;
  readonly change: 'added' | 'removed' | 'renamed' | 'changed';
  readonly title?: Text;
  /** The values that differ; a renamed part may have none. */
  readonly cells: readonly CellChange[];
  /** Whether it shows under the chosen readings, or only under other options. */
  readonly shows: 'as-chosen' | 'under-other-readings';
  readonly text: Text;
}

export interface RulebookChanges {
  readonly changes: readonly RulebookChange[];
  readonly renames: { readonly sections: Renames; readonly rules: Renames; readonly facts: Renames };
}

const WHOLE = [
  'id',
  'edition',
  'year',
  'title',
  'utcOffset',
  'calendar',
  'precision',
  'defaults',
  'weightFloor',
  'grades',
  'ranking',
] as const;
const MAPS = ['documents', 'kinds', 'roles', 'readings', 'assumptions', 'cohort'] as const;

/** What differs between two rulebooks under their readings, part by part: the earlier one's order, then what was added. */
export function rulebookChanges(before: RulebookVersion, after: RulebookVersion): RulebookChanges {
  const [old, now] = [
    resolveRulebook(before.rulebook, before.readings),
    resolveRulebook(after.rulebook, after.readings),
  ];
  const sections = renamesOf(
    firstForms<Section>(before.rulebook.sections),
    firstForms<Section>(after.rulebook.sections),
    [({ title }) => title.zh],
  );
  const rules = renamesOf(firstForms<Rule>(before.rulebook.rules), firstForms<Rule>(after.rulebook.rules), [
    ({ title, provenance, fact, ...rule }) =>
      JSON.stringify({ ...rule, section: sections.get(rule.section) ?? rule.section }),
    ({ title, measure }) => `${measure.kind} ${title.zh}`,
  ]);
  const compare = (part: 'sections' | 'rules', renames: Renames) => {
    const renamed = renamer({
      ids: renames,
      section: sections,
      within: sections,
      rule: rules,
      shareOf: rules,
      assigned: rules,
    });
    return partChanges(part, renames, {
      written: [renamed(before.rulebook[part]), after.rulebook[part]],
      resolved: [renamed(old[part]), now[part]],
    });
  };
  const maps = MAPS.flatMap((part) => {
    const renamed = renamer(part === 'cohort' ? { of: rules } : {});
    const both = [renamed(before.rulebook[part] ?? {}), after.rulebook[part] ?? {}] as const;
    return partChanges(part, new Map(), { written: both, resolved: both });
  });
  return {
    changes: [
      ...wholeChange(old, now),
      ...chosenChanges(before, after),
      ...maps,
      ...compare('sections', sections),
      ...compare('rules', rules),
    ],
    renames: { sections, rules, facts: factRenames(before.rulebook, after.rulebook, rules) },
  };
}

type Parts = Readonly<Record<Id, unknown>>;
type Both = readonly [Parts, Parts];

function wholeChange(old: object, now: object): RulebookChange[] {
  const whole = (rulebook: object) =>
    Object.fromEntries(WHOLE.map((key) => [key, (rulebook as Record<string, unknown>)[key]]));
  return changed({ part: 'rulebook' }, cellChanges(whole(old), whole(now)), 'as-chosen');
}

/** Readings both know and each chooses otherwise, where their defaults do not say so. */
function chosenChanges(before: RulebookVersion, after: RulebookVersion): RulebookChange[] {
  return Object.entries(before.readings).flatMap(([id, option]) => {
    const chosen = after.readings[id];
    const reading = after.rulebook.readings?.[id];
    const isDefault = before.rulebook.readings![id]!.default === option && reading?.default === chosen;
    if (chosen === undefined || chosen === option || isDefault) return [];
    return changed(
      { part: 'readings', id, title: reading!.question },
      cellChanges(option, chosen, ['chosen']),
      'as-chosen',
    );
  });
}

function partChanges(
  part: RulebookChange['part'],
  renames: Renames,
  { written, resolved }: { readonly written: Both; readonly resolved: Both },
): RulebookChange[] {
  const former = new Map([...renames].map(([earlier, later]) => [later, earlier]));
  const ids = new Set([...Object.keys(written[0]), ...Object.keys(written[1])]);
  return [...ids].flatMap((id): RulebookChange[] => {
    const [old, now] = [resolved[0][id], resolved[1][id]];
    const formerly = former.get(id);
    const place = { part, id, title: titleIn(now ?? old ?? written[1][id] ?? written[0][id]) };
    if (old === undefined && now === undefined)
      return changed(place, cellChanges(written[0][id], written[1][id]), 'under-other-readings');
    if (old === undefined || now === undefined) {
      const change = {
        ...place,
        change: now === undefined ? 'removed' : 'added',
        cells: [],
        shows: 'as-chosen',
      } as const;
      return [{ ...change, text: changeText(change) }];
    }
    const cells = cellChanges(old, now);
    if (formerly !== undefined) {
      const change = { ...place, formerly, change: 'renamed', cells, shows: 'as-chosen' } as const;
      return [{ ...change, text: changeText(change) }];
    }
    if (cells.length > 0) return changed(place, cells, 'as-chosen');
    return changed(place, cellChanges(written[0][id], written[1][id]), 'under-other-readings');
  });
}

function changed(
  place: Pick<RulebookChange, 'part' | 'id' | 'title'>,
  cells: readonly CellChange[],
  shows: RulebookChange['shows'],
): RulebookChange[] {
  if (cells.length === 0) return [];
  const change = { ...place, change: 'changed', cells, shows } as const;
  return [{ ...change, text: changeText(change) }];
}

function titleIn(part: unknown): Text | undefined {
  const { title, question } = firstForm<{ readonly title?: Text; readonly question?: Text }>(part) ?? {};
  return firstForm<Text>(title ?? question);
}

/** Each rule or section as its first branch says it, for telling what was renamed. */
function firstForms<T>(parts: Parts): Readonly<Record<Id, T>> {
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, firstForm<T>(part)!]));
}

function firstForm<T>(written: unknown): T | undefined {
  return alternatives<T>(written).find((form) => form !== null) ?? undefined;
}

/** A fact named after its rule is renamed with it. */
function factRenames(before: WrittenRulebook, after: WrittenRulebook, rules: Renames): Renames {
  const factOf = ({ rules: all }: WrittenRulebook, id: Id) => firstForm<Rule>(all[id])?.fact ?? id;
  const pairs = [...rules].map(([earlier, later]) => [factOf(before, earlier), factOf(after, later)] as const);
  return new Map(pairs.filter(([earlier, later]) => earlier !== later));
}
