/** The conferences of the vectors, and what one of them adds. */
import type { Condition, Vector } from '../vector.js';
import { type Draft, vector } from './builder.js';
import { township } from './units.js';

interface Conference {
  heldOn: string;
  level: string;
  attended: string[];
  presenters?: string[];
  mainPresenter?: string;
}
export const by = (leader: string, more: Partial<Conference> = {}): Conference => ({
  heldOn: '2018-09-12',
  level: 'county',
  attended: [leader],
  mainPresenter: leader,
  ...more,
});
export const principal = (more: Partial<Conference> = {}): Conference => by('principal', more);
export const deputy = (more: Partial<Conference> = {}): Conference => by('deputy', more);
const DAYS = ['2018-01-15', '2018-03-15', '2018-05-15', '2018-07-15', '2018-09-15', '2018-11-15'];
export const several = (one: typeof principal, n: number): Conference[] =>
  DAYS.slice(0, n).map((heldOn) => one({ heldOn }));
export const together: Conference = {
  heldOn: '2018-10-10',
  level: 'prefecture',
  attended: ['principal', 'deputy'],
  presenters: ['principal', 'deputy'],
  mainPresenter: 'principal',
};

export const RULE = { principal: 'press-conference-principal', deputy: 'press-conference-deputy' };
type Leader = keyof typeof RULE;

/** `line`: what the leader's conferences add, null where none is stated; `total`: of a unit with full marks unless stated. */
export function award(
  leader: Leader,
  title: string,
  fact: unknown,
  line: string | null,
  total: string,
  more: Partial<Draft> = {},
): Vector {
  const condition: Condition = line === null ? 'missing' : line === '0' ? 'unmet' : 'met';
  return vector({ title, rule: RULE[leader], condition, to: township, fact, line, total, ...more });
}
