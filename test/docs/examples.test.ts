import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import * as kaoping from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { assertedCode, runAsserted } from './run-example.js';

const INDEX = resolve(ROOT, 'src/index.ts');
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions,
    ROOT,
  ).options,
  noEmit: true,
};

const program = ts.createProgram([INDEX], options);
const checker = program.getTypeChecker();
const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(INDEX)!)!)
  .map((symbol) => {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const tags = declared.getJsDocTags(checker).filter(({ name }) => name === 'example');
    return {
      name: symbol.name,
      isValue: (declared.flags & ts.SymbolFlags.Value) !== 0,
      says: ts.displayPartsToString(declared.getDocumentationComment(checker)),
      examples: [...new Set(tags.map(({ text }) => ts.displayPartsToString(text)))].map(assertedCode),
    };
  });
const values = exported.filter(({ isValue }) => isValue);
const examples = exported.flatMap(({ name, examples: own }) => own.map((code) => ({ name, code })));

describe('the front door', () => {
  it('shows every value with a sentence and an example', () => {
    expect(values.map(({ name }) => name).sort()).toEqual(Object.keys(kaoping).sort());
    expect(values.filter(({ says }) => says === '').map(({ name }) => name)).toEqual([]);
    expect(values.filter(({ examples: own }) => own.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(examples)('the example of $name gives what it says', ({ code }) => {
    expect(runAsserted(code, { ...kaoping, wuding2018 })).toBeGreaterThan(0);
  });

  it('examples are typed: each compiles as it stands', () => {
    const file = resolve(ROOT, 'test/docs/all-examples.ts');
    const prelude = `import { ${values.map(({ name }) => name).join(', ')} } from '../../src/index.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
declare function check(actual: () => unknown, expected: unknown): void;
declare function checkThrows(actual: () => unknown, error: unknown): void;
`;
    const text = prelude + examples.map(({ name, code }) => `{ // ${name}\n${code}\n}`).join('\n');
    const host = ts.createCompilerHost(options);
    const read = host.readFile;
    const exists = host.fileExists;
    host.readFile = (name) => (resolve(name) === file ? text : read(name));
    host.fileExists = (name) => resolve(name) === file || exists(name);
    const whole = ts.createProgram([file], options, host, program);
    const problems = [
      ...whole.getSyntacticDiagnostics(whole.getSourceFile(file)),
      ...whole.getSemanticDiagnostics(whole.getSourceFile(file)),
    ];
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});
