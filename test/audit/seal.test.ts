import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { seal, verify } from '../../src/audit/index.js';
import { assess, createScorer, score } from '../../src/index.js';
import { countyRecords, type PlainRecord } from '../helpers.js';

const records = countyRecords() as unknown as PlainRecord[];
const [record] = records as [PlainRecord];
const sealed = seal(score(wuding2018, record as never), record);
const evidence = { rulebook: wuding2018, record };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const pathsOf = (found: ReturnType<typeof verify>) => (found.ok ? [] : found.differences.map(({ path }) => path));

describe('seal', () => {
  it('holds digests over the RFC 8785 form, as any other program makes them', () => {
    // keys in order, no spaces: of this flat object that is all RFC 8785 asks
    const flat = JSON.stringify(
      Object.fromEntries(Object.entries(sealed.digests).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    expect(sealed.seal).toBe(`sha256:${createHash('sha256').update(flat).digest('hex')}`);
    expect(sealed.digests.rulebook).toBe(sealed.result.rulebook.digest);
  });

  it('is verified from its JSON, with records written otherwise', () => {
    const { unit, year, facts } = record;
    const reordered = {
      facts: Object.fromEntries(Object.entries(facts).reverse()),
      year,
      unit: { kind: unit.kind, name: unit.name, id: unit.id },
    };
    expect(verify(copy(sealed), { rulebook: copy(wuding2018), record: reordered })).toMatchObject({ ok: true });
  });

  it('stands on the readings it was made with', () => {
    const scorer = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
    const lighter = seal(scorer.score(record as never), record);
    expect(verify(lighter, evidence)).toMatchObject({ ok: true });
    expect(
      pathsOf(verify({ ...lighter, result: { ...lighter.result, readings: sealed.result.readings } }, evidence)),
    ).toContain('/digests/readings');
  });

  it('seals a whole assessment, in whatever order its records come', () => {
    const county = seal(assess(wuding2018, records), records);
    expect(verify(copy(county), { rulebook: wuding2018, records: [...records].reverse() })).toMatchObject({ ok: true });
    const [first, ...others] = records as [PlainRecord, ...PlainRecord[]];
    const changed = [{ ...first, facts: { ...first.facts, 'task-01': 'unmet' } }, ...others];
    expect(pathsOf(verify(county, { rulebook: wuding2018, records: changed }))).toContain('/digests/records');
  });
});

describe('verify names every difference by its path', () => {
  it('a changed record: its digest, and what it moves', () => {
    const found = verify(sealed, {
      rulebook: wuding2018,
      record: { ...record, facts: { ...record.facts, 'task-01': 'unmet' } },
    });
    expect(pathsOf(found)).toEqual(expect.arrayContaining(['/digests/records', '/result/total', '/result/range/low']));
    if (!found.ok)
      expect(found.differences.find(({ path }) => path === '/result/total')).toEqual({
        path: '/result/total',
        sealed: '100.00',
        now: '98.59',
      });
  });

  it('another rulebook', () => {
    const other = copy(wuding2018) as { edition: string };
    other.edition = '2018-07-07';
    expect(pathsOf(verify(sealed, { rulebook: other, record }))).toEqual([
      '/digests/rulebook',
      '/result/rulebook/edition',
      '/result/rulebook/digest',
    ]);
  });

  it('a record that no longer fits, or none at all', () => {
    const broken = verify(sealed, { rulebook: wuding2018, record: { ...record, year: 2019 } });
    expect(pathsOf(broken)).toContain('/result/issues');
    expect(pathsOf(verify(sealed, { rulebook: wuding2018 }))).toContain('/digests/records');
  });

  it('what is no record at all', () => {
    for (const value of [null, 'record', 7, [], { unit: null }])
      expect(verify(sealed, { rulebook: wuding2018, record: value as never }).ok).toBe(false);
    expect(
      verify(seal(assess(wuding2018, records), records), { rulebook: wuding2018, records: [null, 'x'] as never }).ok,
    ).toBe(false);
  });

  it('what is no seal', () => {
    for (const value of [null, 'seal', {}, { format: 'kaoping/seal/2' }, record])
      expect(pathsOf(verify(value, evidence))).toEqual(['']);
  });

  it('law: any one changed value of the seal, the record or the readings is caught', () => {
    const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))
        : [path];
    const put = (value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown => {
      if (key === undefined) return other;
      const changed = Array.isArray(value) ? [...value] : { ...(value as object) };
      (changed as Record<string, unknown>)[key] = put((value as Record<string, unknown>)[key], rest, other);
      return changed;
    };
    const junk = fc.constantFrom('x', 7, null, true, ['x'], { x: 1 });
    const target = fc.constantFrom('seal' as const, 'record' as const);
    const all = { seal: places(sealed), record: places(record) };
    fc.assert(
      fc.property(target, fc.nat(), junk, (which, n, value) => {
        const paths = all[which];
        const path = paths[n % paths.length]!;
        const original = which === 'seal' ? sealed : record;
        const changed = put(original, path, value);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(original));
        const found =
          which === 'seal'
            ? verify(changed, evidence)
            : verify(sealed, { rulebook: wuding2018, record: changed as PlainRecord });
        expect([path, found.ok]).toEqual([path, false]);
      }),
      { numRuns: 300 },
    );
  });
});
