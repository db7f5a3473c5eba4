import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure } from '../kit/figures.ts';
import { Follower } from '../kit/follower.ts';
import { RATE, startThreeReplicas, type ThreeReplicas } from './three-replicas.ts';

const kept = figure('runs acknowledged by a replica that was killed, and known to the others');
const measured: string[] = [];
afterAll(() => process.stdout.write(measured.map((line) => `${line}\n`).join('')));

let three: ThreeReplicas;
beforeAll(async () => {
  three = await startThreeReplicas();
});
afterAll(() => three.stop());

interface Event {
  readonly data: { readonly jobInstanceProgress: { status: string; finished: boolean } | null };
}

const WATCH = /* GraphQL */ `
  subscription ($jobInstanceId: Long!) {
    jobInstanceProgress(bizId: 2, jobInstanceId: $jobInstanceId) { status finished }
  }
`;

/** A client that watches a run to its end, at one replica or behind the balancer. */
function follow(url: string, jobInstanceId: number): Follower<Event> {
  return new Follower<Event>({
    ...{ url, query: WATCH, variables: { jobInstanceId }, headers: three.headers() },
    isLast: ({ data }) => data.jobInstanceProgress?.finished === true,
  });
}

/** All of them have been shown something. */
const shown = (followers: readonly Follower<Event>[]) =>
  expect.poll(() => followers.every(({ seen }) => seen.length > 0), { timeout: 10_000 }).toBe(true);

/** How long they are without the news that the run has ended, in milliseconds. */
async function timeToEnd(followers: readonly Follower<Event>[]): Promise<number> {
  const began = performance.now();
  await Promise.all(followers.map(({ done }) => done));
  return Math.round(performance.now() - began);
}

const reachable = () =>
  expect
    .poll(() => Promise.all(three.replicas.map((one) => one.metric('bkgraph_redis_reachable'))), {
      timeout: 10_000,
    })
    .toEqual([1, 1, 1]);

/** Each of these questions is a call for each run, and calls use up what the caller may ask. */
const SELDOM = { timeout: 10_000, interval: 250 };

/** The runs that a replica knows of a business. */
async function recorded(url: string): Promise<number[]> {
  const { data } = await three.ask<{
    business: { jobInstances: { nodes: { jobInstanceId: number }[] } };
  }>(url, '{ business(bizId: 2) { jobInstances { nodes { jobInstanceId } } } }');
  return data.business.jobInstances.nodes.map(({ jobInstanceId }) => jobInstanceId);
}

describe('three replicas', () => {
  test('a subscription on one sees at once what a callback to another tells', async () => {
    const [one, other, third] = three.replicas;
    const run = await three.startRun(one.url);
    const followers = [follow(other.url, run), follow(third.url, run)];
    await shown(followers);
    three.endRuns();
    const ended = timeToEnd(followers);
    expect(await three.callBack(one.url, run)).toBe(200);
    const took = await ended;
    measured.push(`a callback to one replica is shown by the others after: ${took} ms`);
    expect(took).toBeLessThan(1_500);
  });

  test('who watches one run on all of them asks Job no oftener than who watches it on one', async () => {
    const [one] = three.replicas;
    const run = await three.startRun(one.url);
    const followers = three.replicas.flatMap(({ url }) => [follow(url, run), follow(url, run)]);
    await shown(followers);
    await sleep(500);
    const before = three.looks;
    await sleep(8_000);
    const looks = three.looks - before;
    measured.push(`looks of 6 watchers on 3 replicas in 8 s: ${looks}`);
    // One poll looks after 2 s, and after 4 more.
    expect(looks).toBeLessThanOrEqual(3);
    three.endRuns();
    await three.callBack(one.url, run);
    await timeToEnd(followers);
  });

  test('a write through one drops what another has kept', async () => {
    const [one, other] = three.replicas;
    const query = '{ business(bizId: 2) { sets { nodes { setId name } } } }';
    type Sets = { business: { sets: { nodes: { setId: number; name: string }[] } } };
    const first = await three.ask<Sets>(one.url, query);
    const calls = three.sandbox.calls.count();
    expect((await three.ask<Sets>(other.url, query)).data).toEqual(first.data);
    expect(three.sandbox.calls.count()).toBe(calls);
    const setId = first.data.business.sets.nodes.at(-1)?.setId;
    const { errors } = await three.ask(
      one.url,
      'mutation ($setId: Int!) { updateSet(input: { bizId: 2, setId: $setId, name: "renamed" }) { set { name } } }',
      { setId },
    );
    expect(errors).toBeUndefined();
    await sleep(20); // as long as news takes
    const { data } = await three.ask<Sets>(other.url, query);
    expect(data.business.sets.nodes.find((set) => set.setId === setId)?.name).toBe('renamed');
  });

  test('a caller may ask all of them together for as much as one of them alone', async () => {
    const headers = three.headers('counted');
    const statuses: number[] = [];
    while (statuses.length < RATE + 60) {
      const wave = [...three.replicas, ...three.replicas].map(async ({ url }) => {
        return (await three.ask(url, '{ __typename }', {}, headers)).status;
      });
      statuses.push(...(await Promise.all(wave)));
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(RATE);
    expect(statuses.filter((status) => status === 429)).toHaveLength(60);
  });
});

describe('when the replica that looks for all is killed', () => {
  test('the others go on within its lease, and its clients miss nothing', async () => {
    const [one, other, third] = three.replicas;
    const run = await three.startRun(one.url);
    const first = follow(three.balancer.url, run);
    await shown([first]);
    const others = [follow(other.url, run), follow(third.url, run), follow(one.url, run)];
    await shown(others);
    const killed = three.replicas[three.serving] ?? one;
    await killed.kill();
    three.endRuns();
    const followers = [
      first,
      ...others.filter((_, index) => [other, third, one][index] !== killed),
    ];
    const took = await timeToEnd(followers);
    for (const one of others) one.leave();
    const [gap = 0] = first.gaps;
    measured.push(`the end of a run is shown ${took} ms after the replica that looked was killed`);
    measured.push(`its client was without a connection for ${Math.round(gap)} ms`);
    expect(took).toBeLessThan(16_000);
    expect(gap).toBeLessThan(3_000);
    expect(first.seen.at(-1)?.data.jobInstanceProgress?.status).toBe('SUCCEEDED');
    await killed.start();
    await reachable();
  });

  test('what it had acknowledged is known to the others', async () => {
    const [one, other, third] = three.replicas;
    const runs: number[] = [];
    for (let count = 0; count < 10; count += 1) runs.push(await three.startRun(one.url));
    await one.kill();
    const others = () => Promise.all([recorded(other.url), recorded(third.url)]);
    const knowAll = (known: number[][]) =>
      known.every((all) => runs.every((run) => all.includes(run)));
    await expect.poll(async () => knowAll(await others()), SELDOM).toBe(true);
    const known = await others();
    for (const run of runs) kept.tried(known.every((all) => all.includes(run)));
    await one.start();
    await reachable();
    expect(await recorded(one.url)).toEqual(expect.arrayContaining(runs));
  });
});

describe.each([
  ['is killed and comes back', false],
  ['is killed and comes back with nothing', true],
])('when Redis %s', (_, empty) => {
  test('no subscription ends, what was started meanwhile is known to all, and signals go on', async () => {
    const [one, other, third] = three.replicas;
    const before = await recorded(one.url);
    const run = await three.startRun(one.url);
    const followers = three.replicas.map(({ url }) => follow(url, run));
    await shown(followers);
    await three.redis.kill();
    const meanwhile = [await three.startRun(other.url), await three.startRun(third.url)];
    expect((await three.ask(one.url, '{ business(bizId: 2) { name } }')).errors).toBeUndefined();
    await expect.poll(() => one.metric('bkgraph_redis_reachable')).toBe(0);
    expect(await other.metric('bkgraph_outbox_entries')).toBeGreaterThan(0);
    await three.redis.start({ empty });
    const came = performance.now();
    await reachable();
    for (const { url } of three.replicas) {
      await expect
        .poll(() => recorded(url), SELDOM)
        .toEqual(expect.arrayContaining([...before, run, ...meanwhile]));
    }
    const silent = Math.round(performance.now() - came);
    measured.push(`all replicas know all again ${silent} ms after Redis came back`);
    const lastRun = await three.startRun(other.url);
    const last = follow(third.url, lastRun);
    await shown([last]);
    three.endRuns();
    await three.callBack(one.url, lastRun);
    expect(await timeToEnd([last])).toBeLessThan(3_000);
    await timeToEnd(followers);
    expect(followers.flatMap(({ gaps }) => gaps)).toEqual([]);
    // Each replica had to look for itself for a while, no more than that.
    await expect.poll(() => other.metric('bkgraph_outbox_entries'), { timeout: 10_000 }).toBe(0);
  });
});
