import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** A file of dist; the build must have run. */
export function builtFile(name: string): string {
  const file = resolve(ROOT, 'dist', name);
  if (!existsSync(file)) throw new Error(`${name} is not built: run "npm run build" first`);
  return file;
}

export interface PlainRecord {
  unit: { id: string; name?: string; kind: string; roles?: string[]; assigned?: string[] };
  year: number;
  facts: Record<string, unknown>;
}

export function readRecords(path: string): PlainRecord[] {
  return (JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')) as { records: PlainRecord[] }).records;
}

/** The fictional county. */
export const countyRecords = () => readRecords('examples/county/records.json');
