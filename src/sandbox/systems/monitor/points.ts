import type { Wire } from '../../values.ts';
import type { SqlQuery } from './sql.ts';

/** What a series is of: address, cloud area and perhaps a device, all as text. */
export type Place = Readonly<Record<string, string>>;

export interface Point {
  readonly place: Place;
  readonly time: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface PointGroup {
  readonly dimensions: Wire;
  readonly time: number;
  readonly points: readonly Point[];
}

/** Points that agree in the grouped dimensions and their bucket of time; limited by series. */
export function groupPoints(points: readonly Point[], query: SqlQuery): PointGroup[] {
  const series = new Map<string, Map<number, PointGroup & { points: Point[] }>>();
  for (const point of points) {
    const { key, dimensions, time } = bucketOf(point, query);
    const buckets = series.get(key) ?? new Map<number, PointGroup & { points: Point[] }>();
    series.set(key, buckets);
    const bucket = buckets.get(time);
    if (bucket) bucket.points.push(point);
    else buckets.set(time, { dimensions, time, points: [point] });
  }
  return [...series.values()].flatMap((buckets) => {
    const sign = query.descending ? -1 : 1;
    return [...buckets.values()].sort((a, b) => sign * (a.time - b.time)).slice(0, query.limit);
  });
}

/** minute1, minute5, …: the start of the bucket in epoch milliseconds, as `time` is. */
function bucketOf({ place, time }: Point, { groups, columns }: SqlQuery) {
  const minutes = groups.find((group) => group.startsWith('minute'));
  const isGrouped = groups.length > 0;
  const size = minutes === undefined ? undefined : Number(minutes.slice('minute'.length)) * 60_000;
  const isCombined = columns.some((column) => column.fn !== undefined);
  const bucket = size === undefined ? (isCombined ? 0 : time) : Math.floor(time / size) * size;
  const kept = Object.entries(place).filter(([name]) =>
    isGrouped ? groups.includes(name) : !isCombined,
  );
  const key = JSON.stringify(kept);
  const dimensions = { ...Object.fromEntries(kept), ...(minutes ? { [minutes]: bucket } : {}) };
  return { key, dimensions, time: bucket };
}

const COMBINE: Readonly<Record<string, (values: readonly number[]) => number>> = {
  max: (values) => values.reduce((a, b) => Math.max(a, b)),
  min: (values) => values.reduce((a, b) => Math.min(a, b)),
  sum: (values) => values.reduce((a, b) => a + b, 0),
  avg: average,
  mean: average,
};

function average(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The columns of one row by their aliases. */
export function combine(points: readonly Point[], { columns }: SqlQuery): Wire {
  const entries = columns.map(({ fn, field, alias }) => {
    const values = points.map((point) => point.values[field] ?? 0);
    if (fn === 'count') return [alias, points.length];
    if (fn !== undefined) return [alias, COMBINE[fn]?.(values)];
    return [alias, points[0]?.values[field] ?? points[0]?.place[field] ?? points[0]?.time];
  });
  return Object.fromEntries(entries) as Wire;
}
