export * from './decimal-text.js';
export * from './ratio.js';
export * from './sum.js';
