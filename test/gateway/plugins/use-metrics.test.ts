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
