import type { Text } from '../text.js';
import { evaluationMessages } from './evaluation.js';
import { improveMessages } from './improve.js';
import { inquiryMessages } from './inquiry.js';
import { jsonMessages } from './json.js';
import { lintMessages } from './lint.js';
import { recordMessages } from './record.js';
import { rulebookMessages } from './rulebook.js';
import { scoringMessages } from './scoring.js';

/** What a message is made from; each part is safe, short text, `""` where it has nothing to say. */
export interface MessageParts {
  readonly expected: string;
  readonly received: string;
  readonly name: string;
}
export type Message = (parts: MessageParts) => Text;

/** Every code and its sentence: one table, a file for each floor it is used on. */
export const messages = {
  ...jsonMessages,
  ...recordMessages,
  ...rulebookMessages,
  ...lintMessages,
  ...scoringMessages,
  ...evaluationMessages,
  ...improveMessages,
  ...inquiryMessages,
};
export type MessageCode = keyof typeof messages;
