import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { exposeSpreads, exposeTallies } from '../../src/gateway/exposed.ts';

test('a spread is shown as a histogram: buckets that add up, a sum and a count', async () => {
  const registry = new Registry();
  const spreads = exposeSpreads(registry, {
    ...{ name: 'took', help: 'How long.', labelNames: ['who'] },
    buckets: [1, 5],
  });
  for (const value of [0.5, 1, 3, 7]) spreads.at('ann').add(value);
  expect(await registry.metrics()).toBe(
    [
      '# HELP took How long.',
      '# TYPE took histogram',
      'took_bucket{le="1",who="ann"} 2',
      'took_bucket{le="5",who="ann"} 3',
      'took_bucket{le="+Inf",who="ann"} 4',
      'took_sum{who="ann"} 11.5',
      'took_count{who="ann"} 4',
      '',
    ].join('\n'),
  );
});

test('a tally is shown as a counter, a line for each labels', async () => {
  const registry = new Registry();
  const labelNames = ['system', 'api', 'how'];
  const tallies = exposeTallies(registry, { name: 'seen', help: 'How often.', labelNames });
  tallies.at('cc', 'search_host', 'hit').add(1);
  tallies.at('cc', 'search_host', 'hit').add(2);
  tallies.at('cc', 'search_host', 'miss').add(1);
  expect(await registry.metrics()).toBe(
    [
      '# HELP seen How often.',
      '# TYPE seen counter',
      'seen{system="cc",api="search_host",how="hit"} 3',
      'seen{system="cc",api="search_host",how="miss"} 1',
      '',
    ].join('\n'),
  );
});
