import { resolve } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../helpers.js';

/** What the compiler says of code that stands in a file of this folder. */
export function typeErrorsOf(code: string): string[] {
  const file = resolve(ROOT, 'test/docs/snippet.ts');
  const { compilerOptions } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, ROOT);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { readFile, fileExists } = host;
  host.readFile = (name) => (resolve(name) === file ? code : readFile(name));
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  const program = ts.createProgram([file], { ...options, noEmit: true }, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
