import type { Message, MessageCode } from '../messages/index.js';
import type { lintMessages } from '../messages/lint.js';
import type { rulebookMessages } from '../messages/rulebook.js';
import { lintHints } from './lint.js';
import { partHints } from './parts.js';
import { valueHints } from './values.js';

/** What would do, for every code a rulebook's author can meet: said where no nearer name or form is known. */
export const rulebookHints = { ...valueHints, ...partHints, ...lintHints } satisfies Record<
  keyof typeof rulebookMessages | keyof typeof lintMessages,
  Message
> &
  Partial<Record<MessageCode, Message>>;
