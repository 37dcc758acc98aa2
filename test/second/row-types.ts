/** What is said of a row of the annex. */
export type SectionId = 'response' | 'services' | 'platforms' | 'institutions';
export type Kind = 'township' | 'department';
export type Source = 'explicit' | 'carried' | 'inferred' | 'lost';
export type Cell = [text: string, source: Source];
/** Joined by "or": any unit of these kinds, any holder of these roles, and (open) any unit to which the row is assigned. */
export interface Who {
  kinds: Kind[];
  roles: string[];
  open: boolean;
}
export interface Part {
  id: string;
  what: 'checklist' | 'working-days' | 'count' | 'per-quarter' | 'hours' | 'proportion';
  items?: string[];
  /** working days, hours, required number or (proportion) required per cent */
  n?: number;
  role?: string;
}
export interface Row {
  n: number;
  section: SectionId;
  group: Cell;
  lead: Cell;
  deadline: Cell;
  who: Who;
  /** the bodies governed by 牵头, only where others are printed beside them */
  leads?: Who;
  due: string;
  /** the date is printed with 前 */
  printedBefore?: true;
  /** the requirement text is lost */
  lostText?: true;
  /** waits for a document: the row's own fact is a list of delays */
  awaited?: 'by-year-end' | 'two-months';
  parts?: Part[];
}
