import type { Text } from '../../issues/index.js';
import type { SourceDocument } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import type { Sheet } from './sheet.js';
import { aside, joined, present, text } from './words.js';

const TITLE = text('依据文件', 'Documents');

/** The documents cited; where there are several, which one a clause without a name is of. */
export function documentBlocks({ rulebook: { documents }, mainDocument }: Sheet, lang: Language): string[] {
  const items = Object.entries(documents).map(([id, document]) => `- \`${id}\` ${documentText(document)[lang]}`);
  const unnamed = text(
    `条款前未注明文件的，出自 \`${mainDocument}\`。`,
    `Clauses without a document’s name are of \`${mainDocument}\`.`,
  );
  return [`## ${TITLE[lang]}`, items.join('\n'), ...(items.length > 1 ? [unnamed[lang]] : [])];
}

function documentText({ title, number, issuer, issuedOn, sha256 }: SourceDocument): Text {
  const fingerprint = sha256 && text(`SHA-256 \`${sha256}\``, `SHA-256 \`${sha256}\``);
  return aside(title, joined(present([number, issuer, issuedOn, fingerprint]), '，', ', '));
}
