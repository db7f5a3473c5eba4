import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { callbackTokens } from '../../src/gateway/index.ts';
import { createLive, type Live } from '../../src/graph/live/live.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type CalledBack, type CalledBackOptions, startCalledBack } from '../kit/called-back.ts';
import { subscribe } from '../kit/events.ts';
import { type MemoryEvents, memoryEvents } from '../kit/memory-events.ts';

/** Leases that replicas of one process share. */
function sharedLeases(): (replica: string) => Live['leases'] {
  const held = new Map<string, { by: string; until: number }>();
  const told = new Map<string, string>();
  return (replica) => ({
    ...createLive().leases,
    take: async (key, ms) => {
      const now = Date.now();
      const present = held.get(key);
      if (present && present.by !== replica && present.until > now) return false;
      held.set(key, { by: replica, until: now + ms });
      return true;
    },
    release: async (key) => {
      if (held.get(key)?.by === replica) held.delete(key);
    },
    tell: async (key, seen) => void told.set(key, seen),
    told: async (key) => told.get(key),
  });
}

describe('the subscription to events of the CMDB', () => {
  let events: MemoryEvents;
  let sandbox: Sandbox;
  beforeEach(async () => {
    events = memoryEvents();
    sandbox = await startSandbox({ hosts: 20 });
  });
  afterEach(() => sandbox.close());

  async function start(options: Partial<CalledBackOptions> = {}): Promise<CalledBack> {
    const bkgraph = await startCalledBack({ ...options, events, on: sandbox });
    onTestFinished(() => bkgraph.stop());
    return bkgraph;
  }
  const own = () =>
    sandbox.state.cmdb.events.subscriptions.all().filter(({ system }) => system === 'bkgraph');
  const lost = () => events.all.filter(({ channels }) => channels.includes('cc lost')).length;
  const stateOf = async (bkgraph: CalledBack) =>
    /bkgraph_cmdb_events_state{state="(\w+)"} 1/.exec(await bkgraph.metrics())?.[1];

  it('is made at the start, for all that is told, and then left as it is', async () => {
    const bkgraph = await start();
    await expect.poll(() => stateOf(bkgraph)).toBe('kept');
    expect(own()).toMatchObject([{ confirmMode: 'httpstatus', confirmPattern: '200' }]);
    expect(own()[0]?.events).toEqual(
      expect.arrayContaining([
        ...['bizupdate', 'bk_switchcreate', 'hostcreate', 'hostdelete', 'hostupdate'],
        ...['moduletransfer', 'moduledelete', 'setcreate', 'platupdate'],
      ]),
    );
    sandbox.calls.clear();
    await expect.poll(() => sandbox.calls.count('cc/search_subscription')).toBeGreaterThan(2);
    expect(sandbox.calls.count('cc/subscribe_event')).toBe(0);
    expect(lost()).toBe(1);
  });

  it('is made again where somebody removed it, and all who follow events are told', async () => {
    const bkgraph = await start();
    await expect.poll(lost).toBe(1);
    const told = subscribe<{ data: { businessChanged: { action: string } } }>(
      bkgraph.url,
      'subscription { businessChanged { action bizId } }',
      {},
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    sandbox.state.cmdb.events.subscriptions.remove(own()[0]?.id ?? 0);
    await expect
      .poll(() => told.seen)
      .toMatchObject([{ data: { businessChanged: { action: 'EVENTS_LOST', bizId: null } } }]);
    expect(own()).toHaveLength(1);
    told.leave();
  });

  it.each([
    ['led elsewhere', { callbackUrl: 'http://mirror.invalid/events' }, 2],
    ['for fewer events', { events: ['hostcreate'] }, 1],
    ['confirmed otherwise', { confirmPattern: '204' }, 1],
  ])('is mended where somebody has it %s', async (_, change, losses) => {
    const bkgraph = await start();
    await expect.poll(lost).toBe(1);
    const [subscription] = own();
    const before = { ...subscription };
    Object.assign(subscription ?? {}, change);
    await expect.poll(() => own()[0]?.callbackUrl.startsWith(bkgraph.url)).toBe(true);
    await expect
      .poll(() => own())
      .toMatchObject([{ events: before.events, confirmPattern: '200' }]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(lost()).toBe(losses);
  });

  it('gets a new token long before the one that it has is over', async () => {
    const bkgraph = await start();
    await expect.poll(lost).toBe(1);
    const [subscription] = own();
    const tokens = callbackTokens(sandbox.credentials.appSecret);
    const expiresAt = Date.now() + 14 * 86_400_000;
    const old = `${bkgraph.url}/callbacks/cc/${tokens.make('cc', { subject: '', expiresAt })}`;
    if (subscription) subscription.callbackUrl = old;
    await expect.poll(() => own()[0]?.callbackUrl).not.toBe(old);
    // It was right all the time: nothing is lost.
    expect(lost()).toBe(1);
  });

  it('has lost something when a post has failed', async () => {
    await start();
    await expect.poll(lost).toBe(1);
    const [subscription] = own();
    if (subscription) subscription.failed += 1;
    await expect.poll(lost).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(lost()).toBe(2);
  });

  it('is looked after again when the ESB is back; the gateway is ready meanwhile', async () => {
    sandbox.faults.set('cc/search_subscription', { kind: 'http', status: 502 });
    const bkgraph = await start();
    await expect.poll(() => stateOf(bkgraph)).toBe('failing');
    expect((await fetch(`${bkgraph.url}/readyz`)).status).toBe(200);
    expect(own()).toEqual([]);
    sandbox.faults.clear();
    await expect.poll(() => stateOf(bkgraph), { timeout: 5_000 }).toBe('kept');
    expect(bkgraph.log()).toMatch(/"level":"warn".*"state":"failing".*ESB_UNAVAILABLE/);
    expect(bkgraph.log()).toMatch(/"level":"info".*"state":"kept"/);
    // Told once, however often it has failed.
    expect(bkgraph.log().match(/"state":"failing"/g)).toHaveLength(1);
  });

  it('is kept without the models, where those may not be read', async () => {
    sandbox.state.rights.deny(sandbox.credentials.username, 'cc/search_objects');
    const bkgraph = await start();
    await expect.poll(() => stateOf(bkgraph)).toBe('kept');
    expect(own()[0]?.events).toContain('moduletransfer');
    expect(own()[0]?.events).not.toContain('bk_switchcreate');
  });

  it('tells when the CMDB cannot reach the gateway', async () => {
    sandbox.faults.set('cc/testing_connection', {
      ...{ kind: 'false', code: 1_103_005, message: 'connect to canary failed' },
    });
    const bkgraph = await start();
    await expect.poll(() => stateOf(bkgraph)).toBe('unreachable');
    expect(bkgraph.log()).toMatch(/"level":"warn".*"state":"unreachable"/);
    expect(bkgraph.log()).not.toContain('canary');
  });

  it('is kept by one of several replicas, and by another when that has ended', async () => {
    const leases = sharedLeases();
    // Somebody listens there, be it not a balancer.
    const common = { events, on: sandbox, checkEveryMs: 400, publicUrl: sandbox.url };
    const one = await startCalledBack({ ...common, live: { leases: leases('one') } });
    await expect.poll(() => stateOf(one)).toBe('kept');
    const other = await start({ ...common, live: { leases: leases('other') } });
    await expect.poll(() => stateOf(other)).toBe('standby');
    await one.stop();
    await expect.poll(() => stateOf(other), { timeout: 3_000 }).toBe('kept');
  });

  it('leaves its token in no log, no metric and no answer', async () => {
    const bkgraph = await start();
    await expect.poll(() => stateOf(bkgraph)).toBe('kept');
    const [, secret = ''] = bkgraph.eventAddress().split('/callbacks/cc/');
    const [said = '', signature = ''] = secret.split('.');
    expect(signature.length).toBeGreaterThan(40);
    // The CMDB repeats the address in what it says.
    const message = `connect to ${bkgraph.eventAddress()} failed`;
    sandbox.faults.set('cc/search_subscription', { kind: 'false', code: 1_103_002, message });
    await expect.poll(() => stateOf(bkgraph)).toBe('failing');
    const asked = await fetch(`${bkgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ eventSubscriptions { totalCount } }' }),
    });
    const texts = [await asked.text(), bkgraph.log(), await bkgraph.metrics()];
    for (const text of texts) {
      expect(text).not.toContain(said.slice(0, 12));
      expect(text).not.toContain(signature.slice(0, 12));
    }
  });
});
