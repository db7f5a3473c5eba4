import type { Random } from '../seed/random.ts';
import { isRecord, type Wire } from '../values.ts';

const TOTALS = new Set(['count', 'total', 'total_record_size']);

/** Grown, shrunk, gone below nothing, absurd, no number. */
const CHANGES: readonly ((total: number) => unknown)[] = [
  (total) => total + 1,
  (total) => total * 2 + 7,
  (total) => Math.floor(total / 2),
  () => 0,
  () => -5,
  () => 1_000_000_000_000,
  () => 1e300,
  (total) => total + 0.5,
  () => 'many',
  () => null,
];

/** The totals of a page, which stand in `data` or in `_meta`; each page has one of its own. */
export function changeCounts(body: Wire, random: Random): Wire {
  const entries = Object.entries(body).map(([name, value]: [string, unknown]): [string, unknown] =>
    isRecord(value) ? [name, withCounts(value, random)] : [name, value],
  );
  return Object.fromEntries(entries);
}

function withCounts(holder: Wire, random: Random): Wire {
  const entries = Object.entries(holder).map(
    ([name, value]: [string, unknown]): [string, unknown] =>
      TOTALS.has(name) && typeof value === 'number' && random.chance(0.7)
        ? [name, random.pick(CHANGES)(value)]
        : [name, value],
  );
  return Object.fromEntries(entries);
}
