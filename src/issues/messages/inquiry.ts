import type { Message } from './index.js';

/** Codes of `sensitivity` and `bounds`. */
export const inquiryMessages = {
  'too-many-combinations': ({ name, received, expected }) => ({
    zh: `“${name}”须逐一计算的口径组合有 ${received} 种，超过上限 ${expected} 种`,
    en: `"${name}" has ${received} combinations of readings to go through one by one; the limit is ${expected}`,
  }),
} satisfies Record<string, Message>;
