import { nearest } from '../../issues/index.js';
import { compareRatios, isWhole, parseNum } from '../../numbers/index.js';
import type {
  AllOrNothingScale,
  LineScale,
  ProportionalScale,
  Scale,
  ScaleKind,
  StepsScale,
  TableScale,
} from '../scales/index.js';
import { isPositive } from './amounts.js';
import type { QuantityForm } from './quantity.js';
import { type Path, type Report, unlessKnown } from './report.js';

/** `earn`: a share may be of the rule's points; `amount`: of a deduction or award there are none. */
export interface ScaleUse {
  readonly quantity: QuantityForm;
  readonly gives: 'earn' | 'amount';
}
type Check<S> = (scale: S, use: ScaleUse, report: Report, path: Path) => void;

const checks = {
  proportional: (scale, use, report, path) => {
    requires(scale, use, report, path);
    isPositive(scale.required, report, [...path, 'required']);
  },
  'all-or-nothing': requires,
  steps: ({ steps }: StepsScale, { gives }, report, path) => {
    steps.forEach((step, at) => {
      const above = steps[at - 1];
      const place = [...path, 'steps', at];
      if (above && compareRatios(parseNum(step.atLeast)!, parseNum(above.atLeast)!) >= 0)
        report([...place, 'atLeast'], 'steps-not-descending', {
          received: step.atLeast,
          expected: String(above.atLeast),
        });
      if ('share' in step && gives === 'amount') report([...place, 'share'], 'share-not-here');
    });
  },
  line: (scale: LineScale, { quantity }, report, path) => {
    isPositive(scale.per, report, [...path, 'per']);
    const inWholeSteps = quantity.isWhole && [scale.per, scale.at].every((number) => isWhole(parseNum(number)!));
    if (scale.counting === undefined && !inWholeSteps) report(path, 'counting-left-open');
  },
  table: ({ table, take }: TableScale, { quantity }, report, path) => {
    if (quantity.is !== 'words') return;
    const { words } = quantity;
    const known = words && Object.fromEntries(words.map((word) => [word, true]));
    const strange = words ? Object.keys(table).filter((word) => !words.includes(word)) : [];
    for (const word of strange) unlessKnown(word, known!, report, [...path, 'table', word], 'unknown-word');
    const misspelt = new Set(strange.flatMap((word) => nearest(word, words!)));
    for (const word of words ?? []) {
      if (!Object.hasOwn(table, word) && !misspelt.has(word))
        report([...path, 'table'], 'word-not-listed', { name: word });
    }
    if (quantity.isOnce && take !== undefined) report([...path, 'take'], 'take-not-here');
    if (!quantity.isOnce && take === undefined) report(path, 'take-left-open');
  },
} satisfies { [K in ScaleKind]: Check<Extract<Scale, { kind: K }>> };

export function checkScale(scale: Scale, use: ScaleUse, report: Report, path: Path): void {
  const isTable = scale.kind === 'table';
  if (isTable !== (use.quantity.is === 'words'))
    report(path, isTable ? 'table-not-here' : 'table-needed', { received: scale.kind });
  else (checks[scale.kind] as Check<Scale>)(scale, use, report, path);
}

function requires(
  { required }: ProportionalScale | AllOrNothingScale,
  { quantity }: ScaleUse,
  report: Report,
  path: Path,
): void {
  if (quantity.is === 'count' && required === undefined) report(path, 'required-left-open');
}
