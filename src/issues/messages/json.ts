import type { Message } from './index.js';

export const jsonMessages = {
} satisfies Record<string, Message>;
