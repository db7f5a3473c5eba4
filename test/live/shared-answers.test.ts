import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { Caller, EsbClient, esbRoute, type ObservedRead } from '../../src/esb/index.ts';
import { Connections, RedisAnswers, Subscriber } from '../../src/redis/index.ts';
import { CREDENTIALS, esbForTest, READ, WRITE } from '../esb/a-client.ts';
import { envelope, type FakeEsb } from '../kit/fake-esb.ts';
import { type RedisServer, startRedisServer } from '../kit/redis-server.ts';

let server: RedisServer;
let esb: FakeEsb;
beforeEach(async () => {
  server = await startRedisServer();
  esb = await esbForTest();
  esb.answer(() => envelope([reads()]));
});
afterEach(() => server.remove());

const USERS = catalogueApi('bk_login', 'get_all_users');
const AGE_MS = 60_000;

function reads(api = READ): number {
  return esb.requests.filter(({ address }) => address === api.path).length;
}

/** The client of one replica, which keeps businesses and users. */
async function replica({ age = AGE_MS, realm = 'esb' } = {}) {
  const connections = new Connections({ url: server.url, prefix: 'bkgraph' });
  const shared = new RedisAnswers(connections, new Subscriber(connections), realm);
  const ages = { 'cc/search_business': age, 'bk_login/get_all_users': age };
  const notes: ObservedRead['how'][] = [];
  const client = new EsbClient({
    route: esbRoute(esb.url),
    cache: { ages, touches: {}, shared },
    observeRead: ({ how }) => void notes.push(how),
  });
  onTestFinished(async () => {
    connections.close();
    await client.close();
  });
  const isThere = () => connections.reachable && Number.isFinite(shared.heardSince());
  await expect.poll(isThere, { timeout: 5_000 }).toBe(true);
  const session = (token = 'of-ann') =>
    client.session({ caller: new Caller({ ...CREDENTIALS, token }) });
  const read = (params: object = {}, token = 'of-ann') => session(token).call(READ, { ...params });
  const write = () => session('of-bob').call(WRITE, {});
  return { connections, client, session, read, write, notes, isThere };
}

/** What is kept is handed on a moment after its caller has it. */
const kept = (count: number) =>
  expect.poll(async () => (await server.redis.keys('*:answer:*')).length).toBe(count);

test('what one replica was answered serves the others, too, and costs no call there', async () => {
  const [one, other] = [await replica(), await replica()];
  expect(await one.read()).toEqual([1]);
  await kept(1);
  expect(await other.read()).toEqual([1]);
  expect(await other.read()).toEqual([1]);
  expect(reads()).toBe(1);
  expect([one.notes, other.notes]).toEqual([['miss'], ['shared', 'hit']]);
});

test('it is never another caller’s, nor of other parameters, nor of another ESB', async () => {
  const [one, other] = [await replica(), await replica()];
  const elsewhere = await replica({ realm: 'another' });
  await one.read();
  await kept(1);
  expect(await other.read({}, 'of-bob')).toEqual([2]);
  expect(await other.read({ bk_biz_id: 3 })).toEqual([3]);
  expect(await elsewhere.read()).toEqual([4]);
});

test('it serves for the rest of its age, counted from when the first replica asked', async () => {
  const [one, other] = [await replica({ age: 400 }), await replica({ age: 400 })];
  await one.read();
  await sleep(250);
  expect(await other.read()).toEqual([1]);
  await sleep(200);
  expect(await other.read()).toEqual([2]);
});

test('a write through one replica drops what all have kept of its system, and only that', async () => {
  const all = [await replica(), await replica(), await replica()];
  for (const { read, session } of all) {
    await read();
    await session().call(USERS, {});
    await kept(2);
  }
  await all[0]?.write();
  await expect.poll(() => all[1]?.read()).toEqual([2]);
  expect(await all[2]?.read()).toEqual([2]);
  await all[2]?.session().call(USERS, {});
  expect(reads(USERS)).toBe(1);
});

test('what was asked for before a write ended elsewhere serves nobody after it', async () => {
  const [one, other] = [await replica(), await replica()];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  esb.answer(async ({ address }) => {
    const number = reads();
    if (address === READ.path && number === 1) await held;
    return envelope([number]);
  });
  const early = one.read();
  await expect.poll(() => reads()).toBe(1);
  await other.write();
  release();
  expect(await early).toEqual([1]);
  await sleep(100);
  expect(await other.read()).toEqual([2]);
  expect(await one.read()).toEqual([2]);
});

test('who must have what is newer than some moment is not served by what others kept', async () => {
  const [one, other] = [await replica(), await replica()];
  await one.read();
  await kept(1);
  const caller = new Caller({ ...CREDENTIALS, token: 'of-ann' });
  const afresh = other.client.session({ caller, afresh: true });
  const [, second] = await Promise.all([other.read(), afresh.call(READ, {})]);
  expect(second).toEqual([2]);
  expect(await other.session().callWhole(READ, {}, { since: performance.now() })).toMatchObject({
    data: [3],
  });
});

test('while Redis is away nothing is kept anywhere, every write counts, and reads go on', async () => {
  const [one, other] = [await replica(), await replica()];
  await one.read();
  await kept(1);
  await other.read();
  await server.kill();
  await expect.poll(() => one.isThere() || other.isThere()).toBe(false);
  expect(await other.read()).toEqual([2]);
  await one.write(); // of which nobody can tell the other
  expect(await other.read()).toEqual([3]);
  await server.start();
  await expect.poll(() => one.isThere() && other.isThere(), { timeout: 5_000 }).toBe(true);
  // What Redis has written down from before is not believed.
  expect(await other.read()).toEqual([4]);
  await kept(1);
  expect(await one.read()).toEqual([4]);
});

test('a write of a replica that is cut off from Redis is told once it is back', async () => {
  const [one, other] = [await replica(), await replica()];
  await other.read();
  await kept(1);
  one.connections.commands.disconnect();
  await one.write();
  expect(await other.read()).toEqual([1]); // it cannot know, for the age of what it has at most
  expect(await one.read()).toEqual([2]);
  await one.connections.commands.connect();
  await expect.poll(() => other.read(), { timeout: 5_000 }).toEqual([3]);
});

test('a Redis that says nothing delays a read by half a second at most, and serves no old answer', async () => {
  const [one, other] = [await replica(), await replica()];
  await one.read();
  await kept(1);
  await other.read();
  server.freeze();
  await sleep(1_100);
  const began = performance.now();
  expect(await other.read()).toEqual([2]);
  expect(performance.now() - began).toBeLessThan(700);
  server.thaw();
});

test('an answer that repeats its caller’s secret stays in its process; a huge one, too', async () => {
  const one = await replica();
  esb.answer(({ params }) =>
    envelope(params['huge'] ? 'x'.repeat(300_000) : `echo of ${CREDENTIALS.appSecret}`),
  );
  await one.read({ huge: true });
  await one.read();
  await sleep(100);
  expect(await server.redis.keys('*:answer:*')).toEqual([]);
});

test('what stands there in place of an answer and is none is asked for again', async () => {
  const [one, other, third] = [await replica(), await replica(), await replica()];
  await one.read();
  await kept(1);
  const [name = ''] = await server.redis.keys('*:answer:*');
  const [stamp = ''] = ((await server.redis.get(name)) ?? '').split(' ');
  await server.redis.set(name, `${stamp} {"result":`, 'KEEPTTL');
  expect(await other.read()).toEqual([2]);
  await expect.poll(() => server.redis.get(name)).toContain('{"result":true');
  expect(await third.read()).toEqual([2]);
});

test('Redis sees neither who asked nor what, and drops all by itself', async () => {
  const one = await replica();
  await one.read({ bk_biz_id: 3, name: 'canary-name' });
  await one.write();
  await kept(1);
  const keys = await server.redis.keys('*');
  expect(keys.length).toBeGreaterThan(1);
  for (const key of keys) {
    expect(key).toMatch(/^bkgraph:cache:[\w-]{12}:(mark:cc|answer:[\w-]{43})$/);
    expect(await server.redis.pttl(key)).toBeGreaterThan(0);
  }
});
