export * from './calendar-range-error.js';
export * from './civil-date.js';
export * from './due.js';
export * from './instant.js';
export * from './limit.js';
export * from './moment.js';
export * from './tables.js';
export * from './working-days.js';
