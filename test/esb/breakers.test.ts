import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { ObservedBreaker } from '../../src/esb/index.ts';
import { envelope, type FakeAnswer, failure } from '../kit/fake-esb.ts';
import {
  clientForTest,
  esbErrorOf,
  esbForTest,
  PLAIN_READ,
  READ,
  sessionForTest,
} from './a-client.ts';

const BROKEN = { status: 502, text: '<html>502</html>' };
/** Pauses that a busy machine does not sleep through between two calls. */
const breaker = { failures: 3, firstPause: 400, longestPause: 1_000 };
const PAUSED = 420;

/** An ESB that answers what it is told, a session with a breaker, and what the breakers did. */
async function breakable(answer: FakeAnswer) {
  const esb = await esbForTest();
  const events: ObservedBreaker[] = [];
  const observeBreaker = (event: ObservedBreaker) => void events.push(event);
  const session = sessionForTest(esb.url, { breaker, observeBreaker });
  const failing = async (calls: number) => {
    for (let id = 0; id < calls; id += 1) await esbErrorOf(session.call(READ, { id }));
  };
  esb.answer(() => answer);
  return { esb, session, failing, states: () => events.map(({ state }) => state), events };
}

test('a system that keeps failing is not asked for a while, then by one call, then by all', async () => {
  const { esb, session, failing, states } = await breakable(BROKEN);
  await failing(3);
  expect(states()).toEqual(['open']);
  const error = await esbErrorOf(session.call(READ, {}));
  expect(error).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: false });
  expect(error.message).toBe(
    'cc/search_business was not asked: cc has failed 3 times in a row and is tried again in 1 s',
  );
  expect(error.retryAfterMs).toBeGreaterThan(0);
  expect(error.retryAfterMs).toBeLessThanOrEqual(400);
  expect(esb.requests).toHaveLength(3);

  esb.answer(() => envelope(['well']));
  await sleep(PAUSED);
  const [probe, other] = [session.call(READ, { id: 'a' }), session.call(READ, { id: 'b' })];
  expect((await esbErrorOf(other)).message).toContain('is tried again by another call now');
  expect(await probe).toEqual(['well']);
  expect(states()).toEqual(['open', 'half-open', 'closed']);
  expect(await Promise.all([1, 2].map((id) => session.call(READ, { id })))).toHaveLength(2);
});

test('a probe that fails makes the next pause longer', async () => {
  const { esb, session, failing, states } = await breakable(BROKEN);
  await failing(3);
  await sleep(PAUSED);
  await failing(1);
  expect(states()).toEqual(['open', 'half-open', 'open']);
  const { retryAfterMs } = await esbErrorOf(session.call(READ, {}));
  expect(retryAfterMs).toBeGreaterThan(401);
  expect(esb.requests).toHaveLength(4);
});

test('the other systems are asked as before', async () => {
  const { esb, session, failing, events } = await breakable(BROKEN);
  await failing(3);
  esb.answer(() => envelope(['well']));
  expect(await session.call(PLAIN_READ, {})).toEqual(['well']);
  expect(events).toEqual([{ system: 'cc', state: 'open' }]);
});

test.each<[string, FakeAnswer]>([
  ['HTTP 500', { status: 500, text: '<html>' }],
  ['a login page', { status: 200, text: '<html>' }],
  ['broken JSON', { status: 200, text: '{"result":' }],
  ['1306201, no answer from the system behind', failure(1306201, 'timed out')],
  ['1306208 as text', failure('1306208', 'unknown form')],
])('%s is a failure of the system', async (_, answer) => {
  const { failing, states } = await breakable(answer);
  await failing(3);
  expect(states()).toEqual(['open']);
});

test.each<[string, FakeAnswer]>([
  ['a refusal', failure(1110001, 'search failed')],
  ['a lack of rights', failure(1306402, 'no permission')],
  ['an expired login', failure(1306000, 'bk_token has expired')],
  ['a rate limit', failure(1306429, 'too many')],
  ['a wrong parameter', failure(1306406, 'bk_biz_id')],
  ['HTTP 429', { status: 429, text: '' }],
  ['HTTP 403', { status: 403, text: '<html>' }],
])('%s is none', async (_, answer) => {
  const { esb, failing, states } = await breakable(answer);
  await failing(12);
  expect(states()).toEqual([]);
  expect(esb.requests).toHaveLength(12);
});

test('an answer between them starts the count of failures again', async () => {
  const { esb, session, failing, states } = await breakable(BROKEN);
  for (let round = 0; round < 3; round += 1) {
    esb.answer(() => BROKEN);
    await failing(2);
    esb.answer(() => envelope([]));
    await session.call(READ, { round });
  }
  expect(states()).toEqual([]);
});

test('when it opens, what waits for the system is refused, and was not sent', async () => {
  const esb = await esbForTest();
  esb.answer(() => BROKEN);
  const session = sessionForTest(esb.url, { breaker, connections: 1 });
  const calls = Array.from({ length: 10 }, (_, id) => esbErrorOf(session.call(READ, { id })));
  const errors = await Promise.all(calls);
  // By the time that the third has been read, the fourth is on its way.
  expect(esb.requests.length).toBeLessThanOrEqual(4);
  const notAsked = errors.filter(({ message }) => message.includes('was not asked'));
  expect(notAsked.length + esb.requests.length).toBe(10);
});

test('a probe that is given up leaves the next call to try', async () => {
  const { esb, failing } = await breakable(BROKEN);
  const client = clientForTest({ url: esb.url, breaker: { failures: 1, firstPause: 20 } });
  const { caller } = sessionForTest(esb.url);
  await failing(0);
  await esbErrorOf(client.session({ caller }).call(READ, {}));
  await sleep(25);
  const leaving = new AbortController();
  esb.answer(() => new Promise(() => undefined));
  const probe = esbErrorOf(client.session({ caller, signal: leaving.signal }).call(READ, {}));
  await vi.waitFor(() => expect(esb.requests).toHaveLength(2));
  leaving.abort();
  await probe;
  esb.answer(() => envelope(['well']));
  await vi.waitFor(async () => {
    expect(await client.session({ caller }).call(READ, { id: 2 })).toEqual(['well']);
  });
});

test('what a call of an earlier time tells too late says nothing', async () => {
  const { esb, session, states } = await breakable(BROKEN);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  esb.answer(async ({ params }) => {
    if (params['late'] === true) await held;
    return BROKEN;
  });
  const late = Array.from({ length: 5 }, (_, id) =>
    esbErrorOf(session.call(READ, { id, late: true })),
  );
  await vi.waitFor(() => expect(esb.requests).toHaveLength(5));
  for (let id = 0; id < 3; id += 1) await esbErrorOf(session.call(READ, { id }));
  esb.answer(() => envelope([]));
  await sleep(PAUSED);
  await session.call(READ, { id: 'probe' });
  release();
  await Promise.all(late);
  expect(states()).toEqual(['open', 'half-open', 'closed']);
});
