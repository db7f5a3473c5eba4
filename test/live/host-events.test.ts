import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type CalledBack, startCalledBack } from '../kit/called-back.ts';
import { type Events, subscribe } from '../kit/events.ts';
import { type MemoryEvents, memoryEvents } from '../kit/memory-events.ts';

const LIMITED = 'li.na';

interface HostChange {
  readonly action: string;
  readonly at: string | null;
  readonly hostId: number | null;
  readonly moduleId: number | null;
  readonly host: {
    readonly innerIp: string;
    readonly name: string;
    readonly modules: { readonly nodes: readonly { readonly moduleId: number }[] };
  } | null;
}

interface Event {
  readonly data: { readonly hostChanged: HostChange | null } | null;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly eventId?: string };
}

const FOLLOW = /* GraphQL */ `
  subscription ($bizId: Int!, $after: String) {
    hostChanged(bizId: $bizId, after: $after) {
      action at hostId setId moduleId
      host { innerIp name modules { nodes { moduleId } } }
    }
  }
`;

describe('following the hosts of a business', () => {
  let events: MemoryEvents;
  let bkgraph: CalledBack;
  beforeEach(async () => {
    events = memoryEvents();
    bkgraph = await startCalledBack({ events, sandbox: { hosts: 60 } });
    // It cannot know what was posted before: that is told once.
    await expect.poll(() => events.all.length).toBe(1);
  });
  afterEach(() => bkgraph.stop());

  /** Where the host stands, and another module of the same business. */
  function placeOf(hostId: number) {
    const { cmdb } = bkgraph.sandbox.state;
    const [module] = cmdb.modulesOfHost(hostId);
    const bizId = module?.bk_biz_id ?? 0;
    const own = [...cmdb.modules.values()].filter((one) => one.bk_biz_id === bizId);
    const target = own.find((one) => one.default === 0 && one !== module)?.bk_module_id ?? 0;
    return { bizId, from: module?.bk_module_id ?? 0, target };
  }

  const follow = (bizId: number, headers: Record<string, string> = {}, after?: string) =>
    subscribe<Event>(bkgraph.url, FOLLOW, { bizId, after }, headers);

  const move = (bizId: number, hostId: number, target: number) =>
    bkgraph.ask(
      `mutation ($input: TransferHostsToModulesInput!) {
        transferHostsToModules(input: $input) { results { outcome } } }`,
      { input: { bizId, hostIds: [hostId], moduleIds: [target], mode: 'REPLACE' } },
    );

  const rename = (hostId: number, name: string) =>
    bkgraph.ask(
      `mutation ($input: UpdateHostsInput!) { updateHosts(input: $input) { results { outcome } } }`,
      { input: { hostIds: [hostId], name } },
    );

  const changes = ({ seen }: Events<Event>) => seen.map(({ data }) => data?.hostChanged);
  const listening = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('tells of a host that is moved, with the modules that it is in by then', async () => {
    const { bizId, from, target } = placeOf(2);
    const told = follow(bizId);
    await listening();
    await move(bizId, 2, target);

    await expect.poll(() => told.seen.length, { timeout: 3_000 }).toBe(2);
    const host = { innerIp: '10.0.0.2', modules: { nodes: [{ moduleId: target }] } };
    expect(changes(told)).toMatchObject([
      { action: 'LEFT', hostId: 2, moduleId: from, host },
      { action: 'ENTERED', hostId: 2, moduleId: target, host },
    ]);
    expect(Math.abs(Date.parse(changes(told)[0]?.at ?? '') - Date.now())).toBeLessThan(10_000);
    told.leave();
  });

  it('tells of a changed host where it is, though the CMDB does not say where', async () => {
    const { bizId } = placeOf(2);
    const [here, elsewhere] = [follow(bizId), follow(bizId + 1)];
    await listening();
    await rename(2, 'told');
    await expect.poll(() => here.seen.length, { timeout: 3_000 }).toBe(1);
    expect(changes(here)).toMatchObject([{ action: 'UPDATED', hostId: 2, host: { name: 'told' } }]);
    await listening();
    expect(elsewhere.seen).toEqual([]);
    here.leave();
    elsewhere.leave();
  });

  it('tells that a host has gone elsewhere, and shows it no more where it cannot be seen', async () => {
    const { bizId, from } = placeOf(2);
    const { rights, identity } = bkgraph.sandbox.state;
    rights.seesOnly(LIMITED, [bizId]);
    const cookie = `bk_token=${identity.tokenOf(LIMITED)}`;
    const told = follow(bizId, { cookie });
    await listening();
    const toPool = (mutation: string, type: string) =>
      bkgraph.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { results { outcome } } }`,
        { input: { bizId, hostIds: [2] } },
      );
    await toPool('transferHostsToIdle', 'TransferHostsInput');
    await toPool('transferHostsToResourcePool', 'TransferHostsInput');
    await expect.poll(() => told.seen.length, { timeout: 5_000 }).toBe(3);
    expect(changes(told)[0]).toMatchObject({ action: 'LEFT', moduleId: from });
    expect(changes(told)[2]).toMatchObject({ action: 'LEFT', hostId: 2, host: null });
    told.leave();
  });

  it('is NOT_FOUND for a business that the subscriber does not see, FORBIDDEN where it may not look', async () => {
    const { rights, identity } = bkgraph.sandbox.state;
    const { bizId } = placeOf(2);
    rights.seesOnly(LIMITED, [bizId + 1]);
    const cookie = `bk_token=${identity.tokenOf(LIMITED)}`;
    const refused = follow(bizId, { cookie });
    await refused.ended;
    expect(refused.seen).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);

    rights.deny(LIMITED, 'cc/search_business');
    const forbidden = follow(bizId, { cookie });
    await forbidden.ended;
    expect(forbidden.seen).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  });

  it('is over for one who has lost the right to see it', async () => {
    const { rights, identity } = bkgraph.sandbox.state;
    const { bizId, target } = placeOf(2);
    const told = follow(bizId, { cookie: `bk_token=${identity.tokenOf(LIMITED)}` });
    await listening();
    rights.seesOnly(LIMITED, [bizId + 1]);
    await move(bizId, 2, target);
    await told.ended;
    expect(told.seen).toMatchObject([
      { data: { hostChanged: null }, errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('asks once for all who are the same caller', async () => {
    const { bizId, target } = placeOf(2);
    const all = Array.from({ length: 20 }, () => follow(bizId));
    await listening();
    await move(bizId, 2, target);
    await expect.poll(() => Math.min(...all.map(({ seen }) => seen.length))).toBe(2);
    bkgraph.sandbox.calls.clear();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await rename(2, 'told');
    await expect.poll(() => Math.min(...all.map(({ seen }) => seen.length))).toBe(3);
    // The mutation reads the host itself, before and after.
    expect(bkgraph.sandbox.calls.count('cc/search_host')).toBeLessThanOrEqual(4);
    for (const one of all) one.leave();
  });

  it('goes on where a subscriber that comes back was, and says when that is too long ago', async () => {
    const { bizId, from, target } = placeOf(2);
    const known = events.all.at(-1)?.id;
    await move(bizId, 2, target);
    await expect.poll(() => events.all.length).toBe(3);
    const told = follow(bizId, {}, known);
    await expect.poll(() => told.seen.length).toBe(2);
    expect(changes(told)).toMatchObject([{ moduleId: from }, { moduleId: target }]);
    told.leave();

    const last = follow(bizId, {}, events.all[1]?.id);
    await expect.poll(() => last.seen.length).toBe(1);
    expect(changes(last)).toMatchObject([{ action: 'ENTERED', moduleId: target }]);
    last.leave();

    events.keep(1);
    for (const after of [known, 'x', '99999999999999-0']) {
      const refused = follow(bizId, {}, after);
      await refused.ended;
      expect(refused.seen).toMatchObject([
        { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }] },
      ]);
      expect(refused.seen[0]?.errors?.[0]?.message).toContain('read afresh');
    }
  });

  it('goes on after the ESB could not be reached for a while, and misses nothing', async () => {
    const { bizId } = placeOf(2);
    const told = follow(bizId);
    await listening();
    bkgraph.sandbox.faults.set('cc/search_host', { kind: 'http', status: 502 });
    const { hosts } = bkgraph.sandbox.state.cmdb;
    await postEvent({ action: 'update', cur_data: { ...hosts.get(2) }, pre_data: {} });
    await expect.poll(() => told.seen.length, { timeout: 5_000 }).toBe(1);
    expect(told.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
    bkgraph.sandbox.faults.clear();
    await expect.poll(() => told.seen.length, { timeout: 5_000 }).toBe(2);
    expect(changes(told)[1]).toMatchObject({ action: 'UPDATED', hostId: 2 });
    told.leave();
  });

  let number = 1_000;
  const payload = (more: object) => {
    number += 1;
    const { action, ...item } = { action: 'update', cur_data: {}, pre_data: {}, ...more };
    return {
      ...{ event_id: number, txn_id: '', event_type: 'instdata', action, obj_type: 'host' },
      ...{ action_time: '2026-01-01T08:00:00.000+08:00', data: [item], bk_supplier_account: '0' },
      ...{ request_id: 'r', request_time: '2026-01-01T08:00:00.000+08:00' },
    };
  };
  const postTo = (url: string, body: unknown) =>
    fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const postEvent = (more: object) => postTo(bkgraph.eventAddress(), payload(more));

  it('tells once of an event that came twice, and of each in whatever order they came', async () => {
    const { bizId } = placeOf(2);
    const told = follow(bizId);
    await listening();
    const [one, other] = [2, 3].map((bk_host_id) => payload({ cur_data: { bk_host_id } }));
    for (const body of [other, one, other, one]) {
      expect((await postTo(bkgraph.eventAddress(), body)).status).toBe(200);
    }
    await expect.poll(() => told.seen.length, { timeout: 4_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(changes(told).map((change) => change?.hostId)).toEqual([3, 2]);
    told.leave();
  });

  it('shows nothing that a callback says but what was done to which', async () => {
    const { bizId } = placeOf(2);
    const told = follow(bizId);
    await listening();
    const item = { bk_host_id: 2, bk_host_name: 'canary', bk_host_innerip: 'canary' };
    await postEvent({ cur_data: item, pre_data: item });
    // Of a host that is not there, and of a business that is not its own.
    await postEvent({ cur_data: { bk_host_id: 4_711 } });
    await expect.poll(() => told.seen.length).toBe(1);
    expect(JSON.stringify([told.seen, events.all])).not.toContain('canary');
    expect(changes(told)).toMatchObject([{ hostId: 2, host: { innerIp: '10.0.0.2' } }]);
    told.leave();
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"event_id"'],
    ['a list', '[]'],
    ['no number', payload({ cur_data: { bk_host_id: '2' } })],
    ['no number at all', payload({ cur_data: {} })],
    ['an action of its own', payload({ action: 'steal' })],
    ['no items', { ...payload({}), data: null }],
    ['a strange model', { ...payload({}), obj_type: 'a b' }],
  ])('stores nothing of a callback that is not as documented: %s', async (_, body) => {
    const before = events.all.length;
    const response = await postTo(bkgraph.eventAddress(), body);
    expect(response.status).toBe(400);
    const { message } = (await response.json()) as { message: string };
    expect(message).toMatch(/^This is no callback of that kind: [^\n]+\.$/);
    expect(events.all.length).toBe(before);
  });

  it('takes no event without the token, with a strange one, or of too many bytes', async () => {
    const before = events.all.length;
    const address = bkgraph.eventAddress();
    const body = payload({ cur_data: { bk_host_id: 2 } });
    const base = address.slice(0, address.lastIndexOf('/'));
    const job = address.replace('/callbacks/cc/', '/callbacks/job/');
    for (const url of [base, `${base}/`, `${base}/x`, `${address}x`, job]) {
      const response = await postTo(url, body);
      const told = [response.status, await response.json()];
      expect(told).toEqual([404, { message: 'There is nothing at this address.' }]);
    }
    const long = { ...body, more: 'x'.repeat(1_100_000) };
    expect((await postTo(address, long)).status).toBe(413);
    expect(events.all.length).toBe(before);
  });

  it('takes events that nobody waits for, and keeps none of them', async () => {
    const before = events.all.length;
    for (const of of [
      { obj_type: 'hostidentifier' },
      { event_type: 'relation', obj_type: 'processmodule' },
      { event_type: 'association', obj_type: 'x' },
    ]) {
      const body = { ...payload({}), ...of };
      expect((await postTo(bkgraph.eventAddress(), body)).status).toBe(200);
    }
    expect(events.all.length).toBe(before);
  });
});

it('is refused, with what its operator has to set, where the CMDB posts no events', async () => {
  const bkgraph = await startBkgraph();
  const refused = subscribe<Event>(bkgraph.url, FOLLOW, { bizId: 2 });
  await refused.ended;
  expect(refused.seen).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  expect(refused.seen[0]?.errors?.[0]?.message).toMatch(/PUBLIC_URL.*BK_USERNAME/);
  await bkgraph.stop();
});
