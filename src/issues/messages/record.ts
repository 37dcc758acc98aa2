import type { Message } from './index.js';

export const recordMessages = {
} satisfies Record<string, Message>;
