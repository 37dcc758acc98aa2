import { recordJsonSchema } from '../../record/index.js';
import { rulebookJsonSchema } from '../../rulebook/index.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { loadRulebook } from '../rulebooks.js';

export interface SchemaOptions {
  readonly output?: string;
}

/** `kaoping schema [ID|FILE]`: the JSON Schema of rulebooks, or of the records of the one named. */
export async function schemaCommand(name: string | undefined, { output }: SchemaOptions, io: Io): Promise<ExitStatus> {
  const schema = name === undefined ? rulebookJsonSchema() : recordJsonSchema(await loadRulebook(name, io));
  await withOutput(io, output, (write) => write(`${JSON.stringify(schema, null, 2)}\n`));
  return 0;
}
