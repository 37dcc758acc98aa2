import { type Message, type MessageCode, messages } from './messages/index.js';
import { nearest } from './nearest.js';
import { safeText, show, type Text } from './text.js';

/** What is wrong with an input, and where. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the input, `""` for the whole. */
  readonly path: string;
  /** Stable: a code never changes its meaning. Listed in docs/codes.md. */
  readonly code: IssueCode;
  readonly message: Text;
  readonly expected?: string;
  readonly received?: string;
  readonly hint?: Text;
}
export type IssueCode = MessageCode;

/** What a message may speak of. */
export interface IssueDetails {
  readonly expected?: string;
  /** Any value; shown shortened and safe. */
  readonly received?: unknown;
  /** The known names a misspelt `received` is compared with. */
  readonly known?: Iterable<string>;
  /** The id or key the message is about. */
  readonly name?: string;
  readonly hint?: Text;
  /** The hint where nothing else is known to help. */
  readonly otherwise?: Message;
}

/** An issue of the given code at a place. @example issueAt(['facts', 'task-1'], 'unknown-fact', { name: 'task-1', known }) */
export function issueAt(path: readonly (string | number)[], code: IssueCode, details: IssueDetails = {}): Issue {
  const received = details.received === undefined ? undefined : show(details.received);
  const name = details.name === undefined ? undefined : safeText(details.name.slice(0, 80));
  const expected = details.expected === undefined ? undefined : safeText(details.expected);
  const near = details.known && details.name !== undefined ? nearest(details.name, details.known) : [];
  const parts = { expected: expected ?? '', received: received ?? '', name: name ?? '' };
  const hint = details.hint ?? (near.length > 0 ? didYouMean(near) : details.otherwise?.(parts));
  return {
    path: pointer(path),
    code,
    message: messages[code](parts),
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** RFC 6901. */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function didYouMean(near: readonly string[]): Text {
  const names = near.map(safeText);
  return { zh: `是否想写：${names.join('、')}？`, en: `Did you mean ${names.join(', ')}?` };
}
