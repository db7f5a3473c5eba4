import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterEach, expect, test } from 'vitest';
import { createLogger } from '../../src/gateway/logger.ts';
import { otlpExporter, type RunningTracing, startTracing } from '../../src/tracing/index.ts';
import { APP_HEADER, type Running, startRunning } from '../gateway/a-gateway.ts';
import { failure } from '../kit/fake-esb.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const traceparent = (flags = '01') => `00-${TRACE}-${CALLER}-${flags}`;

/** Keeps what it had when it was shut down. */
class Kept extends InMemorySpanExporter {
  spans: ReadableSpan[] = [];

  override shutdown(): Promise<void> {
    this.spans = this.getFinishedSpans();
    return super.shutdown();
  }
}

let running: Running;
let tracing: RunningTracing;
let kept: Kept;
const lines: string[] = [];
afterEach(async () => {
  await running.stop();
  lines.length = 0;
});

async function startTraced(sampler: Parameters<typeof startTracing>[1]['sampler'] = 'always_on') {
  kept = new Kept();
  const logger = createLogger('debug', { write: (line) => void lines.push(line) });
  tracing = startTracing(kept, { sampler, ratio: 1, logger });
  running = await startRunning({ tracing });
}

/** The spans so far, the requests' first. */
async function spans(): Promise<ReadableSpan[]> {
  await tracing.close();
  return kept.spans.sort((a, b) => a.kind - b.kind);
}

test('a request is a span, and each of its ESB calls one below it', async () => {
  await startTraced();
  await running.ask('query Who { me }', APP_HEADER);
  const [request, call, ...others] = await spans();
  expect(others).toEqual([]);
  expect(request?.name).toBe('query Who');
  expect(request?.attributes).toMatchObject({
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Who',
    'http.response.status_code': 200,
    'bkgraph.esb.calls': 1,
    'bkgraph.esb.waves': 1,
  });
  expect(call?.name).toBe('bk_login/get_user');
  expect(call?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  expect(call?.attributes).toEqual({
    'bkgraph.esb.system': 'bk_login',
    'bkgraph.esb.api': 'get_user',
    'bkgraph.esb.outcome': 'ok',
    'http.response.status_code': 200,
  });
});

test("a client's traceparent is the parent, and the ESB is told of the call's own span", async () => {
  await startTraced();
  await running.ask('{ me }', { ...APP_HEADER, traceparent: traceparent(), tracestate: 'a=b' });
  const [request, call] = await spans();
  expect(request?.spanContext().traceId).toBe(TRACE);
  expect(request?.parentSpanContext?.spanId).toBe(CALLER);
  const { headers } = running.esb.requests[0] ?? {};
  expect(headers?.['traceparent']).toBe(`00-${TRACE}-${call?.spanContext().spanId}-01`);
  expect(headers).not.toHaveProperty('tracestate');
});

test.each(['nonsense', `00-${'0'.repeat(32)}-${CALLER}-01`, `${traceparent()}-more`])(
  'a traceparent that is none (%s) begins a trace',
  async (sent) => {
    await startTraced();
    await running.ask('{ me }', { ...APP_HEADER, traceparent: sent });
    const [request] = await spans();
    expect(request?.parentSpanContext).toBeUndefined();
  },
);

test('a caller that keeps no trace decides so for the gateway where its sampler follows it', async () => {
  await startTraced('parentbased_always_on');
  await running.ask('{ me }', { ...APP_HEADER, traceparent: traceparent('00') });
  expect(running.esb.requests[0]?.headers['traceparent']).toMatch(/-00$/);
  expect(await spans()).toEqual([]);
});

test('a failed call and its request say so by code, without the words of the ESB', async () => {
  await startTraced();
  running.esb.answer(() => failure(1306429, 'canary-in-a-refusal'));
  await running.ask('{ me }', APP_HEADER);
  const [request, call] = await spans();
  expect(request?.attributes['bkgraph.errors']).toEqual(['RATE_LIMITED']);
  expect(call?.attributes['bkgraph.esb.outcome']).toBe('RATE_LIMITED');
  expect([request?.status, call?.status]).toEqual([{ code: 2 }, { code: 2 }]);
});

test('a request that is refused, or is no GraphQL, has a span of its own', async () => {
  await startTraced();
  await running.ask('{ me }');
  await running.ask('{ nonsense');
  const names = (await spans()).map(({ name }) => name);
  expect(names).toEqual(['query', 'graphql']);
});

test('document, variables, headers and names of callers are in no span', async () => {
  await startTraced();
  const headers = { ...APP_HEADER, cookie: 'bk_token=canary-token' };
  const variables = { n: [987654321] };
  await running.ask('query Canary($n: [Int!]!) { canary: sum(numbers: $n) me }', headers, {
    variables,
  });
  const told = (await spans()).map(({ name, attributes, events, status }) =>
    JSON.stringify({ name, attributes, events, status }),
  );
  expect(told).toHaveLength(2);
  expect(told.join()).not.toMatch(/canary|987654321|ada|their_app/);
});

test('an untraced gateway sends the ESB no traceparent, not even a caller’s', async () => {
  running = await startRunning();
  await running.ask('{ me }', { ...APP_HEADER, traceparent: traceparent() });
  expect(running.esb.requests[0]?.headers).not.toHaveProperty('traceparent');
});

test('a collector that is down delays no answer, and holds up no end', async () => {
  const logger = createLogger('debug', { write: (line) => void lines.push(line) });
  const exporter = otlpExporter('http://127.0.0.1:9/v1/traces');
  tracing = startTracing(exporter, { sampler: 'always_on', ratio: 1, logger, closeMs: 300 });
  running = await startRunning({ tracing });
  const answers = await Promise.all(
    Array.from({ length: 700 }, () => running.ask('{ __typename }')),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const began = performance.now();
  await tracing.close();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(lines.join('')).not.toContain('127.0.0.1');
});
