import ts from 'typescript';
import { expect } from 'vitest';

/** `EXPRESSION // RESULT` or `EXPRESSION // throws ERROR`, on a line of its own, at any depth. */
const ASSERTED = /^(\s*)(?!\/\/)(.+?);? \/\/ (?:throws (\w+)|(.+))$/;

/** An example as code whose comments are checked: `check(EXPRESSION, RESULT)`. */
export function assertedCode(example: string): string {
  return example
    .split('\n')
    .map((line) => {
      const [, indent, expression, error, result] = line.match(ASSERTED) ?? [];
      if (expression === undefined) return line;
      const thunk = `() => (${expression})`;
      return error === undefined
        ? `${indent}check(${thunk}, (${result}));`
        : `${indent}checkThrows(${thunk}, ${error});`;
    })
    .join('\n');
}

/** Runs asserted code with the given names in scope. @returns how many comments were checked. */
export function runAsserted(code: string, scope: Readonly<Record<string, unknown>>): number {
  let checked = 0;
  const names = {
    ...scope,
    check: (actual: () => unknown, expected: unknown) => {
      checked++;
      expect(actual()).toEqual(expected);
    },
    checkThrows: (actual: () => unknown, error: new () => Error) => {
      checked++;
      expect(actual).toThrow(error);
    },
  };
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  new Function(...Object.keys(names), `"use strict";\n{\n${outputText}\n}`)(...Object.values(names));
  return checked;
}
