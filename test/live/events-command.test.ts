import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { subscribe } from '../kit/events.ts';
import { runCommand } from '../kit/running-command.ts';

interface Event {
  readonly data: {
    readonly hostChanged: { readonly action: string; readonly moduleId: number | null } | null;
  };
}

const FOLLOW = `subscription ($after: String) {
  hostChanged(bizId: 2, after: $after) { action hostId moduleId host { hostId } } }`;
const MOVE = `mutation { transferHostsToIdle(input: { bizId: 2, hostIds: [2] }) {
  results { outcome } } }`;

test('with nothing set a subscriber hears of hosts, and after kill -9 what it has missed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'bkgraph-events-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const first = await runCommand({ BKGRAPH_DATA_DIR: directory });
  const told = subscribe<Event>(first.url, FOLLOW, {});
  // The subscription at the CMDB has just been made: what was before it is not known.
  const seen = () => told.seen.filter(({ data }) => data.hostChanged?.action !== 'EVENTS_LOST');
  const metrics = async () => (await fetch(`${first.url}/metrics`)).text();
  await expect.poll(metrics, { timeout: 5_000 }).toContain('state="kept"} 1');
  await fetch(`${first.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: MOVE }),
  });
  await expect.poll(() => seen().length, { timeout: 5_000 }).toBeGreaterThan(1);
  expect(seen()[0]?.data.hostChanged).toMatchObject({ action: 'LEFT' });
  const after = told.ids[told.seen.findIndex(({ data }) => data.hostChanged?.action === 'LEFT')];
  expect(after).toMatch(/^\d+-\d+$/);
  told.leave();
  first.child.kill('SIGKILL');
  await first.ended;

  const second = await runCommand({ BKGRAPH_DATA_DIR: directory });
  const missed = subscribe<Event>(second.url, FOLLOW, { after });
  await expect
    .poll(() => missed.seen.map(({ data }) => data.hostChanged?.action), { timeout: 5_000 })
    .toContain('EVENTS_LOST');
  expect(missed.seen[0]?.data.hostChanged).toMatchObject(seen()[1]?.data.hostChanged ?? {});
  missed.leave();
  await second.stop();
});
