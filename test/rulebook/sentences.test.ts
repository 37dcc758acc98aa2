import { describe, expect, it } from 'vitest';
import { lintMessages } from '../../src/issues/messages/lint.js';
import { rulebookMessages } from '../../src/issues/messages/rulebook.js';
import { lintRulebook } from '../../src/rulebook/index.js';
import { after, codeOf, sentences } from './sentences/index.js';

const told = (rulebook: unknown) =>
  lintRulebook(rulebook).map(
    ({ severity, path, code }) => `${severity === 'warning' ? 'warning ' : ''}${path} ${code}`,
  );

describe.each(sentences.map((one) => [one.says, one.told, one] as const))('%s', (_, place, { given, bad, good }) => {
  it(`broken: ${place}, once, with a hint`, () => {
    const findings = lintRulebook(after(given, bad));
    expect(told(after(given, bad))).toEqual([place]);
    for (const { message, hint } of findings) {
      for (const text of [message, hint]) {
        expect(text?.zh).toMatch(/\p{Script=Han}/u);
        expect(text?.en).toMatch(/[a-z]/);
        expect(Object.values(text ?? {}).join(' ')).not.toMatch(/undefined|“”|""|NaN/);
      }
    }
  });

  it('kept: nothing', () => expect(told(after(given, good))).toEqual([]));
});

describe('the table of sentences', () => {
  const met = new Set(sentences.map(codeOf));

  it.each(Object.keys({ ...rulebookMessages, ...lintMessages }))('has one for %s', (code) => {
    expect([...met]).toContain(code);
  });

  it('says nothing twice', () => {
    const says = sentences.map((one) => one.says);
    expect(says.filter((one, at) => says.indexOf(one) !== at)).toEqual([]);
  });
});
