import { describe, expect, it } from 'vitest';
import { aDirectory, aStore, wide } from './a-store.ts';

const bodies = (events: readonly { readonly body: string }[] | undefined) =>
  events?.map(({ body }) => body);

describe('the log of events', () => {
  it('tells what followed an id in a channel, oldest first', async () => {
    const { events } = await aStore();
    const start = events.latest();
    await events.append({ key: '1', channels: ['host 2', 'host *'], body: 'one' });
    const middle = events.latest();
    await events.append({ key: '2', channels: ['host 3', 'host *'], body: 'two' });
    await events.append({ key: '3', channels: ['host 2'], body: 'three' });
    expect(bodies(events.after('host 2', start))).toEqual(['one', 'three']);
    expect(bodies(events.after('host *', middle))).toEqual(['two']);
    expect(bodies(events.after('host 2', events.latest()))).toEqual([]);
    expect(bodies(events.after('nothing', start))).toEqual([]);
  });

  it('takes two events of one key for one', async () => {
    const { events } = await aStore();
    const start = events.latest();
    await events.append({ key: 'same', channels: ['host 2'], body: 'one' });
    await events.append({ key: 'same', channels: ['host 2'], body: 'again' });
    expect(bodies(events.after('host 2', start))).toEqual(['one']);
  });

  it('numbers events of one moment one after the other', async () => {
    const { events } = await aStore();
    const start = events.latest();
    const keys = Array.from({ length: 50 }, (_, index) => String(index));
    await Promise.all(keys.map((key) => events.append({ key, channels: ['c'], body: key })));
    const told = events.after('c', start) ?? [];
    expect(bodies(told)).toEqual(keys);
    expect(bodies(events.after('c', told[20]?.id ?? ''))).toEqual(keys.slice(21));
    expect(bodies(events.after('c', told[20]?.id ?? '', 5))).toEqual(keys.slice(21, 26));
  });

  it('wakes who listens to a channel, once it can be read, until they leave', async () => {
    const { events } = await aStore();
    const start = events.latest();
    const leaving = new AbortController();
    const seen: unknown[] = [];
    events.listen('host 2', () => seen.push(bodies(events.after('host 2', start))), leaving.signal);
    await events.append({ key: '1', channels: ['host 2'], body: 'one' });
    await events.append({ key: '2', channels: ['host 3'], body: 'two' });
    leaving.abort();
    await events.append({ key: '3', channels: ['host 2'], body: 'three' });
    expect(seen).toEqual([['one']]);
  });

  it('does not know ids that are none, or are from before its file', async () => {
    const { events } = await aStore();
    for (const id of ['', 'x', '1-', '-1', '5-0', '1'.repeat(40)]) {
      expect(events.after('host 2', id)).toBeUndefined();
    }
  });

  it('keeps so many, and tells when a part may be missing', async () => {
    const store = await aStore({ bounds: { ...wide, events: 3 } });
    const { events } = store;
    const ids = [events.latest()];
    for (const body of ['1', '2', '3', '4', '5']) {
      await events.append({ key: body, channels: ['c'], body });
      ids.push(events.latest());
    }
    await store.trim();
    expect(events.after('c', ids[1] ?? '')).toBeUndefined();
    expect(bodies(events.after('c', ids[2] ?? ''))).toEqual(['3', '4', '5']);
  });

  it('tells the same after a restart', async () => {
    const directory = aDirectory();
    const first = await aStore({ directory });
    const start = first.events.latest();
    await first.events.append({ key: '1', channels: ['c'], body: 'one' });
    await first.close();
    const { events } = await aStore({ directory });
    await events.append({ key: '2', channels: ['c'], body: 'two' });
    expect(bodies(events.after('c', start))).toEqual(['one', 'two']);
  });
});
