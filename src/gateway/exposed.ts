import type { Metric, Registry } from 'prom-client';
import { Series, Spread, Tally } from './series.ts';

export interface Exposed {
  readonly name: string;
  readonly help: string;
  /** Up to three. */
  readonly labelNames?: readonly string[];
}

/** Tallies by labels, which a registry shows as a counter. */
export function exposeTallies(registry: Registry, exposed: Exposed): Series<Tally> {
  const series = new Series(() => new Tally());
  expose(registry, exposed, 'counter', () =>
    series.all.map(({ values, recorder }) => ({
      labels: labelled(exposed, values),
      value: recorder.value,
    })),
  );
  return series;
}

/** Spreads by labels, which a registry shows as a histogram. */
export function exposeSpreads(
  registry: Registry,
  exposed: Exposed & { readonly buckets: readonly number[] },
): Series<Spread> {
  const series = new Series(() => new Spread(exposed.buckets));
  expose(registry, exposed, 'histogram', () =>
    series.all.flatMap(({ values, recorder }) =>
      linesOf(exposed.name, labelled(exposed, values), recorder),
    ),
  );
  return series;
}

interface Line {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** Prom-client's own classes keep observations by themselves; a registry only asks for their lines. */
function expose(
  registry: Registry,
  { name, help }: Exposed,
  type: 'counter' | 'histogram',
  lines: () => Line[],
): void {
  const get = async () => ({ name, help, type, aggregator: 'sum', values: lines() });
  // What a registry asks of a metric (lib/registry.js), less than its type has.
  registry.registerMetric({ name, help, type, aggregator: 'sum', get } as unknown as Metric);
}

function labelled({ labelNames = [] }: Exposed, values: readonly string[]): Line['labels'] {
  return Object.fromEntries(labelNames.map((label, place) => [label, values[place] ?? '']));
}

function linesOf(name: string, labels: Line['labels'], { bounds, counts, sum }: Spread): Line[] {
  let count = 0;
  const buckets = counts.map((more, place) => {
    count += more;
    return bucketOf(name, { le: bounds[place] ?? '+Inf', ...labels }, count);
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}

function bucketOf(name: string, labels: Line['labels'], value: number): Line {
  return { metricName: `${name}_bucket`, labels, value };
}
