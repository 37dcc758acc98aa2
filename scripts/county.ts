/** Writes the records of the fictional county (examples/county) from its profiles; with `--check` it compares instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bureaus } from '../examples/county/profiles/bureaus.js';
import { incomplete } from '../examples/county/profiles/incomplete.js';
import { offices } from '../examples/county/profiles/offices.js';
import type { Profile } from '../examples/county/profiles/profile.js';
import { townships } from '../examples/county/profiles/townships.js';
import { wuding2018 } from '../seeds/wuding-2018/index.js';
import { type AnyFact, type AppliesTo, type Rule, resolveRulebook, selectReadings } from '../src/rulebook/index.js';

const folder = new URL('../examples/county/', import.meta.url);
const rulebook = resolveRulebook(wuding2018, selectReadings(wuding2018));

/** The files this script owns, by name, with the text they must hold. */
export function countyFiles(): Readonly<Record<string, string>> {
  return {
    'records.json': printRecords([...townships, ...offices, ...bureaus].map(recordOf)),
    'incomplete.json': printRecords(incomplete.map(recordOf)),
    'README.md': readme(),
  };
}

/** The files that differ from what the profiles give. */
export function driftedFiles(): string[] {
  const current = (name: string) => {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      return undefined;
    }
  };
  return Object.entries(countyFiles()).flatMap(([name, text]) => (current(name) === text ? [] : [name]));
}

/** The complete record of a unit: every fact that applies to it, as a unit that did everything, but for its deviations. */
function recordOf({ id, name, kind, roles = [], assigned = [], facts = {}, without = [] }: Profile) {
  const stated: Record<string, AnyFact> = {};
  const deviations: Readonly<Record<string, AnyFact | undefined>> = facts;
  for (const [ruleId, rule] of Object.entries(rulebook.rules)) {
    const fact = rule.fact ?? ruleId;
    if (fact in stated || without.some((one) => one === fact) || !concerns(ruleId, rule, { kind, roles, assigned }))
      continue;
    stated[fact] = deviations[fact] ?? fullFact(ruleId, rule);
  }
  const strays = Object.keys(facts).filter((fact) => !(fact in stated));
  if (strays.length > 0) throw new Error(`${id}: these facts do not concern it: ${strays.join(', ')}`);
  return { unit: { id, name, kind, roles, assigned }, year: rulebook.year, facts: stated };
}

type UnitLike = Required<Pick<Profile, 'kind' | 'roles' | 'assigned'>>;

/** Whether a rule applies: its own `appliesTo` and those of all sections above it hold. */
function concerns(ruleId: string, rule: Rule, unit: UnitLike): boolean {
  if (!holds(rule.appliesTo, ruleId, unit)) return false;
  for (let at: string | undefined = rule.section; at !== undefined; at = rulebook.sections[at]!.within) {
    if (!holds(rulebook.sections[at]!.appliesTo, ruleId, unit)) return false;
  }
  return true;
}

function holds(who: AppliesTo | undefined, ruleId: string, { kind, roles, assigned }: UnitLike): boolean {
  if (who === undefined) return true;
  const assignment = who.assigned === true ? ruleId : who.assigned;
  return (
    (who.kinds?.includes(kind) ?? false) ||
    (who.roles?.some((role) => roles.includes(role)) ?? false) ||
    (assignment !== undefined && assigned.includes(assignment))
  );
}

/** What a unit states that did everything, in time. */
function fullFact(id: string, rule: Rule): AnyFact {
  const { measure } = rule;
  switch (measure.kind) {
    case 'status': {
      const due = doneBefore(rule);
      return due === undefined ? 'met' : { status: 'met', completedOn: due };
    }
    case 'checklist':
      return Object.keys(measure.items);
    case 'proportion':
      return id === 'task-32-share' ? { part: '52', whole: '120' } : { part: '72', whole: '72' };
    case 'count':
      if (measure.per === 'quarter') return ['2018-03-28', '2018-06-27', '2018-09-26', '2018-12-20'];
      return id === 'task-21-count' ? ['2018-04-19', '2018-08-16', '2018-11-15'] : ['2018-05-16'];
    case 'delays':
      if ('on' in measure.limit || measure.limit.unit === 'months') return [{ from: '2018-09-10', to: '2018-10-26' }];
      if (measure.limit.unit === 'hours') return [];
      return [{ from: '2018-05-10', to: '2018-05-10' }];
    case 'profile':
      return { establishedOn: '2018-03-12', fullTimeStaff: 2 };
    case 'events':
      return [];
    default:
      throw new Error(`${id}: no full fact for the measure ${measure.kind}`);
  }
}

/** The tenth of the month in which a deadline before the end of the year lies. */
function doneBefore({ due }: Rule): string | undefined {
  const on = typeof due === 'string' ? due : due?.on;
  return on === undefined || on === `${rulebook.year}-12-31` ? undefined : `${on.slice(0, 8)}10`;
}

function readme(): string {
  const lines = (units: readonly Profile[]) =>
    units.map(({ id, name, shows }) => `- \`${id}\` ${name}: ${shows}`).join('\n');
  return `# A fictional county

节气县 does not exist; its units are named after solar terms, their marks are invented. \`records.json\`, \`incomplete.json\` and this page
are written by \`npx tsx scripts/county.ts\` from \`profiles/\`: each profile says only in what the unit differs from one that did everything.

## \`records.json\`: complete records of ${rulebook.year}

Townships

${lines(townships)}

Departments

${lines([...offices, ...bureaus])}

## \`incomplete.json\`: facts are missing, the scores are provisional

${lines(incomplete)}

## \`broken.json\`: records that are rejected, each for another reason

- \`qiufen\`: 30 February.
- \`hanlu\`: a fact of no rule, one letter off.
- \`shuangjiang\`: a township that holds a department's role.
- \`lidong\`: a share beside "met".
- \`xiaoxue\`: an item twice in a checklist.
- \`daxue\`: more done than there is, and 0 of 0 where nobody may be exempt.
- \`dongzhi\`: an exemption where none is offered, and one without a reason.
- \`xiaohan\`: a publication before its start, a date where hours count, an instant without its offset.

## \`self-assessed.json\`: what two townships claimed before the inspection (自评)

\`kaoping diff\` sets it against \`records.json\` (核定): \`xiaoshu\` claimed five things that were not found and an exemption; \`lixia\` a body in time.

## \`lixia.sealed.json\`: a sealed score

The score of \`lixia\` with digests of all it stands on, for \`kaoping verify\`; written by \`npm run docs\`.

## \`evaluation.json\`: the wider annual evaluation

Weights of three units, for \`kaoping evaluate\`: at the floor of 4 %, above it, and at 3 %, which the floor raises.

## \`county-evaluation.json\`: the same for all townships, ranked

Their open-government totals as \`kaoping assess\` has them, other parts invented: who is ahead only because of open government.
`;
}

function printRecords(records: readonly unknown[]): string {
  return `${print({ records }, '', 0)}\n`;
}

/** How deep objects are opened: the list, the records, their unit and facts. */
const OPEN_DEPTH = 3;

/** JSON as the formatter leaves it: opened down to the facts, below that on one line where it fits in 120 columns. */
function print(value: unknown, indent: string, depth: number, taken = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inline = oneLine(value);
  if (depth > OPEN_DEPTH && columns(inline) + indent.length + taken < 120) return inline;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + print(item, inner, depth + 1))
    : Object.entries(value).map(([key, item]) => {
        const label = `${JSON.stringify(key)}: `;
        return inner + label + print(item, inner, depth + 1, label.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** How wide a text is: Chinese characters take two columns. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const drifted = driftedFiles();
  if (process.argv.includes('--check')) {
    if (drifted.length > 0) console.error(`examples/county: run scripts/county.ts, out of date: ${drifted.join(', ')}`);
    process.exitCode = drifted.length > 0 ? 1 : 0;
  } else {
    const files = countyFiles();
    for (const name of drifted) writeFileSync(new URL(name, folder), files[name]!);
    console.log(`examples/county: ${drifted.length === 0 ? 'nothing to write' : `wrote ${drifted.join(', ')}`}`);
  }
}
