import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { envelope } from '../kit/fake-esb.ts';
import { rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { esbErrorOf, esbForTest, PLAIN_READ, READ, sessionForTest, WRITE } from './a-client.ts';

// undici looks at its clock about once a second, so that much each time-out takes, however short:
// those of one test run side by side.

test('an ESB that is too slow is ESB_TIMEOUT, which says where it was slow', async () => {
  const silent = await rawServerForTest(() => undefined);
  const stuck = await rawServerForTest((socket) => {
    socket.write(rawAnswer('{"result":', 1_000));
  });
  const impatient = { timeouts: { default: { headers: 50, body: 50 } }, connectTimeout: 50 };
  const shakingNoHands = silent.url.replace('http:', 'https:');
  const [headers, body, connect] = await Promise.all(
    [silent.url, stuck.url, shakingNoHands].map((url) =>
      esbErrorOf(sessionForTest(url, impatient).call(WRITE, {})),
    ),
  );
  expect(headers).toMatchObject({
    code: 'ESB_TIMEOUT',
    message: 'cc/transfer_host_module: the ESB took too long before it answered',
    outcomeUnknown: true,
  });
  expect(body).toMatchObject({
    code: 'ESB_TIMEOUT',
    message: 'cc/transfer_host_module: the ESB took too long while it answered',
    outcomeUnknown: true,
  });
  expect(connect).toMatchObject({
    code: 'ESB_TIMEOUT',
    message: 'cc/transfer_host_module: no connection to the ESB in time',
    outcomeUnknown: false,
  });
});

test('a system has its own limits, or those of `default`', async () => {
  const esb = await esbForTest();
  esb.answer(async () => {
    await sleep(1_500);
    return envelope([]);
  });
  const patient = { headers: 5_000, body: 5_000 };
  const impatient = { headers: 50, body: 5_000 };
  const session = sessionForTest(esb.url, { timeouts: { job: patient, default: impatient } });
  const calls = [session.call(PLAIN_READ, {}), session.call(READ, {})];
  expect(await Promise.allSettled(calls)).toMatchObject([
    { status: 'fulfilled', value: [] },
    { status: 'rejected', reason: { code: 'ESB_TIMEOUT' } },
  ]);
});
