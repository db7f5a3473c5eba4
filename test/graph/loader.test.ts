import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLoader, type Loader, type LoaderOptions } from '../../src/graph/loader.ts';
import { loadAll } from '../kit/load-all.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

const bad = new Error('no answer for 13');

/** Doubles numbers; 13 is refused, and for those above 1,000 there is nothing. */
function doubling(more: Partial<LoaderOptions<number, number>> = {}) {
  const calls: number[][] = [];
  const loader = createLoader<number, number>({
    key: String,
    missing: (key) => new Error(`nothing for ${key}`),
    fetch: async (keys, found) => {
      calls.push([...keys]);
      await Promise.resolve();
      for (const key of keys) if (key <= 1_000) found.set(String(key), key === 13 ? bad : key * 2);
    },
    ...more,
  });
  return { calls, loader };
}

const loaded = async (loader: Loader<number, number>, key: number) => loader.load(key);

test('what has come is at hand at once, without a promise', async () => {
  const { calls, loader } = doubling();
  expect(loader.load(1)).toBeInstanceOf(Promise);
  expect(await loaded(loader, 1)).toBe(2);
  expect(loader.load(1)).toBe(2);
  expect(calls).toEqual([[1]]);
});

test('keys of one tick are one call, and equal keys are asked for once', async () => {
  const { calls, loader } = doubling();
  expect(await loadAll(loader, [1, 2, 1, 3, 2])).toEqual([2, 4, 2, 6, 4]);
  expect(calls).toEqual([[1, 2, 3]]);
});

test('two that ask ahead and one that loads in one tick are one call', async () => {
  const { calls, loader } = doubling();
  const ahead = [loader.ahead([1, 2]), loader.ahead([2, 3])];
  const load = loader.load(4);
  await Promise.all([...ahead, load]);
  expect(calls).toEqual([[1, 2, 3, 4]]);
  expect([1, 2, 3, 4].map((key) => loader.load(key))).toEqual([2, 4, 6, 8]);
});

test('what is under way is waited for, and not asked for again', async () => {
  const { calls, loader } = doubling();
  const first = loader.ahead([1]);
  await Promise.resolve();
  await Promise.all([first, loader.ahead([1]), loader.load(1)]);
  expect(calls).toEqual([[1]]);
});

test('there is nothing to wait for ahead of nothing, or of what is at hand', async () => {
  const { calls, loader } = doubling();
  expect(loader.ahead([])).toBeUndefined();
  await loader.ahead([1]);
  expect(loader.ahead([1, 1])).toBeUndefined();
  expect(calls).toEqual([[1]]);
});

test('a key that fails rejects, each time, and leaves its neighbours alone', async () => {
  const { calls, loader } = doubling();
  await loader.ahead([12, 13, 14]);
  expect(await loadAll(loader, [12, 13, 14])).toEqual([24, bad, 28]);
  await expect(loader.load(13)).rejects.toBe(bad);
  expect(calls).toHaveLength(1);
});

test('asking ahead for what fails never rejects', async () => {
  const { loader } = doubling();
  await expect(loader.ahead([13, 2_000])).resolves.toBeUndefined();
});

test('a key that nothing was found for is answered as missing', async () => {
  const { loader } = doubling();
  await expect(loader.load(2_000)).rejects.toThrow('nothing for 2000');
  const filled = doubling({ missing: () => 0 }).loader;
  expect(await filled.load(2_000)).toBe(0);
  expect(filled.load(2_000)).toBe(0);
});

test.each([
  ['rejects', () => Promise.reject(bad)],
  [
    'throws before it has begun',
    () => {
      throw bad;
    },
  ],
])('a fetch that %s fails its keys, and nobody else hears of it', async (_, fetch) => {
  const { loader } = doubling({ fetch });
  expect(loader.ahead([7])).toBeInstanceOf(Promise);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(loader.ahead([7])).toBeUndefined();
  await expect(loader.load(7)).rejects.toBe(bad);
});

test('what was read elsewhere is at hand, but does not replace what is known', async () => {
  const { calls, loader } = doubling();
  loader.prime(1, 100);
  await loader.load(2);
  loader.prime(2, 200);
  loader.prime(1, 300);
  expect([loader.load(1), loader.load(2)]).toEqual([100, 4]);
  expect(calls).toEqual([[2]]);
});

test('what is to be remembered later is made once, and only when somebody asks', async () => {
  const { calls, loader } = doubling();
  let made = 0;
  const entries = function* () {
    made += 1;
    yield [5, 50] as const;
    yield [6, 60] as const;
  };
  loader.primeLater(entries);
  loader.prime(6, 600);
  expect(made).toBe(0);
  expect(loader.load(5)).toBe(50);
  expect(loader.load(6)).toBe(600);
  expect(loader.ahead([5, 6])).toBeUndefined();
  expect([made, calls]).toEqual([1, []]);
});

test('asking ahead counts as asking for what is to be remembered later', () => {
  const { loader } = doubling();
  loader.primeLater(() => [[1, 10]]);
  expect(loader.ahead([1])).toBeUndefined();
});

test('keys that do not wait for one another are fetched each by itself', async () => {
  const { calls, loader } = doubling({ together: false });
  await loadAll(loader, [1, 2, 1]);
  expect(calls).toEqual([[1], [2]]);
});
