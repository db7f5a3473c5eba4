import { expect, test } from 'vitest';
import type { SandboxState } from '../../src/sandbox/index.ts';
import { handClock, sandboxForTest } from './ask.ts';

/** The state without what hangs on the moment of the start. */
function facts(state: SandboxState) {
  return {
    businesses: [...state.cmdb.businesses.values()],
    hosts: [...state.cmdb.hosts.all()].map((host) => ({
      ...host,
      modules: state.cmdb.hosts.moduleIdsOf(host.bk_host_id),
      agent: state.agents.of(host.bk_host_id),
    })),
    alarms: state.alarms,
    users: [...state.identity.users.values()],
    jobs: state.jobs.ofBusiness(2).slice(0, 13),
  };
}

test('the same seed gives the same data, also later on the same day', async () => {
  const clock = handClock();
  const one = await sandboxForTest({ now: clock.now });
  clock.pass(5 * 3_600_000);
  const two = await sandboxForTest({ now: clock.now });
  expect(facts(two.state)).toEqual(facts(one.state));
  expect(two.credentials).toEqual(one.credentials);
});

test('another seed gives other data', async () => {
  const one = await sandboxForTest({ seed: 1 });
  const two = await sandboxForTest({ seed: 2 });
  expect(facts(two.state).hosts).not.toEqual(facts(one.state).hosts);
  expect(two.credentials.token).not.toBe(one.credentials.token);
});

test('there are 3 businesses beside the pool and an archived one, 12 sets, 40 modules and 300 hosts', async () => {
  const { cmdb } = (await sandboxForTest()).state;
  expect([...cmdb.businesses.keys()]).toEqual([1, 2, 3, 4, 5]);
  expect(cmdb.businesses.get(5)?.bk_data_status).toBe('disabled');
  expect(cmdb.businesses.get(2)?.bk_biz_name).toBe('蓝鲸');
  expect([...cmdb.sets.values()].filter((set) => set.default === 0)).toHaveLength(12);
  expect([...cmdb.modules.values()].filter((module) => module.default === 0)).toHaveLength(40);
  expect(cmdb.hosts.size).toBe(300);
});

test('business 2 holds about a half of the hosts, and every kind of place is taken', async () => {
  const { cmdb } = (await sandboxForTest({ hosts: 2000 })).state;
  const places = [...cmdb.hosts.all()].map((host) => cmdb.modulesOfHost(host.bk_host_id));
  const share = places.filter(([module]) => module?.bk_biz_id === 2).length / places.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
  for (const bizId of [1, 2, 3, 4]) {
    expect(places.some(([module]) => module?.bk_biz_id === bizId && module.default === 1)).toBe(
      true,
    );
  }
  expect(places.some((modules) => modules.length === 3)).toBe(true);
  expect(cmdb.hosts.withInnerIp('10.0.0.1')).toHaveLength(3);
});

test('20,000 hosts start in a moment', async () => {
  const started = performance.now();
  const { state } = await sandboxForTest({ hosts: 20_000 });
  expect(state.cmdb.hosts.size).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(4_000);
});
