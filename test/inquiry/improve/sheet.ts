import { createScorer, type ImproveOptions, improve, parseRulebook, type Scorer } from '../../../src/index.js';

type Json = Record<string, unknown>;

const title = (en: string) => ({ zh: en, en });

/** A scorer of a rulebook of 2020 for offices: rules in `all` unless they say so, each earning one point unless it says so. */
export function sheet(rules: Record<string, Json>, more: Json = {}): Scorer {
  const parsed = parseRulebook({
    format: 'kaoping/rulebook/1',
    id: 'sheet',
    edition: '1',
    year: 2020,
    title: title('sheet'),
    utcOffset: '+08:00',
    documents: { notice: { title: title('notice') } },
    kinds: { office: { title: title('office') }, bureau: { title: title('bureau') } },
    sections: { all: { title: title('all'), fullMarks: '10' }, ...(more.sections as Json) },
    ...(more.top as Json),
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [
        id,
        {
          title: title(id),
          basis: [{ document: 'notice', clause: '1' }],
          section: 'all',
          measure: { kind: 'status' },
          effect: { kind: 'earn', points: '1' },
          ...rule,
        },
      ]),
    ),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return createScorer(parsed.rulebook) as Scorer;
}

export const office = (facts: Json, id = 'a', kind = 'office') => ({ unit: { id, kind }, year: 2020, facts });

export function ask(scorer: Scorer, facts: Json, options: ImproveOptions = {}) {
  return improve(scorer, office(facts) as never, options);
}

/** `[fact, to, gain]` of each change. */
export function gainsOf(scorer: Scorer, facts: Json, options: ImproveOptions = {}) {
  return ask(scorer, facts, options).changes.map(({ fact, to, gain }) => [fact, to, gain]);
}

/** The one value a fact is brought to, or why it is not. */
export function bestOf(scorer: Scorer, facts: Json, fact: string, options: ImproveOptions = {}): unknown {
  const { changes, unchangeable } = ask(scorer, facts, options);
  const change = changes.find((one) => one.fact === fact);
  return change ? change.to : unchangeable.find((one) => one.fact === fact)?.code;
}
