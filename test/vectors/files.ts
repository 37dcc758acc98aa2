/** The vectors of the founding rulebook, as they stand on the disk, by the name of their file. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Vector } from './vector.js';

const folder = new URL('./wuding-2018/', import.meta.url);

export const files: Record<string, Vector[]> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vector[],
  ]),
);
export const vectors: Vector[] = Object.values(files).flat();
