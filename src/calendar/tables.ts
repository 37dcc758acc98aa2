import { cn } from '../../seeds/calendars/cn.js';
import type { CalendarTable } from './working-days.js';

/** A working-day table with the notices it stands on. */
export interface Calendar extends CalendarTable {
  readonly basis: readonly { readonly document: string; readonly clause: string; readonly quote?: string }[];
}

/**
 * The tables shipped with the core, by the name a rulebook gives: `cn` is mainland China, 2004 to 2026.
 * It has no prototype, so a name such as `"constructor"` finds nothing.
 * @example calendars.cn.to // "2026-12-31"
 */
export const calendars: Readonly<Record<string, Calendar>> = Object.assign(Object.create(null), { cn });
