import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, someText } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

type ByAddress = Record<string, Item>;

function addressesOfAll() {
  return [...sandbox.state.cmdb.hosts.all()].map((host) => ({
    bk_cloud_id: host.bk_cloud_id,
    ip: host.bk_host_innerip,
  }));
}

test('agents are found by "cloud:ip", several clouds in one call', async () => {
  const hosts = [0, 1, 2].map((bk_cloud_id) => ({ bk_cloud_id, ip: '10.0.0.2' }));
  const { data } = await ask<ByAddress>(sandbox, 'gse/get_agent_status', { hosts });
  for (const { bk_cloud_id, ip } of hosts) {
    const shown = data[`${bk_cloud_id}:${ip}`];
    expect(shown).toMatchObject({ ip, bk_cloud_id });
    expect([0, 1]).toContain(shown?.bk_agent_alive);
  }
});

test('about 8 in 100 agents are dead and a few hosts are missing from the answer', async () => {
  const hosts = addressesOfAll();
  const { data } = await ask<ByAddress>(sandbox, 'gse/get_agent_status', { hosts });
  const missing = hosts.length - Object.keys(data).length;
  const dead = Object.values(data).filter((agent) => agent.bk_agent_alive === 0).length;
  expect(missing).toBeGreaterThan(0);
  expect(missing).toBeLessThan(12);
  expect(dead).toBeGreaterThan(10);
  expect(dead).toBeLessThan(45);
});

test('get_agent_info tells version and parent', async () => {
  const hosts = [{ bk_cloud_id: 0, ip: '10.0.0.1' }];
  const { data } = await ask<ByAddress>(sandbox, 'gse/get_agent_info', { hosts });
  expect(data['0:10.0.0.1']).toEqual({
    ip: '10.0.0.1',
    bk_cloud_id: 0,
    version: someText(/\d/),
    parent_ip: '10.255.0.1',
    parent_port: 50_000,
  });
});

test('an agent that stops is seen at once', async () => {
  const hosts = [{ bk_cloud_id: 0, ip: '10.0.0.1' }];
  const host = sandbox.state.cmdb.hosts.at(0, '10.0.0.1');
  sandbox.state.agents.setAlive(host?.bk_host_id ?? 0, false);
  const { data } = await ask<ByAddress>(sandbox, 'gse/get_agent_status', { hosts });
  expect(data['0:10.0.0.1']?.bk_agent_alive).toBe(0);
});

test('an address that nobody knows is offline, and missing from get_agent_info', async () => {
  const hosts = [{ bk_cloud_id: 0, ip: '192.0.2.1' }];
  const status = await ask<ByAddress>(sandbox, 'gse/get_agent_status', { hosts });
  expect(status.data).toEqual({
    '0:192.0.2.1': { ip: '192.0.2.1', bk_cloud_id: 0, bk_agent_alive: 0 },
  });
  expect((await ask<ByAddress>(sandbox, 'gse/get_agent_info', { hosts })).data).toEqual({});
});

test('one bad item fails the whole call', async () => {
  const good = { bk_cloud_id: 0, ip: '10.0.0.1' };
  for (const bad of [
    { ip: '10.0.0.1' },
    { bk_cloud_id: 'x', ip: '10.0.0.1' },
    { bk_cloud_id: 0 },
  ]) {
    const answer = await ask(sandbox, 'gse/get_agent_status', { hosts: [good, bad] });
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  }
  expect((await ask(sandbox, 'gse/get_agent_info', { hosts: [] })).code).toBe(1306000);
});
