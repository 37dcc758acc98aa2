import { parseMoment, parseUtcOffset } from '../../calendar/index.js';
import { compareRatios, parseDec } from '../../numbers/index.js';
import type { FieldTest, Tests, Where } from '../measures/index.js';
import { sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import type { Lint } from './lint.js';

/** What is written and can do nothing: a test that decides nothing, `onVoid` where nothing inside can be void. */
export const lintIdle: Lint = ({ rulebook }, { warn }) => {
  const { sections, rules, utcOffset } = rulebook;
  const offset = parseUtcOffset(utcOffset)!;
  for (const [id, { measure }] of Object.entries(rules)) {
    for (const key of ['where', 'unless'] as const) {
      const where = (measure as { readonly [K in typeof key]?: Where })[key];
      for (const [path, test] of testsOf(where)) {
        if (isIdle(test, offset)) warn(['rules', id, 'measure', key, ...path], 'idle-test', { received: test });
      }
    }
  }
  const roles = sectionRoles(rulebook);
  const holdsSection = (top: Id) =>
    Object.entries(sections).some(([id, { within }]) => {
      const { is, earns } = roles.get(id)!;
      if (is === 'heading' && earns) return false;
      let above = within;
      while (above !== undefined && above !== top && roles.get(above)!.is === 'heading')
        above = sections[above]!.within;
      return above === top;
    });
  for (const [id, { onVoid }] of Object.entries(sections))
    if (onVoid !== undefined && !holdsSection(id)) warn(['sections', id, 'onVoid'], 'on-void-idle', { name: id });
};

function testsOf(where: Where | undefined): [(string | number)[], FieldTest][] {
  if (where === undefined) return [];
  if (!Array.isArray(where)) return Object.entries(where as Tests).map(([field, test]) => [[field], test]);
  return (where as readonly Tests[]).flatMap((tests, at) =>
    Object.entries(tests).map(([field, test]): [(string | number)[], FieldTest] => [[at, field], test]),
  );
}

/** Whether a test holds of everything, or of nothing. */
function isIdle(test: FieldTest, offset: number): boolean {
  if (typeof test !== 'object' || test === null) return false;
  if (Object.keys(test).length === 0) return true;
  if ('in' in test) return test.in.length === 0;
  const { from, to, atLeast, atMost } = test as { from?: string; to?: string; atLeast?: string; atMost?: string };
  if (from !== undefined && to !== undefined) return parseMoment(from, offset)!.day > parseMoment(to, offset)!.day;
  return atLeast !== undefined && atMost !== undefined && compareRatios(parseDec(atLeast)!, parseDec(atMost)!) > 0;
}
