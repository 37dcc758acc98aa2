import { alternatives, type Id, type Section } from '../../rulebook/index.js';
import type { Anatomy } from './anatomy.js';

/** What the readings written in sections do to a unit for whom some rules do something. */
export interface SectionReadings {
  /** Of what the root earns. */
  readonly shape: readonly number[];
  /** Of what the root makes of it. */
  readonly later: readonly number[];
  /** The sections of the root's later stages, each with its readings. */
  readonly sections: readonly { readonly id: Id; readonly readings: readonly number[] }[];
  /** Whether the root's later stages read more than they are given: a gate stands at them, or who has this root varies. */
  readonly isWhole: boolean;
}

type Written = Partial<Record<keyof Section, unknown>>;

/** Keys of the root that concern what it makes of its earned points, and both these and the points themselves. */
const LATER_KEYS = ['floor', 'ceiling', 'round', 'onVoid'] as const;
const MARK_KEYS = ['fullMarks', 'counts', 'notApplicable', 'appliesTo'] as const;

export function sectionReadings(rules: Iterable<Id>, anatomy: Anatomy): SectionReadings {
  const alive = new Set([...rules].flatMap((id) => anatomy.chainOf(anatomy.sectionOf(id))));
  const all = Object.keys(anatomy.rulebook.sections).filter((id) => alive.has(id));
  const each = all.map((id) =>
    anatomy.section(id).within === undefined ? ofRoot(id, anatomy) : ofSection(id, anatomy),
  );
  return {
    shape: each.flatMap(({ shape }) => shape),
    later: each.flatMap(({ later }) => later),
    sections: each.flatMap(({ sections }) => sections),
    isWhole: each.some(({ isWhole }) => isWhole),
  };
}

function ofRoot(id: Id, anatomy: Anatomy): SectionReadings {
  const root: Written = anatomy.section(id);
  const readingsAt = (keys: readonly (keyof Section)[]) => anatomy.space.readingsIn(keys.map((key) => root[key]));
  const marks = readingsAt(MARK_KEYS);
  const later = [...readingsAt(LATER_KEYS), ...marks];
  return {
    shape: marks,
    later,
    sections: [{ id, readings: later }],
    isWhole: readingsAt(['appliesTo']).length > 0,
  };
}

function ofSection(id: Id, anatomy: Anatomy): SectionReadings {
  const { title: _, basis: __, ...written } = anatomy.section(id);
  const readings = [
    ...anatomy.space.readingsIn(written),
    ...anatomy.roleReadings(id),
    ...ceilingReadings(id, written, anatomy),
  ];
  const isAtRoot = anatomy.placeOf(id) === 'root';
  const isRead = anatomy.chainOf(id).some((one) => anatomy.isTarget(one));
  return {
    shape: !isAtRoot || anatomy.isHeading(id) || isRead ? readings : [],
    later: isAtRoot ? readings : [],
    sections: isAtRoot ? [{ id, readings }] : [],
    isWhole: isAtRoot && anatomy.isGated(written),
  };
}

/** A percent ceiling is of the base of the awards under it, whomever they concern. */
function ceilingReadings(id: Id, { ceiling }: Written, anatomy: Anatomy): number[] {
  if (!alternatives(ceiling).some((one) => typeof one === 'string' && one.endsWith('%'))) return [];
  return anatomy
    .rulesIn(id)
    .filter((rule) => anatomy.effectsOf(rule).some((effect) => effect?.kind === 'award'))
    .flatMap((rule) => anatomy.space.readingsIn(anatomy.bodiesOf(rule).map((body) => body?.effect)));
}
