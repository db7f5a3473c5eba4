import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, sandboxForTest } from './ask.ts';

// Business 2: idle 3, fault 4, normal modules from 9; business 3: idle 5, normal ones from 26.
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const modulesOf = (hostId: number) => sandbox.state.cmdb.hosts.moduleIdsOf(hostId);

/** Hosts that stand in this module and nowhere else. */
function hostsOnlyIn(moduleId: number, count: number): number[] {
  const ids = [...sandbox.state.cmdb.hosts.hostIdsIn(moduleId)];
  const found = ids.filter((id) => modulesOf(id).length === 1).slice(0, count);
  expect(found).toHaveLength(count);
  return found;
}

const move = (api: string, params: object) => ask(sandbox, `cc/${api}`, params);

describe('transfer_host_module', () => {
  const transfer = (bk_host_id: unknown, bk_module_id: unknown, is_increment: unknown) =>
    move('transfer_host_module', { bk_biz_id: 2, bk_host_id, bk_module_id, is_increment });

  test('adds modules to the normal ones, or replaces all', async () => {
    const [id = 0] = hostsOnlyIn(11, 1);
    expect(await transfer([id], [9, 10], true)).toMatchObject({ result: true, code: 0, data: {} });
    expect(modulesOf(id)).toEqual([11, 9, 10]);
    await transfer([id], [9], true);
    expect(modulesOf(id)).toEqual([11, 9, 10]);
    await transfer([id], [12], false);
    expect(modulesOf(id)).toEqual([12]);
  });

  test('takes a host out of the idle module also when it only adds', async () => {
    const [id = 0] = hostsOnlyIn(3, 1);
    await transfer([id], [9], true);
    expect(modulesOf(id)).toEqual([9]);
  });

  test('refuses modules that are built in, unknown or of another business', async () => {
    const [id = 0] = hostsOnlyIn(11, 1);
    for (const target of [3, 4, 999, 26]) {
      expect(await transfer([id], [9, target], false)).toMatchObject({
        result: false,
        code: 1101080,
        data: null,
      });
    }
    expect(modulesOf(id)).toEqual([11]);
  });

  test('leaves the earlier hosts moved when a later one is not of the business', async () => {
    const [one = 0, two = 0] = hostsOnlyIn(11, 2);
    const [stranger = 0] = hostsOnlyIn(5, 1);
    expect(await transfer([one, stranger, two], [9], false)).toMatchObject({ code: 1110023 });
    expect([modulesOf(one), modulesOf(stranger), modulesOf(two)]).toEqual([[9], [5], [11]]);
  });

  test('wants lists and a real boolean, and takes an empty list for a missing one', async () => {
    const [id = 0] = hostsOnlyIn(11, 1);
    for (const [hosts, modules, increment] of [
      [[], [9], true],
      [[id], [], true],
      [[id], [9], 'false'],
      [String(id), [9], true],
      [[id], [9], undefined],
    ]) {
      expect(await transfer(hosts, modules, increment)).toMatchObject({ code: 1306000 });
    }
    expect(modulesOf(id)).toEqual([11]);
  });
});

describe('to the idle and fault modules', () => {
  test('a host leaves all its modules', async () => {
    const [one = 0, two = 0] = hostsOnlyIn(9, 2);
    sandbox.state.cmdb.hosts.place(one, [9, 10, 11]);
    await move('transfer_host_to_idlemodule', { bk_biz_id: 2, bk_host_id: [one] });
    await move('transfer_host_to_faultmodule', { bk_biz_id: 2, bk_host_id: [two] });
    expect([modulesOf(one), modulesOf(two)]).toEqual([[3], [4]]);
  });

  test('a business without a built-in module is refused', async () => {
    const params = { bk_biz_id: 99, bk_host_id: [1] };
    expect(await move('transfer_host_to_idlemodule', params)).toMatchObject({ code: 1110030 });
    expect(await move('transfer_host_to_faultmodule', params)).toMatchObject({ code: 1110030 });
  });

  test('all hosts of a module or of a set go at once', async () => {
    const { hosts } = sandbox.state.cmdb;
    const api = 'transfer_sethost_to_idle_module';
    const one = await move(api, { bk_biz_id: 2, bk_set_id: 5, bk_module_id: 11 });
    expect(one).toMatchObject({ result: true, data: 'sucess' });
    expect(hosts.hostIdsIn(11).size).toBe(0);
    expect(hosts.hostIdsIn(10).size).toBeGreaterThan(0);
    await move(api, { bk_biz_id: 2, bk_set_id: 5 });
    expect([9, 10, 12, 13].map((id) => hosts.hostIdsIn(id).size)).toEqual([0, 0, 0, 0]);
    for (const params of [{ bk_biz_id: 2 }, { bk_set_id: 5 }]) {
      expect(await move(api, params)).toMatchObject({ result: false, code: 1199010 });
    }
  });
});

describe('to and from the resource pool', () => {
  test('an idle host goes back to the pool, one in use does not', async () => {
    const [idle = 0, never = 0] = hostsOnlyIn(3, 2);
    const [busy = 0] = hostsOnlyIn(9, 1);
    const params = { bk_biz_id: 2, bk_host_id: [idle, busy, never] };
    const answer = await move('transfer_host_to_resourcemodule', params);
    expect(answer).toMatchObject({ result: false, code: 1106011 });
    expect([modulesOf(idle), modulesOf(busy), modulesOf(never)]).toEqual([[1], [9], [3]]);
    expect(sandbox.state.cmdb.bizIdOfHost(idle)).toBe(1);
  });

  test('a host of the pool is assigned once', async () => {
    const [host = 0] = hostsOnlyIn(1, 1);
    const params = { bk_biz_id: 4, bk_host_id: [host] };
    const assign = () => move('transfer_resourcehost_to_idlemodule', params);
    expect(await assign()).toMatchObject({ result: true });
    expect(modulesOf(host)).toEqual([7]);
    expect(await assign()).toMatchObject({ result: false, code: 1106010 });
  });

  test('assigning to the pool itself changes nothing', async () => {
    const [host = 0] = hostsOnlyIn(1, 1);
    const params = { bk_biz_id: 1, bk_host_id: [host] };
    expect((await move('transfer_resourcehost_to_idlemodule', params)).result).toBe(true);
    expect(modulesOf(host)).toEqual([1]);
  });
});
