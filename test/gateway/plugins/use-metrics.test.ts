import { afterEach, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
afterEach(() => running.stop());

test('requests, errors and ESB calls are counted', async () => {
  running = await startRunning();
  await running.ask('{ me }', APP_HEADER);
  await running.ask('mutation { act }', APP_HEADER);
  await running.ask('{ me }');
  await running.ask('{ me');
  const response = await running.get('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  const requests = 'bkgraph_request_duration_seconds_count';
  expect(text).toContain(`${requests}{type="query",outcome="ok"} 1`);
  expect(text).toContain(`${requests}{type="mutation",outcome="ok"} 1`);
  expect(text).toContain(`${requests}{type="query",outcome="error"} 1`);
  expect(text).toContain(`${requests}{type="none",outcome="error"} 1`);
  expect(text).toContain('bkgraph_errors_total{code="UNAUTHENTICATED"} 1');
  expect(text).toMatch(
    /bkgraph_esb_call_duration_seconds_count\{.*system="bk_login",api="get_user",outcome="ok"\} 2/,
  );
  expect(text).toContain('process_cpu_seconds_total');
});

test('reads that join one that is under way are counted by system and API', async () => {
  running = await startRunning();
  await running.ask('{ a: me b: me c: me }', APP_HEADER);
  expect(running.esb.requests).toHaveLength(1);
  const text = await (await running.get('/metrics')).text();
  expect(text).toContain('bkgraph_esb_shared_reads_total{system="bk_login",api="get_user"} 2');
});

test('reads that were looked for in the cache are counted by system, API and result', async () => {
  const cache = { ages: { 'bk_login/get_user': 60_000 }, touches: {} };
  running = await startRunning({}, undefined, { cache });
  for (let asked = 0; asked < 3; asked += 1) await running.ask('{ me }', APP_HEADER);
  const text = await (await running.get('/metrics')).text();
  const counter = 'bkgraph_esb_cache_reads_total{system="bk_login",api="get_user"';
  expect(text).toContain(`${counter},result="miss"} 1`);
  expect(text).toContain(`${counter},result="hit"} 2`);
});

test('the calls of a request, the waves in which they came and what waits are told', async () => {
  running = await startRunning();
  await running.ask('{ me }', APP_HEADER);
  await running.ask('{ __typename }', APP_HEADER);
  const text = await (await running.get('/metrics')).text();
  expect(text).toContain('bkgraph_request_esb_waves_bucket{le="0",type="query"} 1');
  expect(text).toContain('bkgraph_request_esb_waves_sum{type="query"} 1');
  expect(text).toContain('bkgraph_request_esb_calls_count{type="query"} 2');
  expect(text).toContain('bkgraph_requests_in_flight 1'); // the one that reads them
  expect(text).toContain('bkgraph_admission_going 0');
  expect(text).toContain('bkgraph_admission_waiting 0');
  expect(text).toContain('bkgraph_admission_refused_total 0');
  expect(text).toMatch(/bkgraph_event_loop_busy_seconds_total \d/);
  expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
});
