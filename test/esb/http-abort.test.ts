import { expect, test, vi } from 'vitest';
import { envelope } from '../kit/fake-esb.ts';
import { rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { esbErrorOf, esbForTest, READ, sessionForTest, WRITE } from './a-client.ts';

/** An ESB that answers when it is told to, and a caller who can leave. */
async function waitingEsb() {
  const esb = await esbForTest();
  let resolve: (answer: object) => void = () => undefined;
  const promise = new Promise<object>((answer) => {
    resolve = answer;
  });
  esb.answer(() => promise);
  const leaving = new AbortController();
  const session = sessionForTest(esb.url, {}, { signal: leaving.signal });
  const arrived = () => vi.waitFor(() => expect(esb.requests).toHaveLength(1));
  return { esb, session, leaving, arrived, answerNow: () => resolve(envelope(['done'])) };
}

const GIVEN_UP = 'cc/search_business: given up because the caller left';

test('a read is given up when its caller leaves', async () => {
  const { esb, session, leaving, arrived } = await waitingEsb();
  const rejected = esbErrorOf(session.call(READ, {}));
  await arrived();
  leaving.abort();
  expect(await rejected).toMatchObject({ code: 'ESB_UNAVAILABLE', message: GIVEN_UP });
  await vi.waitFor(() => expect(esb.requests[0]?.aborted).toBe(true));
});

test('a read is given up for whatever reason the caller left', async () => {
  const { session, leaving, arrived } = await waitingEsb();
  const rejected = esbErrorOf(session.call(READ, {}));
  await arrived();
  leaving.abort(new Error('the browser was closed'));
  expect(await rejected).toMatchObject({ code: 'ESB_UNAVAILABLE', message: GIVEN_UP });
});

test('a read is not even sent for a caller who has left', async () => {
  const { esb, session, leaving } = await waitingEsb();
  leaving.abort();
  expect((await esbErrorOf(session.call(READ, {}))).message).toBe(GIVEN_UP);
  expect(esb.requests).toHaveLength(0);
});

test('a read is given up in the middle of its answer', async () => {
  const leaving = new AbortController();
  const server = await rawServerForTest((socket) => {
    socket.write(rawAnswer('{"result":', 1_000));
    setTimeout(() => leaving.abort(), 20);
  });
  const session = sessionForTest(server.url, {}, { signal: leaving.signal });
  expect((await esbErrorOf(session.call(READ, {}))).message).toBe(GIVEN_UP);
});

test('a write is finished though its caller has left', async () => {
  const { esb, session, leaving, arrived, answerNow } = await waitingEsb();
  const written = session.call(WRITE, {});
  await arrived();
  leaving.abort();
  answerNow();
  await expect(written).resolves.toEqual(['done']);
  expect(esb.requests[0]?.aborted).toBe(false);
});
