import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord, createScorer, lintRulebook, parseRulebook } from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { codeIn } from './rulebook-guide-page.js';

const [whatToWrite, besides, factTable] = tablesAfter('## Step 3').filter(([head]) => !head![0]!.includes('Unit'));
const title = { zh: '题', en: 'Title' };

/** Stands for the `…` of a snippet. */
const FILLED: Readonly<Record<string, string>> = {
  '"words": { … }': `"words": { "provincial": ${JSON.stringify(title)}, "prefecture": ${JSON.stringify(title)} }`,
  '"items": { … }': `"items": ${JSON.stringify({ law: { title }, secrecy: { title } })}`,
  '"steps": [ … ]': '"steps": [{ "atLeast": "95", "points": "12" }, { "atLeast": "90", "points": "6" }]',
  '"table": { … }': '"table": { "provincial": "12", "prefecture": "6" }',
  '"rule": "…"': '"rule": "base"',
  '"title": { … }': `"title": ${JSON.stringify(title)}`,
};

/** Each way to write a line of the sheet: a measure with an effect. */
const written = whatToWrite!.slice(1).flatMap(([line, measureCell, effectCell]) => {
  const [measure] = snippets(measureCell!);
  const kind = effectCell!.includes('award') ? 'award' : 'earn';
  const whole = snippets(effectCell!).filter((one) => 'kind' in one);
  const scales = snippets(effectCell!).filter((one) => 'scale' in one);
  const points = kind === 'earn' ? { points: '12' } : {};
  const parts = scales.map((scale) => ({ ...(whole[0] ?? { kind, ...points }), ...scale }));
  const effects = [...whole, ...parts];
  if (measure === undefined) return [];
  return (effects.length > 0 ? effects : [{ kind, ...points }]).map((effect) => ({
    line: line!.trim(),
    measure,
    effect,
  }));
});

describe('the tables of the guide', () => {
  it('are found', () => {
    expect([whatToWrite, besides, factTable].map((table) => table?.length)).toEqual([20, 12, 9]);
    expect(written.length).toBeGreaterThan(17);
  });

  it.each(written)('$line: $effect', ({ measure, effect }) => {
    const findings = lintRulebook(rulebook({ line: { measure, effect } }));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('show no take but such as the format has', () => {
    const { measure, effect } = written.find(({ effect: { scale } }) => take(scale) === 'sum')!;
    const best = { ...effect, scale: { ...(effect.scale as object), take: 'best' } };
    expect(lintRulebook(rulebook({ line: { measure, effect: best } }))).toEqual([]);
  });

  it.each(besides!.slice(1).map(([words, cell]) => ({ words: words!.trim(), parts: snippets(cell!) })))(
    '$words',
    ({ parts }) => {
      for (const part of parts) {
        const [key] = Object.keys(part) as [string];
        if (key === 'exempt' || key === 'roles') continue;
        const isOfEffect = key === 'max' || key === 'min';
        const isOfSection = ['ceiling', 'floor', 'counts', 'fullMarks'].includes(key);
        const effect = key === 'when' ? { kind: 'award', points: '5', per: 'once' } : { kind: 'earn', points: '12' };
        const rule = { measure: { kind: 'status' }, effect: { ...effect, ...(isOfEffect ? part : {}) } };
        const line = isOfEffect || isOfSection ? rule : { ...rule, ...part };
        expect(parseRulebook(rulebook({ line }, isOfSection ? part : {}))).toMatchObject({ ok: true });
      }
    },
  );

  it('name a role where rulebook, rule and unit name one', () => {
    const row = besides!.find(([, cell]) => cell!.includes('"roles"'))!;
    const [declared, rule, unit] = snippets(row[1]!);
    const line = { measure: { kind: 'status' }, effect: { kind: 'earn', points: '12' }, ...rule };
    const parsed = parseRulebook({ ...rulebook({ line }), ...declared });
    if (!parsed.ok) throw new Error(parsed.issues[0]!.message.en);
    const scorer = createScorer(parsed.rulebook);
    const facts = { base: { part: 1, whole: 1 }, other: { part: 1, whole: 1 }, line: 'unmet' };
    const totalOf = (more: object) =>
      scorer.score({ unit: { id: 'a', kind: 'township', ...more }, year: 2026, facts } as never);
    // 50 and 12 of 24 of the other 50; without the role its line is left out, unused, and a finding.
    expect(totalOf(unit!).total).toBe('75.00');
    expect(totalOf({})).toMatchObject({ total: '100.00', findings: [{ code: 'unused-fact' }] });
  });

  it.each(factTable!.slice(1).map(([kinds, cell]) => ({ kinds: codeIn(kinds!), facts: cell! })))(
    'facts of $kinds',
    ({ kinds, facts }) => {
      const measures = written.filter(({ measure }) => kinds.length === 0 || kinds.includes(measure.kind as string));
      for (const fact of factsIn(facts)) {
        const accepted = measures.filter(({ measure }) => {
          const parsed = parseRulebook(rulebook({ line: { measure, effect: earning(measure) } }));
          if (!parsed.ok) throw new Error(parsed.issues[0]!.message.en);
          const record = { unit: { id: 'a', kind: 'township' }, year: 2026, facts: { line: fact } };
          return checkRecord(parsed.rulebook, record).ok && createScorer(parsed.rulebook).check(record).ok;
        });
        expect([fact, accepted.length > 0]).toEqual([fact, true]);
        if (kinds.length === 0) expect(accepted).toEqual(measures);
      }
    },
  );
});

type Snippet = Record<string, unknown>;

function snippets(cell: string): Snippet[] {
  return codeIn(cell).flatMap((code) => {
    const filled = Object.entries(FILLED).reduce((text, [part, whole]) => text.replace(part, whole), code);
    if (filled.startsWith('{')) return [JSON.parse(filled)];
    return filled.startsWith('"') ? [JSON.parse(`{${filled}}`)] : [];
  });
}

function factsIn(cell: string): unknown[] {
  return codeIn(cell).map((code) =>
    code === '"to": null' ? [{ from: '2026-05-06', to: null }] : JSON.parse(code === 'given' ? '[]' : code),
  );
}

function take(scale: unknown): unknown {
  return (scale as { take?: unknown } | undefined)?.take;
}

/** An earning effect that suits the measure, as the guide has it. */
function earning(measure: Snippet): Snippet {
  const earns = written.filter(({ effect }) => effect.kind === 'earn');
  const suited =
    earns.find(({ measure: own }) => own === measure) ?? earns.find(({ measure: own }) => own.kind === measure.kind);
  const table = { kind: 'table', take: 'sum', table: { provincial: '12', prefecture: '6' } };
  return suited?.effect ?? { kind: 'earn', points: '12', scale: table };
}

function rulebook(rules: Record<string, object>, section: object = {}): object {
  const basis = [{ document: 'sheet', clause: '1' }];
  const base = {
    title,
    basis,
    section: 'base',
    measure: { kind: 'proportion' },
    effect: { kind: 'earn', points: '12' },
  };
  const isBonus = 'ceiling' in section;
  const kept = isBonus ? { kind: 'award', points: '5', per: 'once' } : undefined;
  return {
    format: 'kaoping/rulebook/1',
    id: 'tables',
    edition: '1',
    year: 2026,
    utcOffset: '+08:00',
    title,
    calendar: 'cn',
    documents: { sheet: { title } },
    kinds: { township: { title } },
    roles: { lead: { title } },
    sections: {
      root: { title, fullMarks: '100' },
      base: { title, within: 'root', fullMarks: '50' },
      tried: { title, within: 'root', ...(isBonus ? {} : { fullMarks: '50' }), ...section },
    },
    rules: {
      base,
      ...Object.fromEntries(
        Object.entries(rules).map(([id, rule]) => [
          id,
          { title, basis, section: 'tried', ...rule, ...(kept && { effect: kept }) },
        ]),
      ),
      ...(isBonus ? {} : { other: { ...base, section: 'tried' } }),
    },
  };
}

/** The tables below a heading, row by row, cell by cell. */
function tablesAfter(heading: string): string[][][] {
  const page = readFileSync(resolve(ROOT, 'docs/rulebook-guide.md'), 'utf8');
  return [...page.slice(page.indexOf(heading)).matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .filter((row) => !row.startsWith('|---'))
      .map((row) => row.split('|').slice(1, -1)),
  );
}
