import { assess } from '../../assessment/index.js';
import { type SealableRecord, seal, verify } from '../../audit/index.js';
import { parseJson } from '../../record/index.js';
import { issueLines } from '../../report/issues.js';
import type { Language } from '../../report/language.js';
import { verificationText } from '../../report/verification.js';
import { scoreEntry } from '../batch.js';
import { readCounty } from '../county.js';
import { textOf, withOutput } from '../files.js';
import { findEntry } from '../find-entry.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { loadRulebook, loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface SealOptions extends RulebookChoice {
  readonly unit?: string;
  readonly output?: string;
}

/** `kaoping seal FILE [--unit ID]`: one unit's score, or the whole assessment, with digests of all it stands on. */
export async function sealCommand(
  files: readonly string[],
  options: SealOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorer = await loadScorer(options, io);
  const print = (sealed: object) =>
    withOutput(io, options.output, (write) => write(`${JSON.stringify(sealed, null, 2)}\n`));
  if (options.unit !== undefined) {
    const entry = await findEntry(files, options.unit, io);
    const outcome = scoreEntry(entry, scorer);
    if ('score' in outcome) {
      await print(seal(outcome.score, entry.value as SealableRecord));
      return 0;
    }
    io.err(`${issueLines(outcome.rejected.issues, language).join('\n')}\n`);
    return 1;
  }
  const county = await readCounty(files, io);
  const assessment = assess(scorer, county.records);
  await print(seal(assessment, county.records as readonly SealableRecord[]));
  return assessment.rejected.length > 0 ? 1 : 0;
}

/** `kaoping verify SEALED FILE…`: scores again and names every difference; status 1 where there is one. */
export async function verifyCommand(
  file: string,
  files: readonly string[],
  { rulebook }: RulebookChoice,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const json = parseJson(await textOf(file, io));
  if (!json.ok) throw problems.issues(file, json.issues);
  const unit = sealedUnit(json.value);
  const records =
    unit === undefined
      ? { records: (await readCounty(files, io)).records as readonly SealableRecord[] }
      : { record: (await findEntry(files, unit, io)).value as SealableRecord };
  const verified = verify(json.value, { rulebook: await loadRulebook(rulebook, io), ...records });
  await io.out(verificationText(verified, language));
  return verified.ok ? 0 : 1;
}

/** The unit of a sealed score; none for an assessment. */
function sealedUnit(sealed: unknown): string | undefined {
  const { result } = (sealed ?? {}) as { readonly result?: { readonly unit?: { readonly id?: unknown } } | null };
  const id = result?.unit?.id;
  return typeof id === 'string' ? id : undefined;
}
