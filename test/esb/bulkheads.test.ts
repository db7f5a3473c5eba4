import type { Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { type Esb, EsbClient, esbRoute, Trace } from '../../src/esb/index.ts';
import { Lane } from '../../src/esb/lane.ts';
import { envelope, type FakeRequest } from '../kit/fake-esb.ts';
import { rawAnswer, rawServerForTest } from '../kit/raw-server.ts';
import { esbErrorOf, esbForTest, PLAIN_READ, READ, sessionForTest, WRITE } from './a-client.ts';

const isJob = ({ address }: FakeRequest) => address.includes('/job/');

/** An ESB whose `job` answers when it is told to, and whose `cc` answers at once. */
async function halfHangingEsb() {
  const esb = await esbForTest();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  esb.answer(async (request) => {
    if (isJob(request)) await released;
    return envelope([]);
  });
  const sentToJob = () => esb.requests.filter(isJob).length;
  return { esb, release: () => release(), sentToJob };
}

function callJob(session: Esb, count: number): Promise<unknown>[] {
  return Array.from({ length: count }, (_, id) => session.call(PLAIN_READ, { id }));
}

test('a system that hangs keeps none but itself', async () => {
  const { esb, release, sentToJob } = await halfHangingEsb();
  const session = sessionForTest(esb.url, { connections: 4 });
  const hanging = callJob(session, 20);
  await vi.waitFor(() => expect(sentToJob()).toBe(4));
  for (let id = 0; id < 50; id += 1) expect(await session.call(READ, { id })).toEqual([]);
  expect(sentToJob()).toBe(4);
  release();
  expect(await Promise.all(hanging)).toHaveLength(20);
});

test('a system has its own share, or that of all', async () => {
  const { esb, release, sentToJob } = await halfHangingEsb();
  const session = sessionForTest(esb.url, { connections: 9, connectionsOf: { job: 2 } });
  const hanging = callJob(session, 5);
  await vi.waitFor(() => expect(sentToJob()).toBe(2));
  release();
  await Promise.all(hanging);
});

test('what finds the queue full is refused at once, and was not sent', async () => {
  const { esb, release, sentToJob } = await halfHangingEsb();
  const trace = new Trace();
  const session = sessionForTest(esb.url, { connections: 2, queue: 3 }, { trace });
  const waiting = callJob(session, 5);
  const error = await esbErrorOf(session.call(PLAIN_READ, { id: 'one more' }));
  expect(error).toMatchObject({
    code: 'ESB_UNAVAILABLE',
    outcomeUnknown: false,
    message:
      'job/get_job_list was not asked: no place came free in time, and 3 calls to job wait already',
  });
  release();
  await Promise.all(waiting);
  expect(sentToJob()).toBe(5);
  expect(trace.report().totalCalls).toBe(5);
});

test('calls that wait are sent in the order in which they came', async () => {
  const { esb, release } = await halfHangingEsb();
  const session = sessionForTest(esb.url, { connections: 1 });
  const waiting = callJob(session, 1_200);
  release();
  await Promise.all(waiting);
  expect(esb.requests.map(({ params }) => params['id'])).toEqual([...Array(1_200).keys()]);
});

test('one who leaves while his call waits has it not sent', async () => {
  const { esb, release, sentToJob } = await halfHangingEsb();
  const client = new EsbClient({ route: esbRoute(esb.url), connections: 1, queue: 1 });
  const leaving = new AbortController();
  const { caller } = sessionForTest(esb.url);
  const staying = client.session({ caller });
  const first = staying.call(PLAIN_READ, { id: 1 });
  const given = esbErrorOf(
    client.session({ caller, signal: leaving.signal }).call(PLAIN_READ, { id: 2 }),
  );
  leaving.abort();
  expect((await given).message).toContain('the caller left');
  const third = staying.call(PLAIN_READ, { id: 3 }); // the place in the queue is free again
  release();
  await Promise.all([first, third]);
  expect(sentToJob()).toBe(2);
  await client.close();
});

test('what has waited longer than its system may take to answer is not sent any more', async () => {
  const { esb, sentToJob } = await halfHangingEsb();
  const timeouts = { default: { headers: 300, body: 300 } };
  const session = sessionForTest(esb.url, { timeouts, connections: 1 });
  const calls = [...callJob(session, 3)].map(esbErrorOf);
  const [first, second, third] = await Promise.all(calls);
  expect(first).toMatchObject({ code: 'ESB_TIMEOUT' });
  for (const late of [second, third]) {
    expect(late).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: false });
  }
  expect(sentToJob()).toBe(1);
});

test('a place is given back however a call ends', async () => {
  const ends: ((socket: Socket) => void)[] = [
    (socket) => void socket.resetAndDestroy(),
    (socket) => void socket.end(),
    (socket) => void socket.end('SSH-2.0\r\n'),
    (socket) => void socket.end(rawAnswer('{"resu', 100)),
    (socket) => void socket.write(rawAnswer('<html>')),
    (socket) => void socket.write(rawAnswer('{"result":false,"code":1}')),
  ];
  let calls = 0;
  const server = await rawServerForTest((socket) => {
    const end = ends[calls];
    calls += 1;
    if (end) end(socket);
    else socket.write(rawAnswer(JSON.stringify(envelope(['well']))));
  });
  const session = sessionForTest(server.url, { connections: 1, queue: 0 });
  for (const _ of ends) await esbErrorOf(session.call(WRITE, {}));
  expect(await session.call(WRITE, {})).toEqual(['well']);
});

test('a body that drips on and on is given up', async () => {
  const server = await rawServerForTest((socket) => {
    socket.write(rawAnswer('', 1_000));
    const dripping = setInterval(() => socket.write(' '), 10);
    socket.once('close', () => clearInterval(dripping));
  });
  const timeouts = { default: { headers: 5_000, body: 5_000, bodyWhole: 100 } };
  const error = await esbErrorOf(sessionForTest(server.url, { timeouts }).call(WRITE, {}));
  expect(error).toMatchObject({
    code: 'ESB_TIMEOUT',
    message: 'cc/transfer_host_module: the ESB took too long while it answered',
    outcomeUnknown: true,
  });
});

test('what waits when its client is closed is told so, however much it is', async () => {
  const { esb, release, sentToJob } = await halfHangingEsb();
  const client = new EsbClient({ route: esbRoute(esb.url), connections: 1 });
  const session = client.session({ caller: sessionForTest(esb.url).caller });
  const [first, ...rest] = callJob(session, 3_000);
  const closed = client.close();
  const told = Promise.all(rest.map(esbErrorOf));
  release();
  expect(await first).toEqual([]);
  expect(new Set((await told).map(({ code }) => code))).toEqual(new Set(['ESB_UNAVAILABLE']));
  await closed;
  expect(sentToJob()).toBe(1);
});

test('a healthy call pays less than a microsecond for breaker, bulkhead and budget', () => {
  const lane = new Lane('cc', {
    route: esbRoute('http://127.0.0.1'),
    breaker: { failures: 10 },
    retries: { times: 2 },
  });
  const healthyCall = () => {
    lane.retries?.earn();
    const turn = lane.enter();
    lane.bulkhead.enter();
    lane.bulkhead.leave();
    lane.report(turn, 'well');
  };
  const rounds = Array.from({ length: 20 }, () => {
    const began = performance.now();
    for (let call = 0; call < 10_000; call += 1) healthyCall();
    return (performance.now() - began) / 10; // microseconds a call
  });
  expect(Math.min(...rounds)).toBeLessThan(1);
});
