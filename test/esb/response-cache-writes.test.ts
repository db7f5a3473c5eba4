import { expect, test, vi } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { Caller } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import { CREDENTIALS, clientForTest, esbErrorOf, esbForTest, READ, WRITE } from './a-client.ts';

const USERS = catalogueApi('bk_login', 'get_all_users');
const START_TASK = catalogueApi('sops', 'start_task');
const SEND_MAIL = catalogueApi('cmsi', 'send_mail');
const ANN = new Caller({ ...CREDENTIALS, token: 'of-ann' });
const BOB = new Caller({ ...CREDENTIALS, token: 'of-bob' });

/** A client that keeps businesses and users, and an ESB that numbers its answers. */
async function keepingClient() {
  const esb = await esbForTest();
  esb.answer(() => envelope([esb.requests.length]));
  const client = clientForTest({
    url: esb.url,
    cache: {
      ages: { 'cc/search_business': 60_000, 'bk_login/get_all_users': 60_000 },
      touches: { 'sops/start_task': ['job', 'cc'] },
    },
  });
  const asked = (api: typeof READ) => esb.requests.filter(({ address }) => address === api.path);
  return { esb, asked, ann: client.session({ caller: ANN }), bob: client.session({ caller: BOB }) };
}

test.each([
  ['a write to the same system', WRITE, 2],
  ['a write that changes that system, too', START_TASK, 2],
  ['a write to another system', SEND_MAIL, 1],
])('after %s by anybody, businesses have been asked for so often: %o', async (_, write, calls) => {
  const { asked, ann, bob } = await keepingClient();
  await ann.call(READ, {});
  await bob.call(write, {});
  await ann.call(READ, {});
  expect(asked(READ)).toHaveLength(calls);
});

test('a write leaves alone what other systems have answered', async () => {
  const { asked, ann } = await keepingClient();
  await ann.call(USERS, {});
  await ann.call(WRITE, {});
  await ann.call(USERS, {});
  expect(asked(USERS)).toHaveLength(1);
});

test('a write drops all that its system has answered, whoever was asked for whatever', async () => {
  const { asked, ann, bob } = await keepingClient();
  for (const one of [ann, bob]) for (const id of [1, 2]) await one.call(READ, { id });
  await bob.call(WRITE, {});
  for (const one of [ann, bob]) for (const id of [1, 2]) await one.call(READ, { id });
  expect(asked(READ)).toHaveLength(8);
});

test('a write that fails drops it, too: it may have taken effect', async () => {
  const { esb, asked, ann } = await keepingClient();
  await ann.call(READ, {});
  esb.answer(() => failure(1306201, 'no answer in time'));
  await esbErrorOf(ann.call(WRITE, {}));
  esb.answer(() => envelope([]));
  await ann.call(READ, {});
  expect(asked(READ)).toHaveLength(2);
});

/** READ is answered only when it is told to. */
async function slowReads() {
  const { esb, asked, ann, bob } = await keepingClient();
  const held: (() => void)[] = [];
  esb.answer(async ({ address }) => {
    if (address === READ.path) await new Promise<void>((letGo) => held.push(letGo));
    return envelope([]);
  });
  const arrived = (count: number) => vi.waitFor(() => expect(held).toHaveLength(count));
  return { esb, asked, ann, bob, arrived, letGo: (number: number) => held[number - 1]?.() };
}

test.each([
  ['the same system', WRITE],
  ['another system', SEND_MAIL],
])('an answer that was asked for before a write to %s is not kept', async (_, write) => {
  const { asked, ann, bob, arrived, letGo } = await slowReads();
  const before = ann.call(READ, {});
  await arrived(1);
  await bob.call(write, {});
  letGo(1);
  await before;
  const after = ann.call(READ, {});
  await arrived(2);
  letGo(2);
  await after;
  expect(asked(READ)).toHaveLength(2);
});

test('an answer that came while a write was under way is dropped when it ends', async () => {
  const { esb, asked, ann, bob } = await keepingClient();
  let endWrite = () => {};
  esb.answer(async ({ address }) => {
    if (address === WRITE.path) await new Promise<void>((end) => (endWrite = end));
    return envelope([]);
  });
  const writing = bob.call(WRITE, {});
  await vi.waitFor(() => expect(asked(WRITE)).toHaveLength(1));
  await ann.call(READ, {});
  endWrite();
  await writing;
  await ann.call(READ, {});
  expect(asked(READ)).toHaveLength(2);
});
