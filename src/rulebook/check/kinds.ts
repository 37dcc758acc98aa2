import type { Text } from '../../issues/index.js';
import { effectShape } from '../effects/index.js';
import { measureShape } from '../measures/index.js';
import { scaleShape } from '../scales/index.js';
import type { Schema } from './form.js';

/** Of each kind of measure, scale and effect: the keys it is written with. */
const FAMILIES: readonly ReadonlyMap<string, readonly string[]>[] = [measureShape, scaleShape, effectShape].map(
  (family) => new Map(optionsOf(family as unknown as Schema).flatMap(kindsOf)),
);

/** A hint for keys that some other kind of measure, scale or effect has. */
export function belongsElsewhere(foreign: readonly string[], value: unknown): Text | undefined {
  const { kind } = value as { readonly kind?: unknown };
  if (typeof kind !== 'string') return undefined;
  const family = FAMILIES.find((kinds) => kinds.has(kind));
  const owners = [...(family ?? [])]
    .filter(([, keys]) => foreign.some((key) => keys.includes(key)))
    .map(([owner]) => owner);
  if (owners.length === 0) return undefined;
  return {
    zh: `${foreign.join('、')} 属于 ${owners.join('、')}；${kind} 只写：${family!.get(kind)!.join('、')}`,
    en: `${foreign.join(', ')} ${foreign.length > 1 ? 'belong' : 'belongs'} to ${owners.join(', ')}; ${kind} takes ${family!.get(kind)!.join(', ')}`,
  };
}

/** The shapes of a union; those of one kind may themselves be a union. */
function optionsOf({ _zod: { def } }: Schema): Schema[] {
  return (def.options ?? []).flatMap((option) => (option._zod.def.type === 'union' ? optionsOf(option) : [option]));
}

function kindsOf({ _zod: { def } }: Schema): [string, readonly string[]][] {
  const { kind, ...others } = def.shape ?? {};
  const words = (kind?._zod.def.values ?? []) as readonly string[];
  return words.map((word) => [word, Object.keys(others)]);
}
