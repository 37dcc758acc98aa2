export { type ImproveOptions, improve } from './improve.js';
export type { Change, ChangeSet, Further, Improvement, Unchangeable } from './improvement.js';
export type { Peer, Target } from './target.js';
