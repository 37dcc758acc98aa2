/** The whole record a vector stands for: its own fact, and every other fact fully met or not met at all. */
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { type Measure, type Rule, resolveRulebook, selectReadings } from '../../src/index.js';
import { factOf, type Vector } from './vector.js';

type Others = Vector['others'];

const { rules } = resolveRulebook(wuding2018, selectReadings(wuding2018));
/** Facts of earning rules and deductions; what is only observed, or not claimed, need not be stated. */
const needed = Object.entries(rules).filter(([, { effect }]) => effect.kind === 'earn' || effect.kind === 'deduct');

const EVERYTHING: Record<Others, Record<string, unknown>> = { met: othersAt('met'), unmet: othersAt('unmet') };

function othersAt(others: Others): Record<string, unknown> {
  return Object.fromEntries(needed.map(([id, rule]) => [rule.fact ?? id, factAt(others, id, rule)]));
}

function factAt(others: Others, id: string, { measure }: Rule): unknown {
  const met = others === 'met';
  switch (measure.kind) {
    case 'status':
      return others;
    case 'checklist':
      return met ? Object.keys(measure.items) : [];
    case 'proportion':
      return { part: met ? 10 : 0, whole: 10 };
    case 'count':
      return met ? 5 : 0;
    case 'delays':
      return [delay(measure, met)];
    case 'profile':
      return met ? { establishedOn: '2016-03-01', fullTimeStaff: 2 } : { establishedOn: null };
    default:
      throw new Error(`${id}: a ${measure.kind} is neither met nor unmet`);
  }
}

/** Done on the day (at the moment) it began, or never. */
function delay({ limit }: Measure & { kind: 'delays' }, met: boolean) {
  const from = 'unit' in limit && limit.unit === 'hours' ? '2018-05-02T10:00:00+08:00' : '2018-05-02';
  return { from, to: met ? from : null };
}

export function recordOf({ rule, unit, fact, others, besides = {} }: Vector) {
  const stated = { ...EVERYTHING[others], ...besides, [factOf(rule)]: fact };
  const facts = Object.entries(stated).filter(([, value]) => value !== undefined && value !== null);
  return { unit, year: 2018, facts: Object.fromEntries(facts) };
}
