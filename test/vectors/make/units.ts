/** The units of the vectors, and what their sheets weigh, counted by hand from the lead cells of the annex. */
import type { VectorUnit } from '../vector.js';

/**
 * Rows that bind every township and every department: 1-3, 5-7, 9, 18-27, 29-31 (20 of response), 32, 35, 39-43, 45
 * (8 of services), 51-57, 60-69, 71-73 (20 of platforms), 75-84, 86 (11 of institutions): 59. With the body rules, which weigh
 * 1 + 1 + 1 + 3 + 1 = 7, a department without roles has 66. A township has 28, 38, 46, 50 and 58 besides: 71.
 */
export const TOWNSHIP = 71;
export const DEPARTMENT = 66;

/** What a department weighs with one role, the rows its role adds, one by one. */
export const BY_ROLE: Record<string, { points: number; rows: number[] }> = {
  'county-office': { points: 76, rows: [4, 13, 14, 15, 16, 28, 58, 59, 70, 74] },
  'supervision-office': { points: 67, rows: [44] },
  'legal-office': { points: 67, rows: [74] },
  'finance-bureau': { points: 71, rows: [12, 13, 14, 15, 16] },
  'development-reform-bureau': { points: 71, rows: [13, 14, 15, 16, 47] },
  'civil-affairs-bureau': { points: 72, rows: [13, 14, 15, 16, 17, 85] },
  'government-affairs-bureau': { points: 76, rows: [13, 14, 15, 16, 33, 34, 36, 37, 44, 46] },
  'staffing-office': { points: 70, rows: [8, 46, 48, 49] },
  'market-supervision-bureau': { points: 69, rows: [10, 17, 47] },
  'poverty-alleviation-office': { points: 67, rows: [17] },
  'environment-bureau': { points: 68, rows: [17, 85] },
  'housing-bureau': { points: 68, rows: [47, 85] },
  'public-security-bureau': { points: 67, rows: [47] },
  'local-tax-bureau': { points: 67, rows: [47] },
  'education-bureau': { points: 67, rows: [85] },
  'health-bureau': { points: 67, rows: [85] },
  'culture-tourism-bureau': { points: 68, rows: [28, 85] },
  'law-enforcement': { points: 67, rows: [11] },
  'macro-livelihood': { points: 66, rows: [] },
  livelihood: { points: 66, rows: [] },
};
/** Rows for townships that do not bind every department. */
export const TOWNSHIP_ROWS = [28, 38, 46, 50, 58];
/** Rows with an open set ("县属有关部门", "各行政执法机关", "等"): a unit comes in by `assigned`. */
export const OPEN_ROWS = [11, 13, 14, 15, 16, 17, 28, 34, 36, 38, 46, 50, 58, 85];

/** A unit with the points its sheet weighs. */
export interface Weighed {
  unit: VectorUnit;
  /** how a title names it */
  called: string;
  points: number;
}

const weighed = (unit: Partial<VectorUnit> & Pick<VectorUnit, 'id' | 'kind'>, called: string, points: number) => ({
  unit: { id: unit.id, kind: unit.kind, roles: unit.roles ?? [], assigned: unit.assigned ?? [] },
  called,
  points,
});
export const township: Weighed = weighed({ id: 'a-township', kind: 'township' }, 'a township', TOWNSHIP);
export const department: Weighed = weighed({ id: 'a-department', kind: 'department' }, 'a department', DEPARTMENT);
export const holder = (role: string): Weighed =>
  weighed({ id: role, kind: 'department', roles: [role] }, `the ${role}`, BY_ROLE[role]!.points);
export const assignedDepartment = (task: string): Weighed =>
  weighed({ id: 'assigned', kind: 'department', assigned: [task] }, 'an assigned department', DEPARTMENT + 1);
export const assignedTownship = (task: string): Weighed =>
  weighed({ id: 'assigned', kind: 'township', assigned: [task] }, 'an assigned township', TOWNSHIP + 1);

/** A township to which all nine open rows are assigned that do not bind townships anyhow: 71 + 9 = 80. */
export const eighty: Weighed = weighed(
  {
    id: 'eighty',
    kind: 'township',
    assigned: ['task-11', 'task-13', 'task-14', 'task-15', 'task-16', 'task-17', 'task-34', 'task-36', 'task-85'],
  },
  'a township of 80 points',
  80,
);

export const task = (n: number): string => `task-${String(n).padStart(2, '0')}`;
export const rolesOf = (n: number): string[] => Object.keys(BY_ROLE).filter((role) => BY_ROLE[role]!.rows.includes(n));
export const bindsAll = (n: number): boolean => rolesOf(n).length === 0 && !TOWNSHIP_ROWS.includes(n);
