import { z } from 'zod';
import { type Environment, hasProtocol, int, onOrOff, read, type Variable } from './variable.ts';

export interface ObserveConfig {
  /** Whether the metrics are shown at all. */
  readonly metrics: boolean;
  /** A port of their own, in place of `/metrics` beside the graph; 0 takes any free one. */
  readonly metricsPort?: number;
  /** Absent: nothing is traced. */
  readonly tracing?: TracingConfig;
}

export interface TracingConfig {
  /** Where spans go: an address that takes OTLP over HTTP. */
  readonly url: string;
  readonly sampler: Sampler;
  /** The part of the traces that are kept by a sampler that takes one. */
  readonly ratio: number;
}

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

export type Sampler = (typeof SAMPLERS)[number];

/** By the names that OpenTelemetry gave its variables, wherever it has one. */
export function readObserveConfig(env: Environment): ObserveConfig {
  const metricsPort = read(env, BKGRAPH_METRICS_PORT);
  const tracing = readTracing(env);
  return Object.freeze({
    metrics: read(env, BKGRAPH_METRICS) !== 'off',
    ...(metricsPort !== undefined && { metricsPort }),
    ...(tracing && { tracing }),
  });
}

function readTracing(env: Environment): TracingConfig | undefined {
  const url = endpointOf(read(env, ENDPOINT), read(env, TRACES_ENDPOINT));
  read(env, TRACES_PROTOCOL);
  read(env, PROTOCOL);
  const sampler = read(env, SAMPLER) ?? 'parentbased_always_on';
  const ratio = read(env, SAMPLER_ARG) ?? 1;
  const off = read(env, DISABLED) === 'true' || read(env, EXPORTER) === 'none';
  return url === undefined || off ? undefined : { url, sampler, ratio };
}

function endpointOf(all: string | undefined, traces: string | undefined): string | undefined {
  return traces ?? (all === undefined ? undefined : `${all.replace(/\/+$/, '')}/v1/traces`);
}

const BKGRAPH_METRICS = onOrOff('BKGRAPH_METRICS');
const BKGRAPH_METRICS_PORT: Variable<number> = {
  name: 'BKGRAPH_METRICS_PORT',
  takes: 'a port number from 0 (any free one) to 65535',
  type: int(0, 65_535),
};
const ENDPOINT = address('OTEL_EXPORTER_OTLP_ENDPOINT');
const TRACES_ENDPOINT = address('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
const PROTOCOL = oneOf('OTEL_EXPORTER_OTLP_PROTOCOL', ['http/json']);
const TRACES_PROTOCOL = oneOf('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', ['http/json']);
const EXPORTER = oneOf('OTEL_TRACES_EXPORTER', ['otlp', 'none']);
const DISABLED = oneOf('OTEL_SDK_DISABLED', ['true', 'false']);
const SAMPLER = oneOf('OTEL_TRACES_SAMPLER', SAMPLERS);
const SAMPLER_ARG: Variable<number> = {
  name: 'OTEL_TRACES_SAMPLER_ARG',
  takes: 'the part of the traces that are kept, from 0 to 1',
  type: z
    .string()
    .regex(/^[01]?(?:\.\d{1,9})?$/)
    .transform(Number)
    .pipe(z.number().min(0).max(1)),
};

function address(name: string): Variable<string> {
  return {
    name,
    takes: 'the http or https address of an OpenTelemetry collector',
    type: z.string().refine((value) => hasProtocol(value, 'http:', 'https:')),
    hidden: true,
  };
}

function oneOf<Value extends string>(name: string, values: readonly Value[]): Variable<Value> {
  const [last, ...others] = [...values].reverse();
  const takes = others.length > 0 ? `${others.reverse().join(', ')} or ${last}` : `${last}`;
  return { name, takes, type: z.enum(values) };
}
