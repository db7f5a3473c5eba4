import { parseTime } from '../../times.ts';
import { type SqlCondition, type SqlQuery, unreadable } from './sql.ts';

const MINUTE_MS = 60_000;
const DEFAULT_MS = 60 * MINUTE_MS;
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: MINUTE_MS,
  h: 60 * MINUTE_MS,
  d: 24 * 60 * MINUTE_MS,
};

/** The whole minutes that a query's conditions on `time` leave; the last hour without any. */
export function minutesOf({ conditions }: SqlQuery, now: number): number[] {
  const limits = conditions.filter(({ field }) => field === 'time');
  const bounds = limits.map((each) => ({ ...each, at: timeOf(each, now) }));
  const from = Math.max(
    Number.NEGATIVE_INFINITY,
    ...bounds.filter(({ operator }) => /^(>|=)/.test(operator)).map(({ at }) => at),
  );
  const to = Math.min(
    now,
    ...bounds.filter(({ operator }) => /^(<|=)/.test(operator)).map(({ at }) => at),
  );
  const start = from === Number.NEGATIVE_INFINITY ? to - DEFAULT_MS : from;
  const minutes: number[] = [];
  for (let at = Math.ceil(start / MINUTE_MS) * MINUTE_MS; at <= to; at += MINUTE_MS) {
    if (bounds.every((bound) => isInside(at, bound))) minutes.push(at);
  }
  return minutes;
}

function isInside(at: number, bound: { operator: string; at: number }): boolean {
  if (bound.operator === '>') return at > bound.at;
  return bound.operator === '<' ? at < bound.at : true;
}

/** "1m" is so long ago; else epoch milliseconds, epoch seconds, or a time as text. */
function timeOf({ value }: SqlCondition, now: number): number {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(value) ?? [];
  if (count !== undefined) return now - Number(count) * (UNITS[unit] ?? 0);
  if (/^\d+$/.test(value)) return value.length <= 10 ? Number(value) * 1000 : Number(value);
  const time = parseTime(value);
  if (time === undefined) throw unreadable(value);
  return time;
}
