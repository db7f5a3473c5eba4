import { expect, test } from 'vitest';
import { EsbError, type EsbErrorCode } from '../../src/esb/index.ts';
import { batchLoader } from '../../src/graph/batching.ts';
import { loadAll } from '../kit/load-all.ts';

const api = { system: 'cc', name: 'search_host' };
const refusal = new EsbError('ESB_ERROR', api, 'a host is not there');

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Numbers, 500 a call; a call that has a bad one is refused. */
async function ask(count: number, isBad: (number: number) => boolean, error = refusal) {
  let calls = 0;
  const loader = batchLoader<number, number>({
    key: String,
    match: String,
    max: 500,
    fetch: (asked) => {
      calls += 1;
      return asked.some(isBad) ? Promise.reject(error) : Promise.resolve(asked);
    },
  });
  const answers = await loadAll(loader, numbers(count));
  const failed = numbers(count).filter((number) => answers[number] === error);
  const answered = numbers(count).filter((number) => answers[number] === number);
  expect(failed.length + answered.length).toBe(count);
  return { calls, failed, answered };
}

test.each([0, 1, 137, 250, 499])('one bad of 500 fails alone: %i', async (bad) => {
  const { calls, failed, answered } = await ask(500, (number) => number === bad);
  expect(failed).toEqual([bad]);
  expect(answered).toHaveLength(499);
  expect(calls).toBeLessThanOrEqual(20);
});

test('two bad of 500 fail alone, wherever they are', async () => {
  for (const other of [1, 3, 120, 250, 499]) {
    const { calls, failed } = await ask(500, (number) => number === 0 || number === other);
    expect(failed).toEqual([0, other]);
    expect(calls).toBeLessThanOrEqual(40);
  }
});

test('many bad ones fail with their nearest neighbours, within the calls that there are', async () => {
  const isBad = (number: number) => number % 100 === 7;
  const { calls, failed, answered } = await ask(500, isBad);
  expect(calls).toBeLessThanOrEqual(40);
  expect(failed).toEqual(expect.arrayContaining([7, 107, 207, 307, 407]));
  expect(answered.length).toBeGreaterThan(300);
});

test('where all are bad, all fail, and the calls come to an end', async () => {
  const { calls, failed } = await ask(500, () => true);
  expect(failed).toHaveLength(500);
  expect(calls).toBeLessThanOrEqual(40);
});

test('one bad fails nothing of another call', async () => {
  const { failed } = await ask(1_200, (number) => number === 600);
  expect(failed).toEqual([600]);
});

test('a single key that is refused is not asked for again', async () => {
  expect(await ask(1, () => true)).toMatchObject({ calls: 1, failed: [0] });
});

test.each<EsbErrorCode>([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'ESB_TIMEOUT',
  'ESB_UNAVAILABLE',
  'ESB_BAD_RESPONSE',
])('%s is no key’s fault: the call is not halved', async (code) => {
  const error = new EsbError(code, api, 'for another reason');
  expect(await ask(500, (number) => number === 1, error)).toMatchObject({ calls: 1, answered: [] });
});

test('a call whose outcome is unknown is not made again in halves', async () => {
  const error = new EsbError('ESB_ERROR', api, 'who knows', { outcomeUnknown: true });
  expect(await ask(500, (number) => number === 1, error)).toMatchObject({ calls: 1 });
});
