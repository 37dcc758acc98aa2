/** Random rulebooks have few readings: this writes more of them in, wherever the format lets a choice stand. */
import { parseRulebook } from '../../src/index.js';
import { Rng } from '../reference/generate/prng.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Obj = { [key: string]: Json };
const text = (name: string) => ({ zh: name, en: name });

/** Another value that may stand under a key; `undefined` where none is known. */
function otherwise(key: string, value: Json, rng: Rng): Json | undefined {
  const number = (texts: string[]) => rng.pick(texts.filter((one) => one !== String(value)));
  switch (key) {
    case 'points':
      return number(['1', '2', '3.5', '7']);
    case 'percent':
      return number(['1%', '5%', '30%', '60%']);
    case 'max':
    case 'ceiling':
      return number(['1', '3', '12']);
    case 'floor':
      return number(['0', '2', '-5']);
    case 'partial':
    case 'late':
      return number(['0', '0.25', '0.75', '1']);
    case 'required':
      return number(['0.5', '1', '2']);
    case 'of':
      return value === 'earned' ? 'full-marks' : 'earned';
    case 'per':
      return value === 'once' ? 'occurrence' : value === 'occurrence' ? 'once' : undefined;
    case 'end':
    case 'dueEnd':
      return value === 'inclusive' ? 'exclusive' : 'inclusive';
    case 'notApplicable':
      return number(['left-out', 'zero', 'full']);
    case 'none':
      return value === 'exempt' ? 'unmet' : 'exempt';
    case 'fullMarks':
    case 'counts':
      return number(['10', '20', '25']);
    case 'round':
      return value === 1 ? 0 : 1;
    default:
      return undefined;
  }
}

interface Site {
  readonly holder: Obj;
  readonly key: string;
  readonly other: Json;
}

function sitesIn(rulebook: Obj, rng: Rng): Site[] {
  const sites: Site[] = [];
  const walk = (holder: Obj) => {
    for (const [key, value] of Object.entries(holder)) {
      if (key === 'title' || key === 'basis' || key === 'when' || value === null) continue;
      if (typeof value === 'object' && !Array.isArray(value)) {
        if ('$reading' in value) continue;
        walk(value);
      } else {
        const other = otherwise(key, value, rng);
        if (other !== undefined) sites.push({ holder, key, other });
      }
    }
  };
  for (const part of ['sections', 'rules', 'defaults']) walk((rulebook[part] ?? {}) as Obj);
  const rules = rulebook.rules as Obj;
  for (const key of Object.keys(rules)) if (rng.chance(0.2)) sites.push({ holder: rules, key, other: null });
  return sites;
}

/** The rulebook with up to `many` new readings of two options, some of which stand in several places; sound as it is. */
export function withMoreReadings(given: object, many: number, seed: number): Obj {
  const rng = new Rng(seed * 31 + 7);
  let rulebook = structuredClone(given) as Obj;
  for (let n = 1; n <= many; n++) {
    const next = structuredClone(rulebook);
    const id = `more-${n}`;
    next.readings = {
      ...((next.readings ?? {}) as Obj),
      [id]: {
        question: text(id),
        basis: [{ document: 'notice', clause: '1' }],
        default: rng.pick(['one', 'two']),
        options: { one: { title: text('one') }, two: { title: text('two') } },
      },
    };
    const places = rng.pick([1, 1, 2, 3]);
    for (let place = 0; place < places; place++) {
      const sites = sitesIn(next, rng);
      if (sites.length === 0) break;
      const { holder, key, other } = rng.pick(sites);
      holder[key] = { $reading: id, one: holder[key]!, two: other };
    }
    if (parseRulebook(next).ok) rulebook = next;
  }
  return rulebook;
}
