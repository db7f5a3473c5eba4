import type { Random } from '../seed/random.ts';
import { isRecord } from '../values.ts';

/** What becomes of a value that is hit; `LEFT_OUT` takes the member away. */
export type Change = (value: unknown, random: Random) => unknown;

export const LEFT_OUT = Symbol('left out');

/** Few members of some answers, many of others. */
const RATES = [0.02, 0.1, 0.4];

/** A copy in which members at any depth are hit by chance, at a rate of its own. */
export function spoilMembers(data: unknown, change: Change, random: Random): unknown {
  const rate = random.pick(RATES);
  const spoil = (value: unknown): unknown =>
    random.chance(rate) ? change(value, random) : within(value);
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil).filter((item) => item !== LEFT_OUT);
    if (!isRecord(value)) return value;
    const members = Object.entries(value).map(([name, member]) => [name, spoil(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== LEFT_OUT));
  };
  return within(data);
}
