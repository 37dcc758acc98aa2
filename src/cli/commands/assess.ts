import { type Assessment, assess, assessYears } from '../../assessment/index.js';
import { assessmentRows, assessmentText, yearsText } from '../../report/assessment.js';
import { CSV_BOM, csvLine } from '../../report/csv.js';
import type { Language } from '../../report/language.js';
import { resolveRulebook } from '../../rulebook/index.js';
import type { Scorer } from '../../scoring/index.js';
import { readCounty } from '../county.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { problems } from '../problems.js';
import { tellRejected } from '../rejected.js';
import { loadScorer, type RulebookChoice } from '../rulebooks.js';

export interface AssessOptions extends RulebookChoice {
  readonly format: 'table' | 'json' | 'csv';
  readonly output?: string;
  readonly brief?: boolean;
  readonly eachFile?: boolean;
  /** Rulebooks, one a year. */
  readonly years?: readonly string[];
}

/** `kaoping assess FILE…`: the files together are one county, or each is its own, or each year is. */
export async function assessCommand(
  files: readonly string[],
  options: AssessOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  if (options.years !== undefined) return assessYearsCommand(files, options.years, options, language, io);
  const scorer = await loadScorer(options, io);
  const groups = options.eachFile ? files.map((file) => [file]) : [files];
  const assessed: { readonly file?: string; readonly assessment: Assessment }[] = [];
  for (const group of groups) {
    const county = await readCounty(group, io);
    const assessment = county.placed(assess(scorer, county.records));
    assessed.push(options.eachFile ? { file: group[0]!, assessment } : { assessment });
  }
  await withOutput(io, options.output, (write) => write(written(assessed, scorer, options, language)));
  const rejected = assessed.flatMap(({ assessment }) => assessment.rejected);
  if (options.format !== 'json') tellRejected(rejected, language, io);
  return rejected.length > 0 ? 1 : 0;
}

function written(
  assessed: readonly { readonly file?: string; readonly assessment: Assessment }[],
  scorer: Scorer,
  { format, brief }: AssessOptions,
  language: Language,
): string {
  const rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
  if (format === 'json') {
    const plain = assessed.map(({ file, assessment }) => ({
      ...(file === undefined ? {} : { file }),
      ...(brief ? withoutLines(assessment) : assessment),
    }));
    return `${JSON.stringify(assessed[0]?.file === undefined ? plain[0] : { assessments: plain }, null, brief ? 2 : 0)}\n`;
  }
  if (format === 'csv') {
    const rows = assessed.flatMap(({ assessment }, at) => {
      const [titles, ...units] = assessmentRows(assessment, rulebook, language);
      return at === 0 ? [titles!, ...units] : units;
    });
    return CSV_BOM + rows.map(csvLine).join('');
  }
  return assessed
    .map(
      ({ file, assessment }) =>
        `${file === undefined ? '' : `${file}\n\n`}${assessmentText(assessment, rulebook, language)}`,
    )
    .join('\n');
}

async function assessYearsCommand(
  files: readonly string[],
  rulebooks: readonly string[],
  { reading, format, output, brief }: AssessOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const scorers: Scorer[] = [];
  for (const rulebook of rulebooks) scorers.push(await loadScorer({ rulebook, reading }, io));
  const twice = scorers.find(
    ({ rulebook }, at) => scorers.findIndex((one) => one.rulebook.year === rulebook.year) !== at,
  );
  if (twice) throw problems.yearTwice(twice.rulebook.year);
  const county = await readCounty(files, io);
  const { years, ...all } = county.placed(assessYears(scorers, county.records));
  const placed = Object.fromEntries(Object.entries(years).map(([year, one]) => [year, county.placed(one)]));
  const shown = brief
    ? Object.fromEntries(Object.entries(placed).map(([year, one]) => [year, withoutLines(one)]))
    : placed;
  const result = { ...all, years: shown };
  const text =
    format === 'json'
      ? `${JSON.stringify(result, null, brief ? 2 : 0)}\n`
      : yearsText({ ...all, years: placed }, language);
  await withOutput(io, output, (write) => write(text));
  const rejected = [...all.rejected, ...Object.values(placed).flatMap((one) => one.rejected)];
  if (format !== 'json') tellRejected(rejected, language, io);
  return rejected.length > 0 ? 1 : 0;
}

function withoutLines(assessment: Assessment): object {
  return { ...assessment, scores: assessment.scores.map(({ lines: _, ...brief }) => brief) };
}
