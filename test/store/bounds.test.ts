import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { aDirectory, all, anIntent, aStore, wide } from './a-store.ts';

const HOST = { cloudId: 0, ip: '10.0.0.1' };

async function launch({ records }: Store, jobInstanceId: number, targets = [HOST]): Promise<void> {
  const one = await records.intend(anIntent({ targets }));
  await records.started(one, { bizId: 2, jobInstanceId }, null);
}

const numbers = ({ records }: Store) =>
  records.ofBusiness(2, all).items.map((key) => key.jobInstanceId);

describe('the bounds of the record', () => {
  it('drop the oldest runs when there are too many', async () => {
    const directory = aDirectory();
    const store = await aStore({ directory, bounds: { ...wide, runs: 2 } });
    for (const number of [1, 2, 3, 4]) await launch(store, number);
    await store.trim();
    expect(numbers(store)).toEqual([4, 3]);
    expect(store.records.ofHost([2], HOST, all).total).toBe(2);
    expect(store.records.find({ bizId: 2, jobInstanceId: 1 })).toBeUndefined();

    await store.close();
    expect(numbers(await aStore({ directory }))).toEqual([4, 3]);
  });

  it('drop the oldest runs when they have too many hosts', async () => {
    const store = await aStore({ bounds: { ...wide, hosts: 5 } });
    const hosts = [1, 2, 3].map((last) => ({ cloudId: 0, ip: `10.0.0.${last}` }));
    for (const number of [1, 2]) await launch(store, number, hosts);
    await store.trim();
    expect(numbers(store)).toEqual([2]);
  });

  it('drop runs when they are old', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - wide.runAgeMs - 1_000 });
    const store = await aStore();
    await launch(store, 1);
    vi.useRealTimers();
    await launch(store, 2);
    await store.trim();
    expect(numbers(store)).toEqual([2]);
  });

  it('drop the oldest of what no other replica was told', async () => {
    const store = await aStore({ shared: true, bounds: { ...wide, runs: 2, events: 2 } });
    const { events, journal } = store;
    for (const key of '123456789abcdef') await events.append({ key, channels: ['c'], body: '' });
    await store.trim();
    expect(journal.pending(100)).toHaveLength(10);
    expect(journal.pending(100).at(-1)?.body).toContain('"f"');
  });

  it('are looked at by themselves', async () => {
    const store = await aStore({ bounds: { ...wide, runs: 1 }, trimEveryMs: 10 });
    for (const number of [1, 2]) await launch(store, number);
    await vi.waitFor(() => expect(numbers(store)).toEqual([2]));
  });

  it('give space back to the file system', async () => {
    const directory = aDirectory();
    const bounds = { ...wide, runs: 10 };
    const store = await aStore({ directory, bounds });
    const hosts = Array.from({ length: 200 }, (_, index) => ({
      cloudId: 0,
      ip: `10.0.1.${index}`,
    }));
    const some = Array.from({ length: 300 }, (_, index) => index + 1);
    await Promise.all(some.map((number) => launch(store, number, hosts)));
    await store.close();
    const before = sizeOf(directory);

    const again = await aStore({ directory, bounds });
    await again.trim();
    await again.close();
    expect(before).toBeGreaterThan(3_000_000);
    expect(sizeOf(directory)).toBeLessThan(before / 2);
  });
});

function sizeOf(directory: string): number {
  return statSync(join(directory, 'bkgraph.db')).size;
}
