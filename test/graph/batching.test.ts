import { expect, test } from 'vitest';
import { type Batch, batchLoader, singleLoader } from '../../src/graph/batching.ts';
import { loadAll } from '../kit/load-all.ts';

interface Key {
  readonly bizId: number;
  readonly id: number;
}

interface Answer {
  readonly bizId: number;
  readonly id: number;
  readonly name: string;
}

const textOf = ({ bizId, id }: Key) => `${bizId}:${id}`;
const named = ({ bizId, id }: Key): Answer => ({ bizId, id, name: `${bizId}/${id}` });

/** A loader of names by number in a business, and the calls it made. */
function nameLoader(more: Partial<Batch<Key, Answer>> = {}) {
  const calls: string[][] = [];
  const fetch = (keys: readonly Key[]) => (more.fetch ?? (async (all) => all.map(named)))(keys);
  const loader = batchLoader<Key, Answer>({
    key: textOf,
    scope: ({ bizId }) => String(bizId),
    max: 100,
    match: textOf,
    ...more,
    fetch: (keys) => {
      calls.push(keys.map(textOf));
      return fetch(keys);
    },
  });
  return { calls, loader };
}

const keys = (bizId: number, ...ids: number[]): Key[] => ids.map((id) => ({ bizId, id }));

test('keys of one scope share a call', async () => {
  const { calls, loader } = nameLoader();
  const answers = await loader.loadMany(keys(2, 1, 2, 3));
  expect(answers.map((answer) => answer?.name)).toEqual(['2/1', '2/2', '2/3']);
  expect(calls).toEqual([['2:1', '2:2', '2:3']]);
});

test('each scope has a call of its own', async () => {
  const { calls, loader } = nameLoader();
  await loadAll(loader, [...keys(2, 1), ...keys(3, 1), ...keys(2, 2)]);
  expect(calls).toEqual([['2:1', '2:2'], ['3:1']]);
});

test('without a scope, all keys share a call', async () => {
  const calls: number[][] = [];
  const loader = batchLoader<number, number>({
    key: String,
    match: String,
    max: 10,
    fetch: (numbers) => {
      calls.push([...numbers]);
      return Promise.resolve(numbers);
    },
  });
  expect(await loadAll(loader, [5, 7, 6])).toEqual([5, 7, 6]);
  expect(calls).toEqual([[5, 7, 6]]);
});

test('no call has more keys than its API takes', async () => {
  const { calls, loader } = nameLoader({ max: 2 });
  await loadAll(loader, [...keys(2, 1, 2, 3, 4, 5), ...keys(3, 1)]);
  expect(calls).toEqual([['2:1', '2:2'], ['2:3', '2:4'], ['2:5'], ['3:1']]);
});

test('answers are matched by value, whatever their order', async () => {
  const { loader } = nameLoader({ fetch: async (all) => all.map(named).reverse() });
  const answers = await loadAll(loader, keys(2, 1, 2, 3));
  expect(answers).toEqual(keys(2, 1, 2, 3).map(named));
});

test('a key that nothing was answered for is null', async () => {
  const { loader } = nameLoader({ fetch: async (all) => all.map(named).slice(1) });
  expect(await loadAll(loader, keys(2, 1, 2))).toEqual([null, { bizId: 2, id: 2, name: '2/2' }]);
});

test('an answer that nobody asked for is left out', async () => {
  const fetch = async (all: readonly Key[]) => [{ bizId: 9, id: 9, name: 'x' }, ...all.map(named)];
  const { loader } = nameLoader({ fetch });
  expect(await loadAll(loader, keys(2, 1))).toEqual([{ bizId: 2, id: 1, name: '2/1' }]);
});

test('answers may be any iterable', async () => {
  const { loader } = nameLoader({ fetch: async (all) => new Set(all.map(named)) });
  expect(await loadAll(loader, keys(2, 1, 2))).toEqual(keys(2, 1, 2).map(named));
});

test('equal keys are asked for once, in one tick or later', async () => {
  const { calls, loader } = nameLoader();
  const [one, again] = await Promise.all([
    loader.load({ bizId: 2, id: 1 }),
    loader.load({ bizId: 2, id: 1 }),
  ]);
  expect(again).toBe(one);
  expect(await loader.load({ id: 1, bizId: 2 })).toBe(one);
  expect(calls).toEqual([['2:1']]);
});

test('a loader of single keys makes a call a key, and equal keys share it', async () => {
  const calls: number[] = [];
  const loader = singleLoader<number, string>(String, (key) => {
    calls.push(key);
    return Promise.resolve(`name of ${key}`);
  });
  const answers = await Promise.all([loader.load(1), loader.load(2), loader.load(1)]);
  expect(answers).toEqual(['name of 1', 'name of 2', 'name of 1']);
  expect(calls).toEqual([1, 2]);
});
