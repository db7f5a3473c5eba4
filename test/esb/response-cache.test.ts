import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  type CacheOptions,
  Caller,
  type ObservedRead,
  type SessionRequest,
  shareReads,
  Trace,
} from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import {
  CREDENTIALS,
  clientForTest,
  esbErrorOf,
  esbForTest,
  PLAIN_READ,
  READ,
} from './a-client.ts';

/** A client that keeps the answers of READ, and an ESB that numbers its answers. */
async function keepingClient(options: Partial<CacheOptions> = {}) {
  const esb = await esbForTest();
  esb.answer(() => envelope([{ number: esb.requests.length }]));
  const reads: ObservedRead[] = [];
  const client = clientForTest({
    url: esb.url,
    cache: { ages: { 'cc/search_business': 60_000 }, touches: {}, ...options },
    observeRead: (read) => void reads.push(read),
  });
  const session = (request: Partial<SessionRequest> = {}) =>
    client.session({ caller: new Caller(CREDENTIALS), ...request });
  const readOnce = (params: object = {}, request: Partial<SessionRequest> = {}) =>
    session(request).call(READ, { ...params });
  return { esb, reads, session, readOnce };
}

test('an answer serves its caller again, and costs no call then', async () => {
  const { esb, readOnce } = await keepingClient();
  const trace = new Trace();
  expect(await readOnce()).toEqual([{ number: 1 }]);
  expect(await readOnce({}, { trace })).toEqual([{ number: 1 }]);
  expect(esb.requests).toHaveLength(1);
  expect(trace.count).toBe(0);
});

test('what stands beside the data is kept with it', async () => {
  const { esb, session } = await keepingClient();
  esb.answer(() => ({ ...envelope([]), _meta: { count: 7 } }));
  await session().callWhole(READ, {});
  const { beside } = await session().callWhole(READ, {});
  expect(beside).toMatchObject({ _meta: { count: 7 } });
  expect(esb.requests).toHaveLength(1);
});

test.each([
  ['another caller', { caller: new Caller({ ...CREDENTIALS, token: 'of-bob' }) }, {}],
  ['another language', { language: 'zh-hans' as const }, {}],
  ['the same caller, of another business', {}, { bk_biz_id: 3 }],
])('%s is never answered with it', async (_, request, params) => {
  const { esb, readOnce } = await keepingClient();
  await readOnce();
  expect(await readOnce(params, request)).toEqual([{ number: 2 }]);
  expect(esb.requests).toHaveLength(2);
});

test('an answer serves no longer than its API has an age, from when it was asked for', async () => {
  const { esb, readOnce } = await keepingClient({ ages: { 'cc/search_business': 80 } });
  esb.answer(async () => {
    const { length } = esb.requests;
    await sleep(50);
    return envelope([{ number: length }]);
  });
  await readOnce();
  await sleep(40);
  expect(await readOnce()).toEqual([{ number: 2 }]);
});

test('an API without an age is asked each time', async () => {
  const { esb, reads, session } = await keepingClient();
  for (const number of [1, 2]) expect(await session().call(PLAIN_READ, {})).toEqual([{ number }]);
  expect(esb.requests).toHaveLength(2);
  expect(reads).toEqual([]);
});

test.each([
  ['a refusal', failure(1306403, 'no')],
  ['a page of a proxy', { status: 502, text: '<html>' }],
])('%s is not kept', async (_, answer) => {
  const { esb, readOnce } = await keepingClient();
  esb.answer(() => answer);
  await esbErrorOf(readOnce());
  esb.answer(() => envelope(['fine']));
  expect(await readOnce()).toEqual(['fine']);
});

test('what is kept cannot be changed by those who read it', async () => {
  const { readOnce } = await keepingClient();
  await readOnce();
  const list = (await readOnce()) as { number: number }[]; // as the ESB above answers
  expect(() => list.sort(() => 0).push({ number: 2 })).toThrow(TypeError);
  expect(() => Object.assign(list[0] ?? {}, { number: 2 })).toThrow(TypeError);
});

test('a request that forgets what it has read is answered afresh, and so is who comes after', async () => {
  const { session, readOnce } = await keepingClient();
  await readOnce();
  const { esb, forget } = shareReads(session());
  expect(await esb.call(READ, {})).toEqual([{ number: 1 }]);
  forget();
  expect(await esb.call(READ, {})).toEqual([{ number: 2 }]);
  expect(await readOnce()).toEqual([{ number: 2 }]);
});

test('a request that is to decide by what it reads is answered afresh', async () => {
  const { readOnce } = await keepingClient();
  await readOnce();
  expect(await readOnce({}, { afresh: true })).toEqual([{ number: 2 }]);
  expect(await readOnce()).toEqual([{ number: 2 }]);
});

test('one who has left is not answered at all', async () => {
  const { readOnce } = await keepingClient();
  await readOnce();
  const error = await esbErrorOf(readOnce({}, { signal: AbortSignal.abort() }));
  expect(error.code).toBe('ESB_UNAVAILABLE');
});

test('of many answers, those that were used last are kept', async () => {
  const { esb, readOnce } = await keepingClient({ maxEntries: 2 });
  for (const id of [1, 2, 1, 3, 1, 2]) await readOnce({ id });
  expect(esb.requests.map(({ params }) => params['id'])).toEqual([1, 2, 3, 2]);
});

test('of large answers, as many are kept as there is room for, and none that is larger', async () => {
  const { esb, readOnce } = await keepingClient({ maxSize: 5_000 });
  esb.answer(({ params }) => envelope('x'.repeat(Number(params['length']))));
  for (const length of [2_000, 2_001, 2_000, 2_002, 2_000]) await readOnce({ length });
  expect(esb.requests).toHaveLength(3);
  for (const length of [6_000, 6_000]) await readOnce({ length });
  expect(esb.requests).toHaveLength(5);
  await readOnce({ length: 2_000 });
  expect(esb.requests).toHaveLength(5);
});

test('hits and misses are told to the metrics, by their API', async () => {
  const { reads, readOnce } = await keepingClient();
  await readOnce();
  await readOnce();
  const read = { system: 'cc', api: 'search_business' };
  expect(reads).toEqual([
    { ...read, how: 'miss' },
    { ...read, how: 'hit' },
  ]);
});
