import { InvalidEvaluationError, type Issue, issueAt, type Text } from '../issues/index.js';
import {
  add,
  compareRatios,
  divide,
  exactText,
  formatRatio,
  multiply,
  ONE,
  parseDec,
  parseNum,
  plainText,
  type Ratio,
  ratio,
  sign,
  subtract,
  wide,
  ZERO,
} from '../numbers/index.js';
import type { Basis, Dec, Pct } from '../rulebook/index.js';

/** One part of the wider annual evaluation (年度综合考评). */
export interface EvaluationPart {
  readonly id: string;
  /** Points scored, decimal text; may pass `outOf`. */
  readonly score: Dec;
  /** Full marks of the part, above 0. */
  readonly outOf: Dec;
  /** Percent text, 0 % to 100 %. */
  readonly weight: Pct;
  /** What the part covers, by id. */
  readonly covers?: readonly string[];
}

/** The least weight one part may have (权重下限); the bound itself is enough. */
export interface EvaluationFloor {
  readonly part: string;
  readonly minimum: Pct;
  /** `raise`: to the minimum, the others scaled down in proportion; `refuse`: an error. */
  readonly breach: 'raise' | 'refuse';
  /** What the part must cover, by id; what it does not is a finding. */
  readonly covers?: readonly string[];
  readonly basis?: Basis;
}

export interface EvaluationInput {
  readonly parts: readonly EvaluationPart[];
  readonly floor?: EvaluationFloor;
}

export interface EvaluationResult {
  /** Of 100, two places, half-up. */
  readonly total: string;
  /** `n` or `n/d`. */
  readonly exact: string;
  readonly parts: readonly {
    readonly id: string;
    readonly score: string;
    readonly outOf: string;
    /** The weight that counted, percent text (four places where it has no end). */
    readonly weight: string;
    /** The weight that counted, as a share `n` or `n/d`. */
    readonly exactWeight: string;
    /** score ÷ outOf × weight × 100, four places. */
    readonly amount: string;
  }[];
  readonly findings: readonly {
    readonly code: 'weight-raised' | 'not-covered';
    readonly title: Text;
    readonly basis: Basis;
  }[];
}

const HUNDRED = ratio(100);

/**
 * The exact weighted sum of the parts of the wider evaluation, of 100 points. Where a floor is given the weights must
 * reach 100 %, and a weight under `minimum` is raised to it (the others × (1 − minimum) ÷ (1 − weight)) or refused.
 * The 4 % of the founding notice stands in its part 三 (a rule of the State Council).
 * @throws InvalidEvaluationError with every issue: `bad-score`, `bad-weight`, `weights-total`, `unknown-part`, `weight-floor`, …
 * @example
 * const parts = [
 *   { id: 'open', score: '90', outOf: '100', weight: '3%' },
 *   { id: 'rest', score: '80', outOf: '100', weight: '97%' },
 * ] as const;
 * evaluate({ parts }).total // "80.30"
 * const floor = { part: 'open', minimum: '4%', breach: 'raise' } as const;
 * evaluate({ parts, floor }).total // "80.40"
 * evaluate({ parts, floor }).findings[0]?.code // "weight-raised"
 */
export function evaluate(input: EvaluationInput): EvaluationResult {
  const parts = parseParts(input);
  const { floor } = input;
  const findings: EvaluationResult['findings'][number][] = [];
  const weights = parts.map((part) => part.weight);
  if (floor) {
    const index = parts.findIndex(({ id }) => id === floor.part);
    const minimum = parseNum(floor.minimum)!;
    const weight = weights[index]!;
    if (compareRatios(weight, minimum) < 0) {
      const scale = divide(subtract(ONE, minimum), subtract(ONE, weight));
      weights.forEach((one, at) => {
        weights[at] = at === index ? minimum : multiply(one, scale);
      });
      findings.push(raised(floor, weight));
    }
    findings.push(...uncovered(floor, input.parts[index]!));
  }
  const amounts = parts.map(({ score, outOf }, at) => multiply(multiply(divide(score, outOf), weights[at]!), HUNDRED));
  const total = amounts.reduce(add, ZERO);
  return {
    total: formatRatio(total, 2, 'half-up'),
    exact: exactText(total),
    parts: parts.map((part, at) => ({
      id: part.id,
      score: plainText(part.score),
      outOf: plainText(part.outOf),
      weight: percentText(weights[at]!),
      exactWeight: exactText(weights[at]!),
      amount: formatRatio(amounts[at]!, 4, 'half-up'),
    })),
    findings,
  };
}

function percentText(weight: Ratio): string {
  const percent = multiply(weight, HUNDRED);
  return `${10n ** 6n % wide(percent).d === 0n ? plainText(percent) : formatRatio(percent, 4, 'half-up')}%`;
}

function raised({ part, minimum, basis = [] }: EvaluationFloor, weight: Ratio) {
  const was = percentText(weight);
  return {
    code: 'weight-raised' as const,
    title: {
      zh: `“${part}”的权重 ${was} 低于下限 ${minimum}，已提高到 ${minimum}，其余各项按比例调减`,
      en: `The weight ${was} of "${part}" is under the floor of ${minimum}: raised to ${minimum}, the others scaled down in proportion`,
    },
    basis,
  };
}

function uncovered({ covers = [], basis = [] }: EvaluationFloor, part: EvaluationPart) {
  return covers
    .filter((one) => !part.covers?.includes(one))
    .map((one) => ({
      code: 'not-covered' as const,
      title: {
        zh: `“${part.id}”未包含应当纳入考评的内容：${one}`,
        en: `"${part.id}" does not cover what it must: ${one}`,
      },
      basis,
    }));
}

interface ParsedPart {
  readonly id: string;
  readonly score: Ratio;
  readonly outOf: Ratio;
  readonly weight: Ratio;
}

function parseParts(input: unknown): ParsedPart[] {
  const issues: Issue[] = [];
  const { parts, floor } = isObject(input) ? input : {};
  if (!Array.isArray(parts) || parts.length === 0) {
    throw new InvalidEvaluationError([issueAt(['parts'], 'no-parts', { received: parts })]);
  }
  const seen = new Set<string>();
  const parsed = parts.map((part: unknown, at): ParsedPart => {
    const { id, score, outOf, weight } = isObject(part) ? part : {};
    const name = typeof id === 'string' && id !== '' ? id : undefined;
    if (name === undefined) issues.push(issueAt(['parts', at, 'id'], 'bad-part-id', { received: id }));
    else if (seen.has(name)) issues.push(issueAt(['parts', at, 'id'], 'part-twice', { name }));
    else seen.add(name);
    return {
      id: name ?? '',
      score: atLeastZero(score, ['parts', at, 'score'], issues),
      outOf: aboveZero(outOf, ['parts', at, 'outOf'], issues),
      weight: share(weight, ['parts', at, 'weight'], issues),
    };
  });
  if (floor !== undefined) checkFloor(floor, parsed, issues);
  if (issues.length > 0) throw new InvalidEvaluationError(issues);
  return parsed;
}

function checkFloor(floor: unknown, parts: readonly ParsedPart[], issues: Issue[]): void {
  const { part, minimum, breach, basis = [] } = isObject(floor) ? floor : {};
  const weighed = parts.find(({ id }) => id === part);
  const known = parts.map(({ id }) => id);
  if (!weighed) issues.push(issueAt(['floor', 'part'], 'unknown-part', { name: String(part), received: part, known }));
  const least = share(minimum, ['floor', 'minimum'], issues);
  if (breach !== 'raise' && breach !== 'refuse') {
    issues.push(issueAt(['floor', 'breach'], 'bad-breach', { received: breach, expected: 'raise, refuse' }));
  }
  if (issues.length > 0) return;
  const total = parts.map(({ weight }) => weight).reduce(add, ZERO);
  if (compareRatios(total, ONE) !== 0) {
    issues.push(issueAt(['parts'], 'weights-total', { received: percentText(total), expected: '100%' }));
  }
  if (breach === 'refuse' && compareRatios(weighed!.weight, least) < 0) {
    const clause = (Array.isArray(basis) ? (basis as Basis) : []).map((one) => one.clause).join('; ');
    issues.push(
      issueAt(['floor'], 'weight-floor', {
        name: clause,
        received: percentText(weighed!.weight),
        expected: percentText(least),
      }),
    );
  }
}

function atLeastZero(value: unknown, path: (string | number)[], issues: Issue[]): Ratio {
  const number = parseDec(value);
  if (number !== undefined && sign(number) >= 0) return number;
  issues.push(issueAt(path, 'bad-score', { received: value }));
  return ZERO;
}

function aboveZero(value: unknown, path: (string | number)[], issues: Issue[]): Ratio {
  const number = parseDec(value);
  if (number !== undefined && sign(number) > 0) return number;
  issues.push(issueAt(path, 'bad-full-marks', { received: value }));
  return ONE;
}

function share(value: unknown, path: (string | number)[], issues: Issue[]): Ratio {
  const weight = typeof value === 'string' && value.endsWith('%') ? parseNum(value) : undefined;
  if (weight !== undefined && sign(weight) >= 0 && compareRatios(weight, ONE) <= 0) return weight;
  issues.push(issueAt(path, 'bad-weight', { received: value, expected: '0%…100%' }));
  return ZERO;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
