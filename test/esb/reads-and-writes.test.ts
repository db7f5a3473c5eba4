import { expect, test, vi } from 'vitest';
import { Caller, shareReads } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import { CREDENTIALS, clientForTest, esbForTest, READ, WRITE } from './a-client.ts';

const ANN = new Caller({ ...CREDENTIALS, token: 'of-ann' });
const BOB = new Caller({ ...CREDENTIALS, token: 'of-bob' });

/** An ESB whose answers are let go one by one: it answers what it knew when it was asked. */
async function storyOf(written: object = envelope(null)) {
  const esb = await esbForTest();
  const held: (() => void)[] = [];
  esb.answer(async ({ address }) => {
    const number = esb.requests.length;
    await new Promise<void>((letGo) => held.push(letGo));
    return address === WRITE.path ? written : envelope([number]);
  });
  const client = clientForTest({ url: esb.url });
  const session = (caller = ANN) => client.session({ caller });
  const arrived = (count: number) => vi.waitFor(() => expect(held).toHaveLength(count));
  return { esb, session, arrived, letGo: (number: number) => held[number - 1]?.() };
}

test.each([
  ['the same caller', ANN],
  ['somebody else', BOB],
])('a read that starts after %s began to write joins none from before', async (_, writer) => {
  const { session, arrived, letGo } = await storyOf();
  const before = session().call(READ, {});
  await arrived(1);
  const writing = session(writer).call(WRITE, {});
  const during = session().call(READ, {});
  await arrived(3);
  for (const number of [1, 2, 3]) letGo(number);
  expect(await Promise.all([before, during])).toEqual([[1], [3]]);
  await writing;
});

test('a read that starts after a write has ended joins none from while it went on', async () => {
  const { session, arrived, letGo } = await storyOf();
  const writing = session(BOB).call(WRITE, {});
  await arrived(1);
  const during = session().call(READ, {});
  await arrived(2);
  letGo(1);
  await writing;
  const after = session().call(READ, {});
  await arrived(3);
  letGo(2);
  letGo(3);
  expect(await Promise.all([during, after])).toEqual([[2], [3]]);
});

test('reads that start during a write share a call', async () => {
  const { esb, session, arrived, letGo } = await storyOf();
  const writing = session(BOB).call(WRITE, {});
  const reads = [session().call(READ, {}), session().call(READ, {})];
  await arrived(2);
  letGo(1);
  letGo(2);
  expect(await Promise.all(reads)).toEqual([[2], [2]]);
  await writing;
  expect(esb.requests).toHaveLength(2);
});

test('a write that fails parts before from after, too: it may have taken effect', async () => {
  const { session, arrived, letGo } = await storyOf(failure(1306201, 'no answer in time'));
  const writing = session(BOB).call(WRITE, {});
  await arrived(1);
  const during = session().call(READ, {});
  await arrived(2);
  letGo(1);
  await expect(writing).rejects.toMatchObject({ outcomeUnknown: true });
  const after = session().call(READ, {});
  await arrived(3);
  letGo(2);
  letGo(3);
  expect(await Promise.all([during, after])).toEqual([[2], [3]]);
});

test('a request that forgets what it has read joins no call from before', async () => {
  const { session, arrived, letGo } = await storyOf();
  const other = session().call(READ, {});
  await arrived(1);
  const { esb: shared, forget } = shareReads(session());
  const joined = shared.call(READ, {});
  forget();
  const afresh = shared.call(READ, {});
  await arrived(2);
  letGo(1);
  letGo(2);
  expect(await Promise.all([other, joined, afresh])).toEqual([[1], [1], [2]]);
});

test('a request that has forgotten nothing joins the call of one that has', async () => {
  const { session, arrived, letGo } = await storyOf();
  const { esb: shared, forget } = shareReads(session());
  forget();
  const afresh = shared.call(READ, {});
  const other = session().call(READ, {});
  await arrived(1);
  letGo(1);
  expect(await Promise.all([afresh, other])).toEqual([[1], [1]]);
});
