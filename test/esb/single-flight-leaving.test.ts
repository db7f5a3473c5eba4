import { expect, test, vi } from 'vitest';
import { Caller, type SessionRequest } from '../../src/esb/index.ts';
import { envelope } from '../kit/fake-esb.ts';
import { CREDENTIALS, clientForTest, esbErrorOf, esbForTest, READ } from './a-client.ts';

const GIVEN_UP = 'cc/search_business: given up because the caller left';

/** Requests of one caller, each of which can leave, before an ESB that takes its time. */
async function leavers() {
  const esb = await esbForTest();
  const held: (() => void)[] = [];
  esb.answer(async () => {
    await new Promise<void>((letGo) => held.push(letGo));
    return envelope(['done']);
  });
  const client = clientForTest({ url: esb.url });
  const read = (request: Partial<SessionRequest> = {}) => {
    const answer = client.session({ caller: new Caller(CREDENTIALS), ...request }).call(READ, {});
    answer.catch(() => undefined); // some are looked at only later
    return answer;
  };
  const reader = () => {
    const leaving = new AbortController();
    return { answer: read({ signal: leaving.signal }), leave: () => leaving.abort() };
  };
  const arrived = (count: number) => vi.waitFor(() => expect(held).toHaveLength(count));
  return { esb, read, reader, arrived, answerAll: () => held.map((letGo) => letGo()) };
}

test.each([0, 1, 2])('when number %i of three leaves, the others are answered', async (leaver) => {
  const { esb, reader, arrived, answerAll } = await leavers();
  const readers = [reader(), reader(), reader()];
  await arrived(1);
  readers[leaver]?.leave();
  const [left] = readers.splice(leaver, 1);
  expect((await esbErrorOf(left?.answer ?? Promise.resolve())).message).toBe(GIVEN_UP);
  answerAll();
  expect(await Promise.all(readers.map(({ answer }) => answer))).toEqual([['done'], ['done']]);
  expect(esb.requests.map(({ aborted }) => aborted)).toEqual([false]);
});

test('when all have left, the call is given up', async () => {
  const { esb, reader, arrived } = await leavers();
  const readers = [reader(), reader()];
  await arrived(1);
  for (const { leave } of readers) leave();
  const errors = await Promise.all(readers.map(({ answer }) => esbErrorOf(answer)));
  expect(errors.map(({ code }) => code)).toEqual(['ESB_UNAVAILABLE', 'ESB_UNAVAILABLE']);
  await vi.waitFor(() => expect(esb.requests[0]?.aborted).toBe(true));
});

test('one who cannot leave keeps the call going', async () => {
  const { esb, read, reader, arrived, answerAll } = await leavers();
  const leaver = reader();
  const stayer = read();
  await arrived(1);
  leaver.leave();
  answerAll();
  expect(await stayer).toEqual(['done']);
  expect(esb.requests[0]?.aborted).toBe(false);
});

test('one who comes after the last has left is asked for afresh', async () => {
  const { esb, reader, read, arrived, answerAll } = await leavers();
  const leaver = reader();
  await arrived(1);
  leaver.leave();
  const late = read();
  await arrived(2);
  answerAll();
  expect(await late).toEqual(['done']);
  expect(esb.requests).toHaveLength(2);
});

test('one who comes after the first of two has left joins the second', async () => {
  const { esb, reader, read, arrived, answerAll } = await leavers();
  const [leaver, stayer] = [reader(), reader()];
  await arrived(1);
  leaver.leave();
  const late = read();
  answerAll();
  expect(await Promise.all([stayer.answer, late])).toEqual([['done'], ['done']]);
  expect(esb.requests).toHaveLength(1);
});

test('one who has left before he asks joins nobody, and harms nobody', async () => {
  const { esb, read, arrived, answerAll } = await leavers();
  const stayer = read();
  await arrived(1);
  const gone = esbErrorOf(read({ signal: AbortSignal.abort() }));
  expect((await gone).message).toBe(GIVEN_UP);
  answerAll();
  expect(await stayer).toEqual(['done']);
  expect(esb.requests).toHaveLength(1);
});

test('one who leaves after his answer came gives nothing up', async () => {
  const { esb, reader, arrived, answerAll } = await leavers();
  const leaver = reader();
  await arrived(1);
  answerAll();
  expect(await leaver.answer).toEqual(['done']);
  leaver.leave();
  expect(esb.requests[0]?.aborted).toBe(false);
});

test('those who leave while they wait for a free connection are never sent', async () => {
  const { esb, reader, arrived, answerAll } = await leavers();
  const one = clientForTest({ url: esb.url, connections: 1 });
  const caller = new Caller(CREDENTIALS);
  const first = one.session({ caller }).call(READ, { first: true });
  await arrived(1);
  const leaving = new AbortController();
  const queued = one.session({ caller, signal: leaving.signal }).call(READ, { first: false });
  leaving.abort();
  expect((await esbErrorOf(queued)).message).toBe(GIVEN_UP);
  answerAll();
  expect(await first).toEqual(['done']);
  const other = reader();
  await arrived(2);
  answerAll();
  await other.answer;
  expect(esb.requests.map(({ params }) => params['first'])).toEqual([true, undefined]);
});
