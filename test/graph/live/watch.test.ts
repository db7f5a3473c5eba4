import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSignals } from '../../../src/graph/live/signals.ts';
import { type Watch, watch } from '../../../src/graph/live/watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what does not change is looked at less and less often, and nothing is told of it', async () => {
  const leaving = new AbortController();
  const looks: number[] = [];
  const began = Date.now();
  const thing: Watch<string> = {
    look: () => {
      looks.push((Date.now() - began) / 1000);
      return Promise.resolve('running');
    },
    ...{
      stateOf: String,
      isOver: () => false,
      isPassing: () => true,
      signals: createSignals(),
      topic: 'it',
      pause: { first: 2_000, longest: 30_000 },
    },
    leaving: leaving.signal,
  };
  const events = watch(thing);
  await events.next();
  const second = events.next();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(looks).toEqual([0, 2, 6, 14, 30, 60, 90]);
  leaving.abort();
  expect(await second).toEqual({ done: true, value: undefined });
});
