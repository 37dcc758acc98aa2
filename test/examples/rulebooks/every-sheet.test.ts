import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord, lintRulebook } from '../../../src/index.js';
import { kaoping } from '../../cli/kaoping.js';
import { ROOT } from '../../helpers.js';
import {
  parsed,
  type Readings,
  recordsOf,
  referenceOf,
  resultOf,
  rulebookFile,
  SHEETS,
  type SheetName,
  scorerOf,
  sectionsOf,
  written,
} from './sheets.js';

/** The defaults, then every other option of every reading. */
function selections(name: SheetName): Readings[] {
  const { readings = {} } = written(name);
  const others = Object.entries(readings).flatMap(([id, { default: first, options }]) =>
    Object.keys(options).flatMap((option) => (option === first ? [] : [{ [id]: option }])),
  );
  return [{}, ...others];
}

describe('examples/rulebooks/README.md', () => {
  const page = readFileSync(resolve(ROOT, 'examples/rulebooks/README.md'), 'utf8');
  const commands = [...page.matchAll(/^kaoping .+$/gm)].map(([line]) => line);

  it('has a row for each sheet, and each sheet in its commands', () => {
    expect([...page.matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name)).toEqual([...SHEETS]);
    expect(SHEETS.filter((name) => !commands.some((line) => line.includes(rulebookFile(name))))).toEqual([]);
  });

  it.each(commands)('%s', async (line) => {
    expect(await kaoping(line.split(' ').slice(1))).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.each(SHEETS)('%s', (name) => {
  it('lints clean, also under any two changed readings', async () => {
    expect(lintRulebook(written(name), { pairs: true })).toEqual([]);
    const { status, stdout } = await kaoping(['lint', rulebookFile(name), '--pairs']);
    expect([status, stdout]).toEqual([0, '0 errors, 0 warnings\n']);
  });

  it('has three to six records, all valid, one provisional and one with an exemption', () => {
    const records = recordsOf(name);
    expect(records.length).toBeGreaterThanOrEqual(3);
    expect(records.length).toBeLessThanOrEqual(6);
    const rulebook = parsed(name);
    const checks = records.map((record) => checkRecord(rulebook, record));
    expect(checks.flatMap((check) => (check.ok ? [] : check.issues))).toEqual([]);
    const statuses = records.map(({ unit }) => scorerOf(name)(unit.id).status);
    expect(statuses.filter((status) => status === 'provisional')).toHaveLength(1);
    expect(
      records.some(({ facts }) => Object.values(facts).some((fact) => Object.hasOwn(fact as object, 'exempt'))),
    ).toBe(true);
  });

  it('states every fact in some record, but what makes one provisional', () => {
    const stated = new Set(
      recordsOf(name).flatMap(({ unit, facts }) => [
        ...Object.keys(facts),
        ...scorerOf(name)(unit.id).missing.map(({ fact }) => fact),
      ]),
    );
    const read = Object.entries(written(name).rules).flatMap(([id, { fact, measure }]) =>
      measure.kind === 'given' ? [] : [fact ?? id],
    );
    expect(read.filter((fact) => !stated.has(fact))).toEqual([]);
  });

  it('scores as the reference does, under every option of every reading', () => {
    for (const readings of selections(name)) {
      const score = scorerOf(name, readings);
      for (const record of recordsOf(name)) {
        const own = score(record.unit.id);
        const { earned, deducted, awarded } = own.subtotals ?? { earned: null, deducted: null, awarded: null };
        const { status, low, high, applicable, ...reference } = referenceOf(name, record, readings);
        expect({ unit: record.unit.id, result: resultOf(own), sections: sectionsOf(own) }).toEqual({
          unit: record.unit.id,
          result: resultOf({ status, total: reference.total, range: { low, high } }),
          sections: Object.fromEntries(Object.entries(reference.sections).filter(([, value]) => value !== null)),
        });
        expect([earned, deducted, awarded, own.applicable.points]).toEqual([
          reference.earned,
          reference.deducted,
          reference.awarded,
          applicable,
        ]);
      }
    }
  });

  it('tells in some result which option of a reading is chosen', () => {
    const results = (readings: Readings) =>
      recordsOf(name)
        .map(({ unit }) => resultOf(scorerOf(name, readings)(unit.id)))
        .join();
    const [first, ...others] = selections(name).map(results);
    expect(others.filter((one) => one === first)).toEqual([]);
  });
});
