import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { attributeOf, type FakeCollector, startFakeCollector } from '../kit/fake-collector.ts';
import { type RunningCommand, runCommand } from '../kit/running-command.ts';

let command: RunningCommand | undefined;
let collector: FakeCollector | undefined;
afterEach(async () => {
  await command?.stop();
  await collector?.close();
  command = undefined;
  collector = undefined;
});

function ask({ url }: RunningCommand, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

test('spans go to the collector that the environment names, the last of them at the end', async () => {
  collector = await startFakeCollector();
  command = await runCommand({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_SERVICE_NAME: 'our-graph',
  });
  expect((await ask(command, 'query Mine { viewer { username } }')).status).toBe(200);
  expect(await command.stop()).toEqual([0, null]);
  const spans = collector.spans();
  expect(spans.map(({ name }) => name).sort()).toEqual(['bk_login/get_user', 'query Mine']);
  const [call, request] = [...spans].sort((a, b) => b.kind - a.kind);
  expect(call?.parentSpanId).toBe(request?.spanId);
  expect(call && attributeOf(call, 'bkgraph.esb.outcome')).toBe('ok');
  expect(collector.payloads[0]).toMatch(/^\/v1\/traces /);
  expect(collector.payloads[0]).toContain('"our-graph"');
});

test('a collector that never answers does not hold up the end', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo; // it listens on a host and port
  command = await runCommand({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await ask(command, '{ __typename }');
  const began = performance.now();
  expect(await command.stop()).toEqual([0, null]);
  expect(performance.now() - began).toBeLessThan(6_000);
  silent.close();
  silent.closeAllConnections();
});

test('the metrics have a port of their own where one is set, and stand nowhere else', async () => {
  command = await runCommand({ BKGRAPH_METRICS_PORT: '0' });
  const [, apart = ''] = /Metrics {2}(\S+)/.exec(command.output()) ?? [];
  expect((await fetch(`${command.url}/metrics`)).status).toBe(404);
  expect(await (await fetch(apart)).text()).toContain('bkgraph_request_duration_seconds');
  expect((await fetch(apart.replace('/metrics', '/graphql'))).status).toBe(404);
});

test('the metrics are shown nowhere where they are off', async () => {
  command = await runCommand({ BKGRAPH_METRICS: 'off' });
  expect((await fetch(`${command.url}/metrics`)).status).toBe(404);
  expect(command.output()).not.toContain('Metrics');
});
