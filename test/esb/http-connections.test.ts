import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Caller, EsbClient, esbRoute } from '../../src/esb/index.ts';
import { envelope } from '../kit/fake-esb.ts';
import { rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { CREDENTIALS, esbForTest, READ, sessionForTest } from './a-client.ts';

const ENVELOPE = JSON.stringify(envelope([]));

/** An ESB that answers nobody until it is told to. */
async function holdingEsb() {
  const esb = await esbForTest();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  esb.answer(async () => {
    await released;
    return envelope([]);
  });
  return { esb, release: () => release() };
}

test.each([
  ['at most `connections` requests', { connections: 3 }, 3],
  ['at most 64 requests, unless told otherwise,', {}, 64],
])('%s are on their way at a time; the others wait', async (_, options, most) => {
  const { esb, release } = await holdingEsb();
  const session = sessionForTest(esb.url, options);
  const calls = Array.from({ length: most + 10 }, (_, id) => session.call(READ, { id }));
  await vi.waitFor(() => expect(esb.requests).toHaveLength(most));
  await sleep(30);
  expect(esb.requests).toHaveLength(most);
  release();
  expect(await Promise.all(calls)).toHaveLength(most + 10);
  expect(esb.requests).toHaveLength(most + 10);
});

test('calls after one another use their connections again', async () => {
  const server = await rawServerForTest((socket) => socket.write(rawAnswer(ENVELOPE)));
  const session = sessionForTest(server.url);
  for (let call = 0; call < 20; call += 1) await session.call(READ, {});
  // A call may come while undici still puts the connection of the one before aside.
  expect(server.opened()).toBeLessThanOrEqual(2);
});

test('a new connection is made after one that broke', async () => {
  let broken = false;
  const server = await rawServerForTest((socket) => {
    if (broken) return socket.write(rawAnswer(ENVELOPE));
    broken = true;
    return socket.resetAndDestroy();
  });
  const session = sessionForTest(server.url);
  await expect(session.call(READ, {})).rejects.toMatchObject({ code: 'ESB_UNAVAILABLE' });
  await expect(session.call(READ, {})).resolves.toEqual([]);
});

test('closing a client waits for what is on its way, and lets nothing new out', async () => {
  const { esb, release } = await holdingEsb();
  const client = new EsbClient({ route: esbRoute(esb.url) });
  const session = client.session({ caller: new Caller(CREDENTIALS) });
  const underWay = session.call(READ, {});
  const closed = client.close();
  release();
  await expect(underWay).resolves.toEqual([]);
  await closed;
  await expect(session.call(READ, {})).rejects.toMatchObject({ code: 'ESB_UNAVAILABLE' });
});
