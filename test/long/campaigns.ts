import type { Campaign, Engine } from './campaign.js';
import { mutated } from './mutated.js';
import { reference } from './reference.js';
import { second } from './second.js';

export const NAMES = ['reference', 'second', 'mutated'] as const;
export type Name = (typeof NAMES)[number];

export const isName = (text: string): text is Name => (NAMES as readonly string[]).includes(text);

/** The campaigns that judge an engine: a module with the library's names, by default the library itself. */
export async function campaignsFor(engineModule: string): Promise<Record<Name, Campaign>> {
  const engine = (await import(engineModule)) as Engine;
  return { reference: reference(engine), second: second(engine), mutated: mutated(engine) };
}
