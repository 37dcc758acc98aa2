import type { Text } from '../../issues/index.js';
import type { Basis, Id, ResolvedRulebook } from '../../rulebook/index.js';
import { quoted, text } from './words.js';

/** The document that rules cite most, the first of those that tie. */
export function mainDocument({ documents, rules }: Pick<ResolvedRulebook, 'documents' | 'rules'>): Id {
  const cited = Object.values(rules).flatMap(({ basis }) => basis.map(({ document }) => document));
  const countOf = (id: Id) => cited.filter((one) => one === id).length;
  return Object.keys(documents).reduce((most, id) => (countOf(id) > countOf(most) ? id : most));
}

/** Each clause once, with the words it is cited for; a clause of another than the main document names it. */
export function clauses(basis: Basis, main: Id): Text {
  const said = grouped(basis, main);
  return text(
    said.map(([clause, quotes]) => [clause, ...quotes].join('')).join('；'),
    said.map(([clause, quotes]) => [clause, ...quotes].join(' ')).join('; '),
  );
}

/** As {@link clauses}, a line each, for a cell. */
export function clauseCell(basis: Basis, main: Id): string {
  return grouped(basis, main).flat(2).join('<br>');
}

function grouped(basis: Basis, main: Id): (readonly [string, readonly string[]])[] {
  const quotes = new Map<string, Set<string>>();
  for (const { document, clause, quote } of basis) {
    const name = document === main ? clause : `\`${document}\` ${clause}`;
    const known = quotes.get(name) ?? new Set();
    quotes.set(name, quote === undefined ? known : known.add(quoted(quote)));
  }
  return [...quotes].map(([name, words]) => [name, [...words]]);
}
