/**
 * kaoping/audit: results that another machine can check.
 * @packageDocumentation
 */
export type { Difference } from './differences.js';
export { type Digests, type SealableRecord, type Sealed, seal } from './seal.js';
export { type Evidence, type Verification, verify } from './verify.js';
