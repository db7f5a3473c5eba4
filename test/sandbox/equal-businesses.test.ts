import { expect, test } from 'vitest';
import type { SandboxState } from '../../src/sandbox/index.ts';
import { ask, handClock, type Item, type Page, sandboxForTest } from './ask.ts';

/** How many hosts each module of a business holds, the idle pool first. */
function hostsByModule({ cmdb }: SandboxState, bizId: number): number[] {
  return cmdb.modulesOf(bizId).map((module) => cmdb.hosts.hostIdsIn(module.bk_module_id).size);
}

test('the hosts are shared evenly, each in one module of its business', async () => {
  const sandbox = await sandboxForTest({ hosts: 640, businesses: 32 });
  const bizIds = Array.from({ length: 32 }, (_, index) => 101 + index);
  for (const bizId of bizIds) {
    const params = { bk_biz_id: bizId, condition: [], page: { start: 0, limit: 200 } };
    const { data } = await ask<Page<Item>>(sandbox, 'cc/search_host', params);
    expect(data.count).toBe(20);
    expect(sandbox.state.cmdb.setsOf(bizId)).toHaveLength(6);
    expect(hostsByModule(sandbox.state, bizId)).toEqual([0, 0, ...Array<number>(20).fill(1)]);
  }
});

test('hosts that do not go round stand in the first business', async () => {
  const { state } = await sandboxForTest({ hosts: 62, businesses: 3 });
  const sizes = [101, 102, 103].map((bizId) =>
    hostsByModule(state, bizId).reduce((sum, each) => sum + each, 0),
  );
  expect(sizes).toEqual([22, 20, 20]);
});

test('the demo beside them is what it is without them', async () => {
  const clock = handClock();
  const alone = await sandboxForTest({ now: clock.now });
  const beside = await sandboxForTest({ hosts: 40, businesses: 2, now: clock.now });
  const demo = ({ cmdb, identity }: SandboxState) => ({
    businesses: [1, 2, 3, 4].map((bizId) => cmdb.businesses.get(bizId)),
    hosts: [...cmdb.hosts.all()].slice(0, 300),
    places: [...cmdb.hosts.all()].slice(0, 300).map((host) => cmdb.modulesOfHost(host.bk_host_id)),
    token: identity.tokenOf('admin'),
  });
  expect(demo(beside.state)).toEqual(demo(alone.state));
  expect(beside.state.cmdb.hosts.size).toBe(340);
});

test('the same seed gives the same businesses, hosts and alarms', async () => {
  const clock = handClock();
  const options = { hosts: 90, businesses: 3, seed: 7, now: clock.now };
  const facts = ({ cmdb, alarms }: SandboxState) => [[...cmdb.hosts.all()], alarms];
  const one = await sandboxForTest(options);
  const two = await sandboxForTest(options);
  expect(facts(two.state)).toEqual(facts(one.state));
});

test('inner addresses are unique, and GSE knows nearly all agents', async () => {
  const { cmdb, agents } = (await sandboxForTest({ hosts: 1000, businesses: 2 })).state;
  const equal = [...cmdb.hosts.all()].slice(300);
  expect(new Set(equal.map((host) => host.bk_host_innerip)).size).toBe(1000);
  const known = equal.filter((host) => agents.of(host.bk_host_id));
  expect(known.length).toBeGreaterThan(960);
});

test('a business has 200 alarms in a week, and those of a day fit one page', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ hosts: 4000, businesses: 2, now: clock.now });
  const since = (days: number) => ({
    bk_biz_id: 102,
    source_time__gte: alarmTime(clock.now() - days * 86_400_000),
    page_size: 500,
  });
  const week = await ask<Alarms>(sandbox, 'monitor/get_alarms', since(7));
  expect(week.data.total).toBeGreaterThanOrEqual(200);
  const day = await ask<Alarms>(sandbox, 'monitor/get_alarms', since(1));
  expect(day.data.result).toHaveLength(day.data.total);
  expect(day.data.total).toBeGreaterThan(20);
});

interface Alarms {
  readonly total: number;
  readonly result: readonly Item[];
}

function alarmTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}+0000`;
}

test('32 more users can ask, each by name', async () => {
  const sandbox = await sandboxForTest({ hosts: 2, businesses: 1 });
  const { appCode, appSecret } = sandbox.credentials;
  const as = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: 'bench.32' };
  const { data } = await ask<Item>(sandbox, 'bk_login/get_user', { ...as, bk_token: '' });
  expect(data).toMatchObject({ bk_username: 'bench.32' });
  expect((await sandboxForTest()).state.identity.users.has('bench.01')).toBe(false);
});
