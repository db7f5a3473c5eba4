import { expect, test, vi } from 'vitest';
import { Caller, type ObservedRead, type SessionRequest, Trace } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import {
  CREDENTIALS,
  clientForTest,
  esbErrorOf,
  esbForTest,
  PLAIN_READ,
  READ,
  WRITE,
} from './a-client.ts';

/** An ESB that holds its answers back until they are let go, each telling its number. */
async function heldEsb() {
  const esb = await esbForTest();
  const held: (() => void)[] = [];
  esb.answer(async () => {
    const number = esb.requests.length;
    await new Promise<void>((letGo) => held.push(letGo));
    return envelope([{ number }]);
  });
  const reads: ObservedRead[] = [];
  const client = clientForTest({
    url: esb.url,
    frozen: true,
    observeRead: (read) => void reads.push(read),
  });
  const arrived = (count: number) =>
    vi.waitFor(() => {
      expect(held).toHaveLength(count);
    });
  const session = (request: Partial<SessionRequest> = {}) =>
    client.session({ caller: new Caller(CREDENTIALS), ...request });
  return { esb, reads, session, arrived, letGo: (number: number) => held[number - 1]?.() };
}

/** Two requests of one caller, of which each may be anything that a request can be. */
async function twoAtOnce(one: Partial<SessionRequest>, other: Partial<SessionRequest>) {
  const { esb, session, arrived, letGo } = await heldEsb();
  const first = session(one).call(PLAIN_READ, { bk_biz_id: 2 });
  await arrived(1);
  const second = session(other).call(PLAIN_READ, { bk_biz_id: 2 });
  letGo(1);
  await first;
  return { esb, arrived, letGo, first, second };
}

test('two requests of one caller that read the same at the same time share a call', async () => {
  const { esb, first, second } = await twoAtOnce({}, {});
  expect(await second).toBe(await first);
  expect(await second).toEqual([{ number: 1 }]);
  expect(esb.requests).toHaveLength(1);
});

test('what is shared cannot be changed by one of those who share it', async () => {
  const { first } = await twoAtOnce({}, {});
  const list = (await first) as { number: number }[]; // as the ESB above answers
  expect(() => list.push({ number: 2 })).toThrow(TypeError);
  expect(() => Object.assign(list[0] ?? {}, { number: 2 })).toThrow(TypeError);
});

test.each([
  ['another caller', { caller: new Caller({ ...CREDENTIALS, token: 'of-bob' }) }],
  ['another application of his', { caller: new Caller({ ...CREDENTIALS, appCode: 'other' }) }],
  ['another language', { language: 'zh-hans' as const }],
])('%s reads for himself', async (_, other) => {
  const { esb, arrived, letGo, second } = await twoAtOnce({}, other);
  await arrived(2);
  letGo(2);
  expect(await second).toEqual([{ number: 2 }]);
  expect(esb.requests).toHaveLength(2);
});

test('reads of other things, and of the same thing at another API, are calls of their own', async () => {
  const { session, arrived, letGo } = await heldEsb();
  const one = session();
  const all = Promise.all([
    one.call(PLAIN_READ, { bk_biz_id: 2 }),
    one.call(PLAIN_READ, { bk_biz_id: 3 }),
    one.call(READ, { bk_biz_id: 2 }),
  ]);
  await arrived(3);
  for (const number of [1, 2, 3]) letGo(number);
  expect(new Set((await all).map((answer) => JSON.stringify(answer))).size).toBe(3);
});

test('a read after an equal one has been answered is a call of its own', async () => {
  const { esb, session, arrived, letGo } = await heldEsb();
  for (const number of [1, 2]) {
    const read = session().call(READ, {});
    await arrived(number);
    letGo(number);
    expect(await read).toEqual([{ number }]);
  }
  expect(esb.requests).toHaveLength(2);
});

test('equal writes are never one', async () => {
  const { esb, session, arrived, letGo } = await heldEsb();
  const writes = [session().call(WRITE, {}), session().call(WRITE, {})];
  await arrived(2);
  letGo(1);
  letGo(2);
  await Promise.all(writes);
  expect(esb.requests).toHaveLength(2);
});

test('a call that fails fails for all who wait, and the next read tries again', async () => {
  const esb = await esbForTest();
  esb.answer(() => failure(1306403, `${CREDENTIALS.token} may not`));
  const client = clientForTest({ url: esb.url });
  const read = () => client.session({ caller: new Caller(CREDENTIALS) }).call(READ, {});
  const errors = await Promise.all([read(), read()].map(esbErrorOf));
  expect(errors).toMatchObject([
    { code: 'FORBIDDEN', message: '*** may not', requestId: 'f'.repeat(32) },
    { code: 'FORBIDDEN', message: '*** may not', requestId: 'f'.repeat(32) },
  ]);
  expect(esb.requests).toHaveLength(1);
  esb.answer(() => envelope(['fine']));
  expect(await read()).toEqual(['fine']);
});

test('a caller who tries again as soon as he is told of the failure is asked for afresh', async () => {
  const esb = await esbForTest();
  esb.answer(() => (esb.requests.length === 1 ? failure(1, 'no') : envelope(['fine'])));
  const session = clientForTest({ url: esb.url }).session({ caller: new Caller(CREDENTIALS) });
  const answer = await session.call(READ, {}).catch(() => session.call(READ, {}));
  expect(answer).toEqual(['fine']);
});

test('the trace of a request tells the calls that it made, not those that it joined', async () => {
  const [one, other] = [new Trace(), new Trace()];
  await (await twoAtOnce({ trace: one }, { trace: other })).second;
  expect(one.report()).toMatchObject({ totalCalls: 1, calls: [{ api: 'get_job_list' }] });
  expect(other.report()).toEqual({ calls: [], totalCalls: 0, waves: 0 });
  expect([one.count, other.count]).toEqual([1, 0]);
});

test('a joined read is told to the metrics, by its API', async () => {
  const { reads, session, arrived, letGo } = await heldEsb();
  const all = [1, 2, 3].map(() => session().call(READ, {}));
  await arrived(1);
  letGo(1);
  await Promise.all(all);
  const joined = { system: 'cc', api: 'search_business', how: 'joined' };
  expect(reads).toEqual([joined, joined]);
});
