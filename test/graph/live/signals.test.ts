import { expect, test } from 'vitest';
import { jobInstanceTopic } from '../../../src/graph/keys.ts';
import { createSignals } from '../../../src/graph/live/signals.ts';

test('a signal wakes all who listen to its topic, and nobody who has left', () => {
  const signals = createSignals();
  const leaving = new AbortController();
  const staying = new AbortController();
  const woken: string[] = [];
  signals.listen(jobInstanceTopic(1), () => woken.push('leaver'), leaving.signal);
  signals.listen(jobInstanceTopic(1), () => woken.push('stayer'), staying.signal);
  signals.listen(jobInstanceTopic(2), () => woken.push('other'), staying.signal);

  signals.publish(jobInstanceTopic(1));
  expect(woken).toEqual(['leaver', 'stayer']);
  leaving.abort();
  signals.publish(jobInstanceTopic(1));
  expect(woken).toEqual(['leaver', 'stayer', 'stayer']);
});
