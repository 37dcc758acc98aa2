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

/** Of an earning rule, which alone has points that a share can be of. */
export interface ScaleUse {
  readonly quantity: QuantityForm;
  readonly earns: boolean;
}
type Check<S> = (scale: S, use: ScaleUse, report: Report, path: Path) => void;

const checks = {
  proportional: (scale, use, report, path) => {
    requires(scale, use, report, path);
    isPositive(scale.required, report, [...path, 'required']);
  },
  'all-or-nothing': requires,
  steps: ({ steps }: StepsScale, { earns }, report, path) => {
    steps.forEach((step, at) => {
      const above = steps[at - 1];
      const place = [...path, 'steps', at];
      if (above && compareRatios(parseNum(step.atLeast)!, parseNum(above.atLeast)!) >= 0)
        report([...place, 'atLeast'], 'steps-not-descending', {
          received: step.atLeast,
          expected: String(above.atLeast),
        });
      if ('share' in step && !earns) report([...place, 'share'], 'share-not-here');
    });
  },
  line: (scale: LineScale, { quantity }, report, path) => {
    isPositive(scale.per, report, [...path, 'per']);
    const inWholeSteps = quantity.isWhole && [scale.per, scale.at].every((number) => isWhole(parseNum(number)!));
    if (scale.counting === undefined && !inWholeSteps) report(path, 'counting-left-open');
  },
  table: ({ table, take }: TableScale, { quantity }, report, path) => {
    if (quantity.is !== 'words') return;
    const words = Object.fromEntries(quantity.words.map((word) => [word, true]));
    for (const word of Object.keys(table)) unlessKnown(word, words, report, [...path, 'table', word], 'unknown-word');
    for (const word of quantity.words)
      if (!Object.hasOwn(table, word)) report([...path, 'table'], 'word-not-listed', { name: word });
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
