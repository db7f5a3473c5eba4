import { expect, test } from 'vitest';
import { createMetrics } from '../../src/gateway/metrics.ts';

test('breakers, retries and batches are told by the names of the catalogue', async () => {
  const metrics = createMetrics();
  metrics.observeBreaker({ system: 'monitor', state: 'closed' });
  metrics.observeBreaker({ system: 'monitor', state: 'open' });
  metrics.observeRetry({ system: 'cc', api: 'search_host' });
  const call = { system: 'cc', api: 'search_host', durationMs: 3, outcome: 'ok' };
  metrics.observeCall({ ...call, keys: 150 });
  metrics.observeCall({ ...call, keys: 0 });
  const text = await metrics.text();
  expect(text).toContain('bkgraph_esb_breaker_state{system="monitor",state="open"} 1');
  expect(text).toContain('bkgraph_esb_breaker_state{system="monitor",state="closed"} 0');
  expect(text).toContain('bkgraph_esb_retries_total{system="cc",api="search_host"} 1');
  expect(text).toContain('bkgraph_esb_batch_keys_sum{system="cc",api="search_host"} 150');
  expect(text).toContain('bkgraph_esb_batch_keys_count{system="cc",api="search_host"} 1');
});
