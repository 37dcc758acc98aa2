import type { Id } from '../rulebook/index.js';

/** What a raw value says of whose record it is, as far as it can be read; nothing of it is checked. */
export interface RecordNames {
  readonly unit?: Id;
  readonly kind?: Id;
  readonly year?: number | string;
  /** One for each unit and year. */
  readonly key?: string;
}

export function namesIn(value: unknown): RecordNames {
  const { unit, year } = (value ?? {}) as { readonly unit?: { id?: unknown; kind?: unknown } | null; year?: unknown };
  const { id, kind } = unit ?? {};
  const isYear = typeof year === 'number' || typeof year === 'string';
  return {
    ...(typeof id === 'string' ? { unit: id } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(isYear ? { year } : {}),
    ...(typeof id === 'string' && isYear ? { key: `${year} ${id}` } : {}),
  };
}
