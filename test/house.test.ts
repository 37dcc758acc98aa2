import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The floors of the house: each imports only from floors below it, and from its own room. */
const FLOORS: Readonly<Record<string, number>> = {
  issues: 0,
  numbers: 1,
  calendar: 1,
  rulebook: 2,
  record: 3,
  scoring: 4,
  assessment: 5,
  inquiry: 5,
  audit: 6,
  laws: 6,
  report: 7,
  workbook: 7,
  spreadsheet: 7,
  cli: 8,
};
/** Rooms that may look at a room on their own floor. */
const NEIGHBOURS = new Set(['inquiry → assessment', 'laws → audit']);
/** Packages the pure core may import; anything else is a host's business. */
const CORE_PACKAGES =
  /^(decimal\.js|zod\/mini|date-fns(\/.*)?|@date-fns\/utc(\/.*)?|@noble\/hashes(\/.*)?|canonicalize)$/;

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = filesIn(join(ROOT, 'src')).flatMap(importsOf);
const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : undefined);

describe('the house', () => {
  it('has every room on a floor', () => {
    const rooms = new Set(filesIn(join(ROOT, 'src')).map((file) => roomOf(relative(join(ROOT, 'src'), file))));
    expect([...rooms].filter((room) => room !== undefined && FLOORS[room] === undefined)).toEqual([]);
  });

  it('imports only from floors below', () => {
    const upward = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), target.startsWith('seeds/') ? undefined : roomOf(target)];
      if (from === undefined || to === undefined || from === to || !target.includes('/')) return false;
      return FLOORS[to]! >= FLOORS[from]! && !NEIGHBOURS.has(`${from} → ${to}`);
    });
    expect(upward).toEqual([]);
  });

  it('reads seeds only where a host or the calendar asks for them', () => {
    const readers = imports
      .filter(({ target }) => target.startsWith('seeds/'))
      .map(({ file, target }) => `${file} → ${target.split('/')[1]}`);
    expect([...new Set(readers)].sort()).toEqual([
      'calendar/tables.ts → calendars',
      'cli/rulebooks.ts → wuding-2018',
      'global.ts → wuding-2018',
    ]);
  });

  it('keeps hosts out of the core: no node:, no package but its own few', () => {
    const hosts = new Set(['cli', 'report', 'workbook', 'spreadsheet', 'laws']);
    const packages = imports.filter(
      ({ file, target }) => !hosts.has(roomOf(file) ?? '') && target.startsWith('package:'),
    );
    expect(packages.filter(({ target }) => !CORE_PACKAGES.test(target.slice('package:'.length)))).toEqual([]);
  });

  it('names no host API, clock, locale or random source in the core', () => {
    const forbidden =
      /\b(Date\.now|new Date\(\)|Math\.random|toLocale|Intl\.|process\.|globalThis|console\.|setTimeout|TextEncoder|structuredClone|crypto\.|fetch\()/;
    const hosts = /^(cli|report|workbook|spreadsheet|laws)\//;
    const naming = filesIn(join(ROOT, 'src'))
      .map((file) => ({ file: relative(join(ROOT, 'src'), file), text: withoutComments(readFileSync(file, 'utf8')) }))
      .filter(({ file, text }) => !hosts.test(file) && forbidden.test(text));
    expect(naming.map(({ file }) => file)).toEqual([]);
  });

  it('keeps every file of code under 250 lines', () => {
    const long = [...filesIn(join(ROOT, 'src')), ...filesIn(join(ROOT, 'seeds'))]
      .map((file) => ({ file: relative(ROOT, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 251);
    expect(long).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Targets as paths below src (`rulebook/rule.ts`), `seeds/…`, or `package:NAME`. */
function importsOf(path: string): Import[] {
  const file = relative(join(ROOT, 'src'), path);
  const text = withoutComments(readFileSync(path, 'utf8'));
  return [...text.matchAll(/^(?:import|(?:import|export|\})[^'\n]* from) '([^']+)';$/gm)].map(([, specifier]) => {
    if (!specifier!.startsWith('.')) return { file, target: `package:${specifier}` };
    const absolute = resolve(path, '..', specifier!);
    const inSeeds = relative(join(ROOT, 'seeds'), absolute);
    return { file, target: inSeeds.startsWith('..') ? relative(join(ROOT, 'src'), absolute) : `seeds/${inSeeds}` };
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
