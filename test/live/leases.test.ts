import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Connections } from '../../src/redis/connections.ts';
import { redisLeases } from '../../src/redis/leases.ts';
import { Subscriber } from '../../src/redis/subscriber.ts';
import { type RedisServer, startRedisServer } from '../kit/redis-server.ts';

let server: RedisServer;
beforeEach(async () => {
  server = await startRedisServer();
});
afterEach(() => server.remove());

/** A replica of its own, as far as leases go. */
async function replica() {
  const told: string[] = [];
  const connections = new Connections({
    ...{ url: server.url, prefix: 'bkgraph' },
    onAway: () => void told.push('away'),
    onBack: () => void told.push('back'),
  });
  const subscriber = new Subscriber(connections);
  const leases = redisLeases(connections, subscriber);
  onTestFinished(() => connections.close());
  await expect.poll(() => connections.reachable).toBe(true);
  const heard: string[] = [];
  const leaving = new AbortController();
  const listen = (key: string) => leases.listen(key, (one) => void heard.push(one), leaving.signal);
  return { connections, leases, told, heard, listen, leave: () => leaving.abort() };
}

const KEY = 'job instance 2/20000000001 of caller canary-fingerprint';

describe('of two replicas', () => {
  test('one has the lease, as long as it renews it, and the other when it lets go', async () => {
    const [one, other] = [await replica(), await replica()];
    expect(await one.leases.take(KEY, 10_000)).toBe(true);
    expect(await other.leases.take(KEY, 10_000)).toBe(false);
    expect(await one.leases.take(KEY, 10_000)).toBe(true);
    await other.leases.release(KEY); // not its own
    expect(await other.leases.take(KEY, 10_000)).toBe(false);
    await one.leases.release(KEY);
    expect(await other.leases.take(KEY, 10_000)).toBe(true);
  });

  test('the other has it once the time of one that is gone is up', async () => {
    const [one, other] = [await replica(), await replica()];
    await one.leases.take(KEY, 200);
    one.connections.close();
    expect(await other.leases.take(KEY, 200)).toBe(false);
    await sleep(250);
    expect(await other.leases.take(KEY, 200)).toBe(true);
  });

  test('one hears what the other has seen, and not what it has said itself', async () => {
    const [one, other] = [await replica(), await replica()];
    one.listen(KEY);
    other.listen(KEY);
    await expect.poll(() => subscriptions()).toBe(2);
    await one.leases.tell(KEY, '{"status":2}', 5_000);
    await expect.poll(() => other.heard).toEqual(['{"status":2}']);
    expect(one.heard).toEqual([]);
    expect(await other.leases.told(KEY)).toBe('{"status":2}');
  });

  test('who comes later is told what was seen last, until it is too old', async () => {
    const [one, other] = [await replica(), await replica()];
    await one.leases.tell(KEY, '1', 300);
    other.listen(KEY);
    await expect.poll(() => other.heard).toEqual(['1']);
    await sleep(350);
    expect(await other.leases.told(KEY)).toBeUndefined();
  });

  test('one that slept over its lease hands on nothing that is older than what the next has seen', async () => {
    const [one, other] = [await replica(), await replica()];
    await one.leases.take(KEY, 100);
    await sleep(150);
    await other.leases.take(KEY, 5_000);
    await other.leases.tell(KEY, 'new', 5_000);
    await one.leases.tell(KEY, 'old', 5_000);
    expect(await one.leases.told(KEY)).toBe('new');
  });
});

test('who has left hears nothing, and Redis is not listened to any more', async () => {
  const [one, other] = [await replica(), await replica()];
  other.listen(KEY);
  await expect.poll(() => subscriptions()).toBe(1);
  other.leave();
  await expect.poll(() => subscriptions()).toBe(0);
  await one.leases.tell(KEY, '1', 5_000);
  await sleep(50);
  expect(other.heard).toEqual([]);
});

test('while Redis is away everybody looks, and is told so once; then all is as before', async () => {
  const [one, other] = [await replica(), await replica()];
  other.listen(KEY);
  await server.kill();
  for (const { leases } of [one, other]) expect(await leases.take(KEY, 5_000)).toBe(true);
  await one.leases.tell(KEY, 'lost', 5_000);
  expect(await one.leases.told(KEY)).toBeUndefined();
  await sleep(700);
  await server.start();
  await expect.poll(() => other.told, { timeout: 5_000 }).toEqual(['away', 'back']);
  await expect.poll(() => subscriptions()).toBe(1);
  expect(await one.leases.take(KEY, 5_000)).toBe(true);
  expect(await other.leases.take(KEY, 5_000)).toBe(false);
  await one.leases.tell(KEY, 'again', 5_000);
  await expect.poll(() => other.heard).toEqual(['again']);
});

test('a Redis that is connected and says nothing holds nobody up for more than half a second', async () => {
  const one = await replica();
  server.freeze();
  const began = performance.now();
  expect(await one.leases.take(KEY, 5_000)).toBe(true);
  expect(performance.now() - began).toBeLessThan(700);
  await expect.poll(() => one.connections.reachable, { timeout: 3_000 }).toBe(false);
  const later = performance.now();
  expect(await one.leases.take(KEY, 5_000)).toBe(true);
  expect(performance.now() - later).toBeLessThan(50);
  server.thaw();
  await expect.poll(() => one.connections.reachable, { timeout: 5_000 }).toBe(true);
});

test('Redis is shown neither who looks nor at what', async () => {
  const one = await replica();
  await one.leases.take(KEY, 5_000);
  await one.leases.tell(KEY, '1', 5_000);
  const keys = await server.redis.keys('*');
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key).toMatch(/^bkgraph:(lease|told):[\w-]{43}$/);
  for (const key of keys) expect(await server.redis.pttl(key)).toBeGreaterThan(0);
});

/** How many listen. */
async function subscriptions(): Promise<number> {
  const channels = (await server.redis.pubsub('CHANNELS', 'bkgraph:*')) as string[]; // names
  const counts = (await server.redis.pubsub('NUMSUB', ...channels)) as (string | number)[];
  return counts.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
}
