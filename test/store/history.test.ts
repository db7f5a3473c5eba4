import { expect, it } from 'vitest';
import type { PlacedEntry } from '../../src/store/entry.ts';
import type { Store } from '../../src/store/index.ts';
import { all, anIntent, aStore, wide } from './a-store.ts';

const run = (jobInstanceId: number) => ({ bizId: 2, jobInstanceId });
const HOST = { cloudId: 0, ip: '10.0.0.1' };

/** Everything that a store can be told about itself, as another would take it. */
function told({ journal }: Store, since = 0): PlacedEntry[] {
  const { runs, events } = journal.history(since);
  const placed = [...runs()].map((entry, index) => ({ ...entry, position: `0-${index + 1}` }));
  return [...placed, ...events()];
}

async function withAPast(): Promise<Store> {
  const store = await aStore();
  const { records, events } = store;
  const launch = await records.intend(anIntent());
  await records.started(launch, run(1), 'deploy it');
  await records.seen({ ...run(1), status: 3, finished: true });
  await records.refused(await records.intend(anIntent({ name: 'refused' })));
  await records.intend(anIntent({ name: 'never answered' }));
  await records.found(run(2), anIntent({ origin: 'TASK', name: 'node' }));
  await records.seen({ ...run(2), targets: [HOST, { cloudId: 0, ip: '10.0.0.2' }] });
  for (const key of ['a', 'b']) await events.append({ key, channels: ['cc host 2'], body: key });
  return store;
}

it('another store that is told it knows the same runs and events, under the same ids', async () => {
  const one = await withAPast();
  const other = await aStore({ shared: true });
  await other.journal.apply(told(one));
  for (const id of [1, 2]) expect(other.records.find(run(id))).toEqual(one.records.find(run(id)));
  expect(other.records.ofHost([2], HOST, all)).toEqual(one.records.ofHost([2], HOST, all));
  expect(other.records.ofHost([2], HOST, all).total).toBe(2);
  const events = [...one.journal.history(0).events()];
  expect(events).toHaveLength(2);
  expect(other.events.after('cc host 2', '0-0')?.map(({ id }) => id)).toEqual(
    events.map(({ position }) => position),
  );
});

it('told again, it changes nothing', async () => {
  const one = await withAPast();
  const before = told(one);
  await one.journal.apply(told(one));
  expect(told(one)).toEqual(before);
});

it('what has not changed since a time need not be told again', async () => {
  const one = await withAPast();
  expect(told(one, Date.now() - 60_000)).toEqual(told(one));
  const late = told(one, Date.now() + 60_000);
  // Of a refusal nobody knows when it was.
  expect(late.filter(({ kind }) => kind !== 'run refused')).toEqual([]);
});

it('however long it is, it is told to the end', async () => {
  const one = await aStore();
  const many = Array.from({ length: 1_201 }, (_, index) => index + 1);
  await Promise.all(many.map((id) => one.records.found(run(id), anIntent({ targets: [] }))));
  const found = [...one.journal.history(0).runs()].filter(({ kind }) => kind === 'run found');
  expect(found).toHaveLength(many.length);
});

it('what is dropped while it is told does not make it pass over what stays', async () => {
  const one = await aStore({ bounds: { ...wide, runs: 700 } });
  const many = Array.from({ length: 1_201 }, (_, index) => index + 1);
  await Promise.all(many.map((id) => one.records.found(run(id), anIntent({ targets: [] }))));
  const told: string[] = [];
  for (const { body } of one.journal.history(0).runs()) {
    if (told.push(body) === 500) await one.trim();
  }
  for (const id of many.slice(-700)) {
    expect(told.some((body) => body.includes(`"jobInstanceId":${id},`))).toBe(true);
  }
});
