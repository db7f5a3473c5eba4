import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { CHAIN, type ChainAnswer, type ChainHost } from '../kit/queries.ts';

const since = new Date(Date.now() - 7 * 86_400_000).toISOString();

function hostsOf({ business }: ChainAnswer): ChainHost[] {
  return business.sets.nodes.flatMap(({ modules }) =>
    modules.nodes.flatMap(({ hosts }) => hosts.nodes),
  );
}

describe('the chain query of the contract', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('answers with every set, module and host that the CMDB has, and no error', async () => {
    const { data, errors } = await bkgraph.ask<ChainAnswer>(CHAIN, { bizId: 2, since });
    const { cmdb } = bkgraph.sandbox.state;

    expect(errors).toEqual([]);
    expect(data.business).toMatchObject({ bizId: 2, name: '蓝鲸' });
    expect(data.business.maintainers.map(({ username }) => username)).toContain('admin');
    const sets = data.business.sets.nodes;
    expect(sets.map(({ setId }) => setId)).toEqual(cmdb.setsOf(2).map((set) => set.bk_set_id));
    for (const { setId, modules } of sets) {
      const own = cmdb.modulesOf(2).filter((module) => module.bk_set_id === setId);
      expect(modules.nodes.map(({ moduleId }) => moduleId)).toEqual(
        own.map((one) => one.bk_module_id),
      );
    }
    for (const { moduleId, hosts } of sets.flatMap(({ modules }) => modules.nodes)) {
      const members = [...cmdb.hosts.hostIdsIn(moduleId)].sort((a, b) => a - b);
      expect(hosts.totalCount).toBe(members.length);
      expect(hosts.nodes.map(({ hostId }) => hostId)).toEqual(members.slice(0, 100));
    }
  });

  it('tells of each host what the CMDB, GSE and the monitor know of it', async () => {
    const { data } = await bkgraph.ask<ChainAnswer>(CHAIN, { bizId: 2, since });
    const { cmdb, agents, alarms } = bkgraph.sandbox.state;
    const hosts = hostsOf(data);

    expect(hosts.length).toBeGreaterThan(100);
    for (const host of hosts) {
      const known = cmdb.hosts.get(host.hostId);
      const agent = agents.of(host.hostId);
      const own = alarms.filter(
        (one) => isShown(one) && one.ip === host.innerIp && one.cloudId === host.cloudId,
      );
      expect(host).toMatchObject({
        innerIp: known?.bk_host_innerip,
        cloudId: known?.bk_cloud_id,
        name: known?.bk_host_name,
        osType: known?.bk_os_type === '1' ? 'LINUX' : 'WINDOWS',
        agentStatus: agent
          ? { alive: agent.alive, version: agent.version }
          : { alive: null, version: null },
      });
      expect(host.alarms.nodes.map(({ alarmId }) => alarmId)).toEqual(
        own
          .sort((a, b) => b.sourceTime - a.sourceTime || b.id - a.id)
          .slice(0, 5)
          .map(({ id }) => id),
      );
    }
    expect(new Set(hosts.map(({ agentStatus }) => agentStatus.alive))).toEqual(
      new Set([true, false, null]),
    );
    expect(hosts.some(({ alarms: { nodes } }) => nodes.length > 0)).toBe(true);
  });

  function isShown({
    bizId,
    sourceTime,
    userStatus,
  }: {
    bizId: number;
    sourceTime: number;
    userStatus: string;
  }) {
    const lately =
      sourceTime >= Math.ceil(Date.parse(since) / 1000) * 1000 && sourceTime <= Date.now();
    return bizId === 2 && lately && ['notified', 'unnotified'].includes(userStatus);
  }

  it('costs at most twelve calls, each API once', async () => {
    const { esb } = await bkgraph.ask(CHAIN, { bizId: 2, since });

    expect(esb.totalCalls).toBeLessThanOrEqual(12);
    expect(bkgraph.callCounts()).toEqual({
      'cc/get_biz_internal_module': 1,
      'cc/search_biz_inst_topo': 1,
      'cc/search_business': 1,
      'cc/search_host': 1,
      'gse/get_agent_info': 1,
      'gse/get_agent_status': 1,
      'monitor/get_alarms': 1,
    });
    const names = esb.calls.map(({ system, api }) => `${system}/${api}`);
    expect(names.sort()).toEqual(Object.keys(bkgraph.callCounts()));
  });

  it('asks people who they are only when it is asked for more than their names', async () => {
    const query =
      '{ business(bizId: 2) { maintainers { username displayName email } testers { displayName } } }';
    const { data } = await bkgraph.ask<{ business: { maintainers: unknown[] } }>(query);

    expect(bkgraph.callCounts()).toEqual({
      'bk_login/get_batch_users': 1,
      'cc/search_business': 1,
    });
    const admin = bkgraph.sandbox.state.identity.users.get('admin');
    expect(data.business.maintainers).toContainEqual({
      username: 'admin',
      displayName: admin?.chname,
      email: admin?.email,
    });
  });

  it('finds the runs of a host among those that are named', async () => {
    const [job] = bkgraph.sandbox.state.jobs.ofBusiness(2);
    const task = job?.blocks[0]?.steps[0]?.tasks[0];
    const host = bkgraph.sandbox.state.cmdb.hosts.at(task?.cloudId ?? 0, task?.ip ?? '');
    const ids = bkgraph.sandbox.state.jobs.ofBusiness(2).map(({ jobInstanceId }) => jobInstanceId);
    const query = /* GraphQL */ `
      query ($hostId: Int!, $ids: [Long!]) {
        host(hostId: $hostId) { jobInstances(jobInstanceIds: $ids) { totalCount nodes { jobInstanceId name } } }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      host: {
        jobInstances: { totalCount: number; nodes: { jobInstanceId: number; name: string }[] };
      };
    }>(query, { hostId: host?.bk_host_id, ids });

    expect(errors).toEqual([]);
    const expected = bkgraph.sandbox.state.jobs
      .ofBusiness(2)
      .filter(({ blocks }) =>
        blocks.some(({ steps }) =>
          steps.some(({ tasks }) =>
            tasks.some((one) => one.ip === task?.ip && one.cloudId === task.cloudId),
          ),
        ),
      );
    expect(data.host.jobInstances.nodes).toEqual(
      expected.map(({ jobInstanceId, name }) => ({ jobInstanceId, name })),
    );
    expect(bkgraph.callCounts()['job/get_job_instance_status']).toBe(ids.length);
  });
});

describe('the chain query on a large business', () => {
  it('calls no API more often than its pages and chunks require', async () => {
    const bkgraph = await startBkgraph({ sandbox: { hosts: 3_000 } });
    const whole = CHAIN.replace('hosts {', 'hosts(first: 20000) {');
    const { data, errors, esb } = await bkgraph.ask<ChainAnswer>(whole, { bizId: 2, since });
    const hosts = new Set(hostsOf(data).map(({ hostId }) => hostId)).size;
    const alarms = esb.calls
      .filter(({ api }) => api === 'get_alarms')
      .reduce((sum, { items }) => sum + items, 0);

    expect(errors).toEqual([]);
    expect(hosts).toBeGreaterThan(1_000);
    expect(bkgraph.callCounts()).toEqual({
      'cc/get_biz_internal_module': 1,
      'cc/search_biz_inst_topo': 1,
      'cc/search_business': 1,
      'cc/search_host': Math.ceil(hosts / 200),
      'gse/get_agent_info': Math.ceil(hosts / 5_000),
      'gse/get_agent_status': Math.ceil(hosts / 5_000),
      'monitor/get_alarms': Math.ceil(alarms / 500),
    });
    await bkgraph.stop();
  });
});
