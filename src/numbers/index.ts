export * from './decimal-text.js';
export * from './difference.js';
export * from './ratio.js';
export * from './square-root.js';
export * from './sum.js';
