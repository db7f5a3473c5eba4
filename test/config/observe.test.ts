import { expect, test } from 'vitest';
import { readObserveConfig } from '../../src/config/observe.ts';
import { ConfigError } from '../../src/config/variable.ts';

const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT';

test('without any variable the metrics are shown beside the graph, and nothing is traced', () => {
  expect(readObserveConfig({})).toEqual({ metrics: true });
});

test('the metrics can be off, or have a port of their own', () => {
  expect(readObserveConfig({ BKGRAPH_METRICS: 'off' }).metrics).toBe(false);
  expect(readObserveConfig({ BKGRAPH_METRICS_PORT: '9464' }).metricsPort).toBe(9464);
});

test('an endpoint turns the traces on, at its path for traces', () => {
  expect(readObserveConfig({ [ENDPOINT]: 'http://otel:4318/' }).tracing).toEqual({
    url: 'http://otel:4318/v1/traces',
    sampler: 'parentbased_always_on',
    ratio: 1,
  });
});

test('an endpoint for traces alone is taken as it is, and wins', () => {
  const env = {
    [ENDPOINT]: 'http://otel:4318',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces/in?x=1',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.25',
  };
  expect(readObserveConfig(env).tracing).toEqual({
    url: 'https://traces/in?x=1',
    sampler: 'parentbased_traceidratio',
    ratio: 0.25,
  });
});

test.each([
  ['OTEL_SDK_DISABLED', 'true'],
  ['OTEL_TRACES_EXPORTER', 'none'],
])('%s=%s keeps the traces off', (name, value) => {
  expect(readObserveConfig({ [ENDPOINT]: 'http://otel', [name]: value }).tracing).toBeUndefined();
});

test.each([
  ['BKGRAPH_METRICS', 'maybe', 'takes on or off (got "maybe")'],
  ['BKGRAPH_METRICS_PORT', '70000', 'takes a port number from 0 (any free one) to 65535'],
  [ENDPOINT, 'otel:secret@x', 'takes the http or https address of an OpenTelemetry collector'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'x', 'takes the http or https address of an'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'takes http/json (got "grpc")'],
  ['OTEL_TRACES_SAMPLER', 'often', 'takes always_on, always_off, traceidratio,'],
  ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'takes the part of the traces that are kept, from 0 to 1'],
  ['OTEL_TRACES_EXPORTER', 'zipkin', 'takes otlp or none (got "zipkin")'],
])('a wrong %s stops the start with one line', (name, value, told) => {
  const read = () => readObserveConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(`${name}: ${told}`);
  expect(read).not.toThrow(/secret/);
});
