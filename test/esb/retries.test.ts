import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { fetchByOffset, Trace } from '../../src/esb/index.ts';
import { envelope, type FakeAnswer, failure } from '../kit/fake-esb.ts';
import { rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { clientForTest, esbErrorOf, esbForTest, READ, sessionForTest, WRITE } from './a-client.ts';

const retries = { times: 2, firstPause: 5, longestPause: 100 };
const BROKEN = { status: 502, text: '<html>502</html>' };

/** An ESB that answers those first, and then well. */
async function recovering(...first: FakeAnswer[]) {
  const esb = await esbForTest();
  esb.answer(() => first.shift() ?? envelope(['well']));
  return esb;
}

test('a read that fails in a way that may pass is asked again, and the trace shows each time', async () => {
  const esb = await recovering(BROKEN, failure(1306201, 'connection refused'));
  const trace = new Trace();
  const observed: string[] = [];
  const observe = ({ outcome }: { outcome: string }) => void observed.push(outcome);
  const session = sessionForTest(esb.url, { retries, observe }, { trace });
  expect(await session.call(READ, {})).toEqual(['well']);
  expect(trace.report().calls.map(({ outcome }) => outcome)).toEqual([
    'ESB_UNAVAILABLE',
    'ESB_ERROR',
    'ok',
  ]);
  expect(trace.report().waves).toBe(3);
  expect(observed).toEqual(['ESB_UNAVAILABLE', 'ESB_ERROR', 'ok']);
});

test('it is asked no more often than allowed, and the last failure is told', async () => {
  const esb = await recovering(BROKEN, BROKEN, failure(1306201, 'the last one'));
  const error = await esbErrorOf(sessionForTest(esb.url, { retries }).call(READ, {}));
  expect(error.message).toBe('the last one');
  expect(esb.requests).toHaveLength(3);
});

test.each<[string, (socket: Socket) => unknown]>([
  ['a reset connection', (socket) => socket.resetAndDestroy()],
  ['a closed connection', (socket) => socket.end()],
  ['a cut body', (socket) => socket.end(rawAnswer('{"resu', 100))],
])('%s is asked again', async (_, fail) => {
  let calls = 0;
  const server = await rawServerForTest((socket) => {
    calls += 1;
    if (calls === 1) fail(socket);
    else socket.write(rawAnswer(JSON.stringify(envelope(['well']))));
  });
  const told: unknown[] = [];
  const options = { retries, observeRetry: (retry: unknown) => void told.push(retry) };
  expect(await sessionForTest(server.url, options).call(READ, {})).toEqual(['well']);
  expect(calls).toBe(2);
  expect(told).toEqual([{ system: 'cc', api: 'search_business' }]);
});

test.each<[string, FakeAnswer]>([
  ['a refusal', failure(1110001, 'no')],
  ['an expired login', failure(1306000, 'bk_token has expired')],
  ['a lack of rights', failure(1306403, 'no')],
  ['a rate limit without a time', failure(1306429, 'too many')],
  ['a login page', { status: 200, text: '<html>' }],
  ['HTTP 500', { status: 500, text: '<html>' }],
])('%s would be the same once more, and is not asked again', async (_, answer) => {
  const esb = await recovering(answer);
  await esbErrorOf(sessionForTest(esb.url, { retries }).call(READ, {}));
  expect(esb.requests).toHaveLength(1);
});

test('no write is ever sent twice, whatever its API is and however it fails', async () => {
  const esb = await esbForTest();
  const writes = catalogue.filter(({ kind }) => kind === 'mutation');
  const session = sessionForTest(esb.url, { retries: { ...retries, budget: 1 } });
  const answers = [BROKEN, failure(1306201, 'timed out'), { status: 504, text: '' }];
  for (const answer of answers) {
    esb.answer(() => answer);
    const errors = await Promise.all(writes.map((api) => esbErrorOf(session.call(api, {}))));
    expect(errors.every(({ outcomeUnknown }) => outcomeUnknown)).toBe(true);
  }
  expect(esb.requests).toHaveLength(writes.length * answers.length);
  expect(writes).toHaveLength(80);
});

test('what took long to fail is not asked again', async () => {
  const esb = await esbForTest();
  esb.answer(async () => {
    await sleep(60);
    return BROKEN;
  });
  await esbErrorOf(sessionForTest(esb.url, { retries: { ...retries, within: 40 } }).call(READ, {}));
  expect(esb.requests).toHaveLength(1);
});

test('a system that fails altogether is asked a tenth more, and ten times that it had saved', async () => {
  const esb = await esbForTest();
  esb.answer(() => BROKEN);
  const session = sessionForTest(esb.url, { retries: { ...retries, firstPause: 1 } });
  for (let id = 0; id < 200; id += 1) await esbErrorOf(session.call(READ, { id }));
  expect(esb.requests.length).toBeGreaterThan(200);
  expect(esb.requests.length).toBeLessThanOrEqual(200 + 20 + 10);
});

test('equal reads that are one call are asked again as one', async () => {
  const esb = await recovering(BROKEN);
  const session = sessionForTest(esb.url, { retries });
  const answers = await Promise.all(Array.from({ length: 20 }, () => session.call(READ, {})));
  expect(answers).toEqual(Array.from({ length: 20 }, () => ['well']));
  expect(esb.requests).toHaveLength(2);
});

test('nothing is asked again for a caller who has left', async () => {
  const esb = await recovering(BROKEN);
  const leaving = new AbortController();
  const patient = { ...retries, firstPause: 60_000, longestPause: 60_000 };
  const client = clientForTest({ url: esb.url, retries: patient });
  const { caller } = sessionForTest(esb.url);
  const session = client.session({ caller, signal: leaving.signal });
  const rejected = esbErrorOf(session.call(READ, {}));
  await vi.waitFor(() => expect(esb.requests).toHaveLength(1));
  await sleep(20);
  leaving.abort();
  expect((await rejected).message).toContain('the caller left');
  await sleep(20);
  expect(esb.requests).toHaveLength(1);
});

/** An ESB with a list of 2,000, of which the page that starts there fails so often. */
async function withBadPage(start: number, times: number) {
  const esb = await esbForTest();
  let left = times;
  esb.answer(({ params }) => {
    const first = Number(params['start']);
    if (first === start && left > 0) {
      left -= 1;
      return BROKEN;
    }
    return envelope({ count: 2_000, info: Array.from({ length: 20 }, (_, n) => first + n) });
  });
  const session = sessionForTest(esb.url, { retries, connections: 8 });
  const list = fetchByOffset(READ, { offset: 0, limit: 2_000 }, 20, async (from, limit) => {
    const data = await session.call(READ, { start: from, limit });
    const { count, info } = data as { count: number; info: number[] }; // as answered above
    return { total: count, items: info };
  });
  return { esb, list };
}

test('one page of a hundred that fails once is asked again, and the list is whole', async () => {
  const { esb, list } = await withBadPage(1_200, 1);
  expect((await list).items).toEqual([...Array(2_000).keys()]);
  expect(esb.requests).toHaveLength(101);
});

test('one page that keeps failing fails the whole list: none is ever cut', async () => {
  const { list } = await withBadPage(1_200, 99);
  await expect(list).rejects.toMatchObject({ code: 'ESB_UNAVAILABLE' });
});

test.each([
  [429, 'RATE_LIMITED'],
  [503, 'ESB_UNAVAILABLE'],
])('Retry-After of an HTTP %i is waited for by a read when it is short', async (status, code) => {
  const [soon, late] = await Promise.all([
    retryAfterServer(status, '0.05'),
    retryAfterServer(status, '7'),
  ]);
  const began = performance.now();
  expect(await sessionForTest(soon.url, { retries }).call(READ, {})).toEqual(['well']);
  expect(performance.now() - began).toBeGreaterThanOrEqual(49);
  const session = sessionForTest(late.url, { retries });
  expect(await esbErrorOf(session.call(READ, {}))).toMatchObject({ code, retryAfterMs: 7_000 });
});

test('a write is told how long to wait, and does not wait', async () => {
  const server = await retryAfterServer(429, '0.01');
  const error = await esbErrorOf(sessionForTest(server.url, { retries }).call(WRITE, {}));
  expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 10, outcomeUnknown: false });
});

/** Answers its first request with that status, and the others well. */
async function retryAfterServer(status: number, seconds: string) {
  let calls = 0;
  return rawServerForTest((socket) => {
    calls += 1;
    const well = rawAnswer(JSON.stringify(envelope(['well'])));
    const head = `HTTP/1.1 ${status} No\r\nRetry-After: ${seconds}\r\nContent-Length: 0\r\n\r\n`;
    socket.write(calls === 1 ? head : well);
  });
}
