import { type Assessment, assess, createScorer, lintRulebook, parseRulebook, type Rulebook } from '../../src/index.js';
import { codeIn } from './rulebook-guide-page.js';

type Parts = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** The total of each row of a recipe (with the grade where it gives any), all rows assessed as one county. */
export function resultsOf(frame: object, recipe: Parts, rows: readonly (readonly string[])[]): string[] {
  const rulebook = soundRulebook({ ...frame, ...recipe, ...titled(recipe, 'sections'), ...titled(recipe, 'rules') });
  const records = rows.map(([facts = ''], at) => ({
    unit: { id: `row-${at}`, kind: facts.match(/(township|department)：?:? /)?.[1] ?? 'department' },
    year: rulebook.year,
    facts: JSON.parse(codeIn(facts)[0]!),
  }));
  const assessed = assess(createScorer(rulebook), records);
  if (assessed.rejected.length > 0) throw new Error(JSON.stringify(assessed.rejected));
  return records.map(({ unit }) => resultOf(assessed, unit.id));
}

/** What the recipes leave out. */
function titled(recipe: Parts, group: 'sections' | 'rules'): Parts {
  const entries = Object.entries(recipe[group]!).map(([id, entry]) => [
    id,
    { title: { zh: id, en: id }, basis: [{ document: 'sheet', clause: id }], ...entry },
  ]);
  return { [group]: Object.fromEntries(entries) };
}

function soundRulebook(value: object): Rulebook {
  const parsed = parseRulebook(value);
  const findings = lintRulebook(value);
  if (!parsed.ok || findings.length > 0) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return parsed.rulebook;
}

function resultOf({ scores, ranking, unranked }: Assessment, unit: string): string {
  const { status, total } = scores.find((score) => score.unit.id === unit)!;
  const placed = [...Object.values(ranking).flat(), ...unranked].find((one) => one.unit === unit);
  return [total ?? status, placed?.grade].filter(Boolean).join(' ');
}
