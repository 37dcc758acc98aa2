export * from './errors.js';
export { rulebookHints } from './hints/index.js';
export { jsonHint } from './hints/json.js';
export * from './issue.js';
export { type Message, type MessageCode, messages } from './messages/index.js';
export * from './nearest.js';
export * from './text.js';
