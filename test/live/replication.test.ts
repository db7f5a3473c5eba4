import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { Connections, Replication, type StreamedEntry } from '../../src/redis/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { figure } from '../kit/figures.ts';
import { type RedisServer, startRedisServer } from '../kit/redis-server.ts';
import { aDirectory, anIntent, wide } from '../store/a-store.ts';

const kept = figure('records that all replicas have after Redis was killed, or emptied');

let server: RedisServer;
beforeEach(async () => {
  server = await startRedisServer();
});
afterEach(() => server.remove());

const CHANNEL = 'cc host 2';

/** One replica with a file of its own, as far as records and events go. */
class Replica {
  readonly news: StreamedEntry[] = [];
  readonly trouble: Error[] = [];
  unreadable = 0;
  readonly store: Store;
  readonly connections: Connections;
  readonly #replication: Replication;

  static async start(directory = aDirectory(), entries = 100_000): Promise<Replica> {
    return new Replica(await openStore({ directory, shared: true, bounds: wide }), entries);
  }

  private constructor(store: Store, entries: number) {
    this.store = store;
    this.connections = new Connections({ url: server.url, prefix: 'bkgraph' });
    this.#replication = new Replication({
      ...{ connections: this.connections, journal: store.journal, entries },
      onNews: (news) => void this.news.push(...news),
      onUnreadable: (count) => {
        this.unreadable += count;
      },
      onTrouble: (error) => void this.trouble.push(error),
    });
    onTestFinished(() => this.stop());
  }

  /** Records a run, and answers when that is written down here. */
  async record(jobInstanceId: number): Promise<void> {
    const launch = await this.store.records.intend(anIntent());
    await this.store.records.started(launch, { bizId: 2, jobInstanceId }, null);
  }

  async tell(key: string): Promise<void> {
    await this.store.events.append({ key, channels: [CHANNEL], body: JSON.stringify(key) });
  }

  get runs(): number[] {
    const { items } = this.store.records.ofBusiness(2, { offset: 0, limit: 10_000 });
    return items.map(({ jobInstanceId }) => jobInstanceId).sort((one, other) => one - other);
  }

  events(after = '0-0') {
    return (this.store.events.after(CHANNEL, after) ?? []).map(({ id, body }) => ({ id, body }));
  }

  async stop(): Promise<void> {
    await this.#replication.close();
    this.connections.close();
    await this.store.close();
  }
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** All of these are known to all of them. */
async function allKnow(replicas: readonly Replica[], runs: readonly number[]): Promise<void> {
  const options = { timeout: 10_000 };
  try {
    await expect
      .poll(() => replicas.map((one) => one.runs.length), options)
      .toEqual(replicas.map(() => runs.length));
  } finally {
    for (const id of runs) kept.tried(replicas.every((one) => one.runs.includes(id)));
  }
  for (const one of replicas) expect(one.runs).toEqual(runs);
}

test('what one replica has written, all know, and nobody hears of it from himself', async () => {
  const [one, other] = [await Replica.start(), await Replica.start()];
  await one.record(1);
  await other.record(2);
  await allKnow([one, other], [1, 2]);
  // What was written before Redis was first reached is put back, as they call it.
  const writers = new Set(one.news.map(({ replica }) => replica.replace(/ again$/, '')));
  expect([...writers]).toEqual([other.store.journal.replica]);
});

test('events have the same ids everywhere, so that one may go on at another replica', async () => {
  const [one, other] = [await Replica.start(), await Replica.start()];
  const woken: string[] = [];
  const until = new AbortController();
  other.store.events.listen(CHANNEL, () => void woken.push('woken'), until.signal);
  for (const key of ['a', 'b', 'c']) await (key === 'b' ? other : one).tell(key);
  await one.tell('a'); // a system may tell twice
  await expect.poll(() => one.events().length).toBe(3);
  await expect.poll(() => other.events()).toEqual(one.events());
  const [first] = one.events();
  expect(other.events(first?.id)).toHaveLength(2);
  expect(woken.length).toBeGreaterThan(0);
  until.abort();
});

test('a replica that comes later, with nothing, gets the whole past', async () => {
  const one = await Replica.start();
  for (const id of numbers(1, 20)) await one.record(id);
  await one.tell('a');
  const late = await Replica.start();
  await allKnow([one, late], numbers(1, 20));
  await expect.poll(() => late.events()).toEqual(one.events());
});

test('a replica that was stopped goes on where it was, with its own file', async () => {
  const directory = aDirectory();
  const [one, other] = [await Replica.start(), await Replica.start(directory)];
  await one.record(1);
  await allKnow([one, other], [1]);
  await other.stop();
  await one.record(2);
  const again = await Replica.start(directory);
  await allKnow([one, again], [1, 2]);
  expect(again.news.length).toBeLessThanOrEqual(2);
});

test('what is written while Redis is away is known everywhere once it is back', async () => {
  const [one, other] = [await Replica.start(), await Replica.start()];
  await one.record(1);
  await allKnow([one, other], [1]);
  await server.kill();
  for (const id of numbers(2, 50)) await (id % 2 ? one : other).record(id);
  await one.tell('a');
  expect(one.store.journal.pendingCount()).toBeGreaterThan(48);
  await server.start();
  await allKnow([one, other], numbers(1, 50));
  await expect.poll(() => other.events().length).toBe(1);
  expect(other.events()).toEqual(one.events());
  await expect.poll(() => one.store.journal.pendingCount(), { timeout: 10_000 }).toBe(0);
});

test('Redis is killed three times in the midst of writing: no record and no event is lost', async () => {
  const replicas = [await Replica.start(), await Replica.start(), await Replica.start()];
  let id = 0;
  let writing = true;
  const write = async (replica: Replica) => {
    while (writing) {
      id += 1;
      const mine = id;
      await replica.record(mine);
      await replica.tell(`event ${mine}`);
      await sleep(5);
    }
  };
  const writers = replicas.map((replica) => write(replica));
  for (const empty of [false, true, false]) {
    await sleep(800);
    await server.kill();
    await sleep(200);
    await server.start({ empty });
  }
  await sleep(500);
  writing = false;
  await Promise.all(writers);
  await allKnow(replicas, numbers(1, id));
  const eventsOf = (replica: Replica) =>
    replica
      .events()
      .map(({ body }) => body)
      .sort();
  for (const replica of replicas) {
    await expect.poll(() => eventsOf(replica).length, { timeout: 10_000 }).toBe(id);
  }
  // Each once. Its place may be another where it was read before Redis lost it: told twice, not lost.
  const events = numbers(1, id).map((mine) => JSON.stringify(`event ${mine}`));
  for (const replica of replicas) expect(eventsOf(replica)).toEqual(events.sort());
});

test('a Redis that has lost everything is given it back, also for those who come later', async () => {
  const [one, other] = [await Replica.start(), await Replica.start()];
  for (const id of numbers(1, 30)) await (id % 2 ? one : other).record(id);
  for (const key of ['a', 'b']) await one.tell(key);
  await allKnow([one, other], numbers(1, 30));
  await expect.poll(() => one.store.journal.pendingCount(), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => other.events().length).toBe(2);
  await server.kill();
  await server.start({ empty: true });
  await expect.poll(() => server.redis.exists('bkgraph:stream'), { timeout: 5_000 }).toBe(1);
  const late = await Replica.start();
  await allKnow([one, other, late], numbers(1, 30));
  await expect.poll(() => late.events()).toEqual(one.events());
  await late.record(31);
  await allKnow([one, other, late], numbers(1, 31));
});

test('a gateway that stood alone brings its past along', async () => {
  const directory = aDirectory();
  const alone = await openStore({ directory, shared: false, bounds: wide });
  const launch = await alone.records.intend(anIntent());
  await alone.records.started(launch, { bizId: 2, jobInstanceId: 1 }, null);
  await alone.close();
  const other = await Replica.start();
  await other.record(2);
  const one = await Replica.start(directory);
  await allKnow([one, other], [1, 2]);
});

test('an entry that nobody can read is passed over, and what comes with it is known', async () => {
  const [one, other] = [await Replica.start(), await Replica.start()];
  await one.record(1);
  await allKnow([one, other], [1]);
  const { commands } = one.connections;
  await commands.xadd('bkgraph:stream', '*', 'kind', 'run seen', 'body', '{"finished":');
  await one.record(2);
  await allKnow([one, other], [1, 2]);
  expect([one.unreadable, other.unreadable]).toEqual([1, 1]);
  expect([...one.trouble, ...other.trouble]).toEqual([]);
  expect(other.news.map(({ body }) => body)).not.toContain('{"finished":');
});

test('the stream does not grow without end', async () => {
  const one = await Replica.start(undefined, 1_000);
  await Promise.all(numbers(1, 1_500).map((id) => one.record(id)));
  await expect.poll(() => one.store.journal.pendingCount(), { timeout: 15_000 }).toBe(0);
  expect(await server.redis.xlen('bkgraph:stream')).toBeLessThan(1_500);
});
