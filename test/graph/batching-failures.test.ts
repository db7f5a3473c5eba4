import { expect, test } from 'vitest';
import { batchLoader, chunks, groupBy, settle, singleLoader } from '../../src/graph/batching.ts';
import { loadAll } from '../kit/load-all.ts';

/** Numbers, two a call; the call that has a 3 does what the test wants. */
function loaderThat(misbehaves: (numbers: readonly number[]) => Promise<number[]>) {
  return batchLoader<number, number>({
    key: String,
    match: String,
    max: 2,
    fetch: (numbers) => (numbers.includes(3) ? misbehaves(numbers) : Promise.resolve([...numbers])),
  });
}

const broken = new Error('the third broke');

test('a call that fails fails its own keys and no others', async () => {
  const loader = loaderThat(() => Promise.reject(broken));
  expect(await loadAll(loader, [1, 2, 3, 4, 5])).toEqual([1, 2, broken, broken, 5]);
});

test('a call that throws before it is made fails its own keys and no others', async () => {
  const loader = loaderThat(() => {
    throw broken;
  });
  expect(await loadAll(loader, [1, 2, 3, 4, 5])).toEqual([1, 2, broken, broken, 5]);
});

test('an answer that cannot be matched fails its own call and no others', async () => {
  const loader = batchLoader<number, number>({
    key: String,
    max: 2,
    fetch: (numbers) => Promise.resolve([...numbers]),
    match: (answer) => {
      if (answer === 3) throw broken;
      return String(answer);
    },
  });
  expect(await loadAll(loader, [1, 2, 3, 4, 5])).toEqual([1, 2, broken, broken, 5]);
});

test('answers that are no list fail their own call and no others', async () => {
  const loader = loaderThat(() => Promise.resolve(null as unknown as number[])); // misuse
  const answers = await loadAll(loader, [1, 2, 3, 4, 5]);
  expect(answers).toEqual([1, 2, expect.any(TypeError), expect.any(TypeError), 5]);
});

test('what is thrown and is no error becomes one', async () => {
  const thrown: unknown = 'just text';
  const [answer] = await loadAll(
    loaderThat(async () => {
      throw await Promise.resolve(thrown);
    }),
    [3],
  );
  expect(answer).toBeInstanceOf(Error);
  expect(String(answer)).not.toContain('just text');
});

test('a single key that fails fails alone', async () => {
  const loader = singleLoader<number, number>(String, (key) =>
    key === 3 ? Promise.reject(broken) : Promise.resolve(key),
  );
  expect(await loadAll(loader, [1, 3, 5])).toEqual([1, broken, 5]);
});

test('a single key whose call throws before it is made fails alone', async () => {
  const loader = singleLoader<number, number>(String, (key) => {
    if (key === 3) throw broken;
    return Promise.resolve(key);
  });
  expect(await loadAll(loader, [1, 3, 5])).toEqual([1, broken, 5]);
});

test('a failure is a value once it is settled', async () => {
  expect(await settle(Promise.resolve(7))).toBe(7);
  expect(await settle(Promise.reject(broken))).toBe(broken);
});

test('chunks keep the order, and the last may be shorter', () => {
  expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunks([1, 2], 2)).toEqual([[1, 2]]);
  expect(chunks([], 2)).toEqual([]);
});

test('groups stand in the order in which each came first', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (text) => text.slice(0, 1));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
