import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { aDirectory, all, anIntent, aStore } from './a-store.ts';

const KEY = { bizId: 2, jobInstanceId: 20_000_000_001 };

describe('the outbox', () => {
  it('stays empty where there are no other replicas', async () => {
    const { records, journal } = await aStore();
    await records.intend(anIntent());
    expect(journal.pending(10)).toEqual([]);
  });

  it('holds what the others were not told, in its order, until they are', async () => {
    const { records, journal } = await aStore({ shared: true });
    await records.started(await records.intend(anIntent()), KEY, null);
    const pending = journal.pending(10);
    expect(pending.map(({ kind }) => kind)).toEqual(['run intended', 'run started']);
    await journal.markSent(pending[0]?.seq ?? 0);
    expect(journal.pending(10)).toEqual(pending.slice(1));
  });

  it('wakes who sends it', async () => {
    const { records, journal } = await aStore({ shared: true });
    const leaving = new AbortController();
    onTestFinished(() => leaving.abort());
    let seen = 0;
    journal.subscribe(() => {
      seen += journal.pending(10).length;
    }, leaving.signal);
    await records.intend(anIntent());
    expect(seen).toBe(1);
  });

  it('outlives the process', async () => {
    const directory = aDirectory();
    const first = await aStore({ directory, shared: true });
    await first.records.intend(anIntent());
    const { replica } = first.journal;
    await first.close();
    const { journal } = await aStore({ directory, shared: true });
    expect(journal.pending(10)).toHaveLength(1);
    expect(journal.replica).toBe(replica);
  });
});

describe('replicas that tell one another', () => {
  it('know the same runs', async () => {
    const [one, other] = [await aStore({ shared: true }), await aStore({ shared: true })];
    await one.records.started(await one.records.intend(anIntent()), KEY, 'deploy-1');
    await exchange([one, other]);
    expect(other.records.find(KEY)).toEqual(one.records.find(KEY));
    expect(other.records.ofHost([2], { cloudId: 0, ip: '10.0.0.1' }, all).items).toEqual([KEY]);
    expect(one.journal.position()).toBe('2-0');
  });

  it('number events alike, and know them when they have come back', async () => {
    const [one, other] = [await aStore({ shared: true }), await aStore({ shared: true })];
    const start = one.events.latest();
    await one.events.append({ key: 'a', channels: ['c'], body: 'from one' });
    await other.events.append({ key: 'b', channels: ['c'], body: 'from other' });
    expect(one.events.after('c', start)).toEqual([]);
    await exchange([one, other]);
    const told = one.events.after('c', start);
    expect(told?.map(({ body }) => body)).toEqual(['from one', 'from other']);
    expect(other.events.after('c', start)).toEqual(told);
  });

  it('complete a run by a callback that comes to one before it is told of the launch', async () => {
    const [one, other] = [await aStore({ shared: true }), await aStore({ shared: true })];
    const launch = await one.records.intend(anIntent());
    const told = { jobInstanceId: KEY.jobInstanceId, status: 3, finished: true };
    expect(await other.records.calledBack(launch, told)).toEqual(KEY);
    expect(await other.records.calledBack(launch, { jobInstanceId: 7 })).toBeUndefined();
    expect(other.records.ofBusiness(2, all).total).toBe(0);
    await exchange([one, other]);
    for (const { records } of [one, other]) {
      expect(records.find(KEY)).toMatchObject({ status: 3, finished: true, origin: 'SCRIPT' });
    }
    expect(await other.records.calledBack('forged', told)).toBeUndefined();
  });

  it('pass over what a newer one writes, and go on behind it', async () => {
    const { journal } = await aStore({ shared: true });
    const odd = { kind: 'run dreamt', at: 1, body: '{}', position: '9-1' };
    // As it comes from a replica of another version.
    await journal.apply([odd as unknown as Parameters<typeof journal.apply>[0][number]]);
    expect(journal.position()).toBe('9-1');
  });

  it('pass over what nobody can read, say so, and lose nothing that comes or is written with it', async () => {
    const { journal, records, events } = await aStore({ shared: true });
    const found = { ...KEY, origin: 'TASK', name: null, targets: [], appCode: 'a', username: null };
    const event = JSON.stringify({ key: 'a', channels: ['c'], body: 'told' });
    const odd = [
      { kind: 'run seen', at: 1, body: '{"bizId":2,' },
      { kind: 'run intended', at: 1, body: '{}' },
      { kind: 'run started', at: 1, body: JSON.stringify({ launch: 'x', ...KEY, bizId: 'two' }) },
      { kind: 'run found', at: Number.NaN, body: JSON.stringify(found) },
      { kind: 'run refused', at: 1, body: 'null' },
      { kind: 'event', at: 1, body: '{"key":"b","channels":"c","body":"odd"}' },
    ] as const;
    const whole = [
      { kind: 'run found', at: 1, body: JSON.stringify({ ...found, newer: 1 }) },
      { kind: 'event', at: 2, body: event },
    ] as const;
    const place = (entry: (typeof odd | typeof whole)[number], index: number) => {
      return { ...entry, position: `${index + 1}-0` };
    };
    const entries = [...odd, ...whole].map(place);
    const applied = journal.apply(entries);
    const launch = await records.intend(anIntent()); // in the same transaction
    expect(await applied).toEqual(entries.slice(0, odd.length));
    expect(launch).not.toBe('');
    expect(records.ofBusiness(2, all).items).toEqual([KEY]);
    expect(events.after('c', '0-0')?.map(({ body }) => body)).toEqual(['told']);
    expect(journal.position()).toBe('8-0');
  });
});

/** All that is pending, in one stream, to everybody. */
async function exchange(stores: readonly Store[]): Promise<void> {
  const pending = stores.flatMap(({ journal }) => journal.pending(100));
  const placed = pending.map(({ kind, at, body }, index) => {
    return { kind, at, body, position: `${index + 1}-0` };
  });
  for (const { journal } of stores) await journal.apply(placed);
}
