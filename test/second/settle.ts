/** The stages after earning: the heavy deduction, the press conferences' bonus, the bounds. */
import { civil } from './calendar.js';
import { add, div, type Fraction, frac, max, min, mul, one, power, sub, zero } from './fraction.js';

type Readings = Record<string, string>;

/** 重扣分: does it strike? `missing` where the answer hangs on something the record does not say. */
export function heavy(fact: unknown, readings: Readings): boolean | 'missing' {
  if (fact === undefined) return 'missing';
  const { establishedOn, fullTimeStaff } = fact as { establishedOn: string | null; fullTimeStaff?: number | string };
  if (establishedOn === null || civil(establishedOn) > '2018-12-31') return true;
  if (readings['heavy-trigger'] === 'body-only') return false;
  return fullTimeStaff === undefined ? 'missing' : Number(fullTimeStaff) === 0;
}

interface Conference {
  heldOn: string;
  level: string;
  attended: string[];
  presenters?: string[];
  mainPresenter?: string;
}

/** How many conferences earn the principal's and the deputy's rate. */
export function conferences(fact: unknown, readings: Readings): { principal: number; deputy: number } {
  let principal = 0;
  let deputy = 0;
  for (const held of (fact ?? []) as Conference[]) {
    const day = civil(held.heldOn);
    if (day < (readings['conference-window'] === 'from-notice' ? '2018-07-06' : '2018-01-01')) continue;
    if (day > '2018-12-31') continue;
    if (!['province', 'prefecture', 'county'].includes(held.level)) continue;
    const byPrincipal = held.attended.includes('principal') && held.mainPresenter === 'principal';
    const isMain = held.mainPresenter === 'deputy';
    const presents = isMain || (held.presenters ?? []).includes('deputy');
    const byDeputy = readings['deputy-presenter'] === 'main-only' ? isMain : presents;
    if (byPrincipal) principal++;
    if (byDeputy && (!byPrincipal || readings['both-leaders'] === 'sum')) deputy++;
  }
  return { principal, deputy };
}

export interface Outcome {
  deducted: Fraction;
  principal: Fraction;
  deputy: Fraction;
  total: Fraction;
}

/** deduct → award → bounds, on what was earned. */
export function settle(earned: Fraction, strikes: boolean, given: unknown, readings: Readings): Outcome {
  const size = readings['heavy-size'];
  let deducted = zero;
  if (strikes) deducted = size === '20-percent' ? div(earned, frac(5)) : frac(Number.parseInt(size!, 10));
  const after = sub(earned, deducted);
  let base = max(zero, after);
  if (readings['bonus-base'] === 'earned') base = earned;
  if (readings['bonus-base'] === 'full-marks') base = frac(100);
  const times = conferences(given, readings);
  let principal = mul(base, frac(2 * times.principal, 100));
  let deputy = mul(base, frac(times.deputy, 100));
  if (readings['bonus-stacking'] === 'compound') {
    const first = power(frac(102, 100), times.principal);
    const both = mul(first, power(frac(101, 100), times.deputy));
    principal = mul(base, sub(first, one));
    deputy = mul(base, sub(both, first));
  }
  let award = add(principal, deputy);
  if (readings['bonus-cap'] === '5-percent') award = min(award, mul(base, frac(5, 100)));
  if (readings['bonus-cap'] === '10-percent') award = min(award, mul(base, frac(10, 100)));
  let total = add(after, award);
  if (readings['total-ceiling'] === 'full-marks') total = min(total, frac(100));
  total = max(total, zero);
  return { deducted, principal, deputy, total };
}
