import { describe, expect, it } from 'vitest';
import { aDirectory, all, anIntent, aStore } from './a-store.ts';

const KEY = { bizId: 2, jobInstanceId: 20_000_000_001 };
const HOST = { cloudId: 0, ip: '10.0.0.1' };

describe('a run that is launched', () => {
  it('is on its hosts and in its business once Job has started it, and not before', async () => {
    const { records } = await aStore();
    const launch = await records.intend(anIntent());
    expect(records.ofHost([2], HOST, all)).toEqual({ total: 0, items: [] });
    expect(records.isEmpty()).toBe(true);

    await records.started(launch, KEY, 'deploy-1');
    expect(records.ofHost([2], HOST, all)).toEqual({ total: 1, items: [KEY] });
    expect(records.isEmpty()).toBe(false);
    expect(records.ofBusiness(2, all)).toEqual({ total: 1, items: [KEY] });
    expect(records.find(KEY)).toMatchObject({
      ...KEY,
      ...{ origin: 'SCRIPT', name: 'deploy-1', appCode: 'demo', username: 'ada', hosts: 1 },
      ...{ status: null, finished: false },
    });
  });

  it('is in no other business, on no other host, and at the same IP of no other cloud area', async () => {
    const { records } = await aStore();
    await records.started(await records.intend(anIntent()), KEY, null);
    expect(records.ofHost([3], HOST, all).total).toBe(0);
    expect(records.ofHost([2], { cloudId: 1, ip: HOST.ip }, all).total).toBe(0);
    expect(records.ofBusiness(3, all).total).toBe(0);
    expect(records.find({ ...KEY, bizId: 3 })).toBeUndefined();
  });

  it('is on nothing when Job has refused it', async () => {
    const { records } = await aStore();
    await records.refused(await records.intend(anIntent()));
    expect(records.ofBusiness(2, all).total).toBe(0);
  });

  it('that nobody knows the number of is completed by a callback', async () => {
    const { records } = await aStore();
    const launch = await records.intend(anIntent());
    const told = { jobInstanceId: KEY.jobInstanceId, status: 3, finished: true };
    expect(await records.calledBack(launch, told)).toEqual(KEY);
    expect(await records.calledBack(launch, told)).toEqual(KEY);
    expect(records.find(KEY)).toMatchObject({ status: 3, finished: true, origin: 'SCRIPT' });
  });

  it('is not moved to another number by a callback', async () => {
    const { records } = await aStore();
    const launch = await records.intend(anIntent());
    await records.started(launch, KEY, null);
    expect(await records.calledBack(launch, { jobInstanceId: 7, status: 4 })).toBeUndefined();
    expect(await records.calledBack('unheard of', { jobInstanceId: 7 })).toBeUndefined();
    expect(records.ofBusiness(2, all).items).toEqual([KEY]);
  });
});

describe('runs of a host', () => {
  it('are paged, newest first', async () => {
    const { records } = await aStore();
    for (const number of [3, 1, 5, 2, 4]) {
      const launch = await records.intend(anIntent());
      await records.started(launch, { bizId: 2, jobInstanceId: number }, null);
    }
    const numbers = (offset: number, limit: number) =>
      records.ofHost([2], HOST, { offset, limit }).items.map((key) => key.jobInstanceId);
    expect(numbers(0, 2)).toEqual([5, 4]);
    expect(numbers(2, 2)).toEqual([3, 2]);
    expect(numbers(4, 2)).toEqual([1]);
    expect(numbers(9, 2)).toEqual([]);
    expect(numbers(0, 0)).toEqual([]);
    expect(records.ofHost([2], HOST, { offset: 9, limit: 2 }).total).toBe(5);
  });

  it('in several businesses are one list', async () => {
    const { records } = await aStore();
    for (const [bizId, jobInstanceId] of [
      [2, 1],
      [3, 2],
      [2, 3],
    ] as const) {
      await records.started(
        await records.intend(anIntent({ bizId })),
        { bizId, jobInstanceId },
        null,
      );
    }
    const { total, items } = records.ofHost([2, 3], HOST, { offset: 0, limit: 2 });
    expect(total).toBe(3);
    expect(items.map((key) => [key.bizId, key.jobInstanceId])).toEqual([
      [2, 3],
      [3, 2],
    ]);
  });
});

describe('what a look tells', () => {
  it('is kept of runs that are recorded, and of no other', async () => {
    const { records } = await aStore();
    await records.seen({ ...KEY, status: 2, targets: [HOST] });
    expect(records.find(KEY)).toBeUndefined();

    await records.found(KEY, anIntent({ targets: [], origin: 'TASK', name: null }));
    expect(records.ofHost([2], HOST, all).total).toBe(0);
    await records.seen({ ...KEY, name: 'step', status: 3, finished: true, targets: [HOST] });
    expect(records.ofHost([2], HOST, all).items).toEqual([KEY]);
    expect(records.find(KEY)).toMatchObject({ name: 'step', status: 3, finished: true, hosts: 1 });
  });

  it('writes nothing when it is known already', async () => {
    const { records, journal } = await aStore({ shared: true });
    await records.started(await records.intend(anIntent()), KEY, 'deploy-1');
    const sighting = { ...KEY, name: 'deploy-1', status: 2, finished: false, targets: [HOST] };
    await records.seen(sighting);
    const before = journal.pending(100).length;
    await records.seen(sighting);
    expect(journal.pending(100)).toHaveLength(before);
  });
});

it('what was acknowledged is there when the file is opened again', async () => {
  const directory = aDirectory();
  const first = await aStore({ directory });
  await first.records.started(await first.records.intend(anIntent()), KEY, 'deploy-1');
  await first.events.append({ key: 'a', channels: ['cc host 2'], body: '{}' });
  const from = first.events.latest();
  await first.close();

  const { records, events } = await aStore({ directory });
  expect(records.ofHost([2], HOST, all).items).toEqual([KEY]);
  expect(records.find(KEY)).toMatchObject({ name: 'deploy-1', hosts: 1 });
  expect(events.latest()).toBe(from);
});

it('what was written before it is closed is kept, and nothing is taken after', async () => {
  const directory = aDirectory();
  const first = await aStore({ directory });
  const launch = await first.records.intend(anIntent());
  const writing = first.records.started(launch, KEY, null);
  await Promise.all([first.close(), writing]);
  await expect(first.records.intend(anIntent())).rejects.toThrow('the record is closed');
  const { records } = await aStore({ directory });
  expect(records.ofBusiness(2, all).total).toBe(1);
});
