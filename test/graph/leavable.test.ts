import { expect, test } from 'vitest';
import { leavable } from '../../src/graph/leavable.ts';

test('what hangs on its signal is let go when it ends by itself', async () => {
  const seen: AbortSignal[] = [];
  const events = leavable(async function* (leaving) {
    seen.push(leaving);
    yield await Promise.resolve('last');
  });
  await events.next();
  expect(seen[0]?.aborted).toBe(false);
  await events.next();
  expect(seen[0]?.aborted).toBe(true);
});

test('a reader that leaves ends a wait that would never have been over', async () => {
  const events = leavable(async function* (leaving) {
    yield 'first';
    await new Promise<void>((resolve) => {
      leaving.addEventListener('abort', () => resolve());
    });
  });
  expect(await events.next()).toEqual({ done: false, value: 'first' });
  const waiting = events.next();
  await events.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});
