import type { Message } from './index.js';

export const rulebookMessages = {} satisfies Record<string, Message>;
