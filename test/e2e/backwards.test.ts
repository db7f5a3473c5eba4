import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

describe('the chain, walked back', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('leads from a host over its modules and sets to its business in one call', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const hostId = hostInSeveralModules();
    const query = /* GraphQL */ `
      query ($hostId: Int!) {
        host(hostId: $hostId) {
          business { bizId name }
          modules { totalCount nodes { moduleId name kind set { setId name business { bizId name } } } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask(query, { hostId });

    expect(errors).toEqual([]);
    const modules = cmdb.modulesOfHost(hostId).sort((a, b) => a.bk_module_id - b.bk_module_id);
    const business = cmdb.businesses.get(modules[0]?.bk_biz_id ?? 0);
    const named = { bizId: business?.bk_biz_id, name: business?.bk_biz_name };
    expect(data).toEqual({
      host: {
        business: named,
        modules: {
          totalCount: modules.length,
          nodes: modules.map((module) => ({
            moduleId: module.bk_module_id,
            name: module.bk_module_name,
            kind: 'NORMAL',
            set: {
              setId: module.bk_set_id,
              name: cmdb.sets.get(module.bk_set_id)?.bk_set_name,
              business: named,
            },
          })),
        },
      },
    });
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 1 });
  });

  function hostInSeveralModules(): number {
    const { cmdb } = bkgraph.sandbox.state;
    const hosts = [...cmdb.hosts.all()].map((host) => host.bk_host_id);
    return hosts.find((id) => cmdb.hosts.moduleIdsOf(id).length > 1) ?? 0;
  }

  it('leads from many alarms to their hosts in two calls', async () => {
    const query = /* GraphQL */ `
      query ($since: DateTime!) {
        alarms(bizId: 2, since: $since, first: 200) {
          nodes { alarmId ip cloudId host { innerIp cloudId modules { nodes { set { business { bizId } } } } } }
        }
      }
    `;
    interface Alarms {
      alarms: {
        nodes: {
          ip: string | null;
          cloudId: number | null;
          host: { innerIp: string; cloudId: number } | null;
        }[];
      };
    }
    const { data, errors } = await bkgraph.ask<Alarms>(query, { since: '2020-01-01T00:00:00Z' });

    expect(errors).toEqual([]);
    const aboutHosts = data.alarms.nodes.filter(({ ip }) => ip !== null);
    expect(aboutHosts.length).toBeGreaterThan(20);
    for (const { ip, cloudId, host } of aboutHosts) {
      expect(host).toMatchObject({ innerIp: ip, cloudId });
    }
    const others = data.alarms.nodes.filter(({ ip }) => ip === null);
    expect(others.every(({ host }) => host === null)).toBe(true);
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 1, 'monitor/get_alarms': 1 });
  });

  it('leads from a run of a job to its business, its steps, their hosts and logs', async () => {
    const job = bkgraph.sandbox.state.jobs.ofBusiness(2).find(({ blocks }) => blocks.length > 0);
    const query = /* GraphQL */ `
      query ($id: Long!) {
        jobInstance(bizId: 2, jobInstanceId: $id) {
          jobInstanceId name status statusCode finished startWay createdAt startedAt operator { username }
          business { name }
          steps { stepInstanceId name type hosts { innerIp cloudId status host { hostId innerIp } log { content exitCode } } }
        }
      }
    `;
    interface Run {
      jobInstance: {
        jobInstanceId: number;
        createdAt: string;
        steps: {
          stepInstanceId: number;
          hosts: {
            innerIp: string;
            cloudId: number;
            host: { innerIp: string } | null;
            log: { content: string } | null;
          }[];
        }[];
      };
    }
    const { data, errors } = await bkgraph.ask<Run>(query, { id: job?.jobInstanceId });

    expect(errors).toEqual([]);
    expect(data.jobInstance).toMatchObject({
      jobInstanceId: job?.jobInstanceId,
      name: job?.name,
      operator: { username: job?.operator },
      business: { name: '蓝鲸' },
    });
    expect(data.jobInstance.jobInstanceId).toBeGreaterThan(2 ** 32);
    expect(data.jobInstance.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    const steps = job?.blocks.flatMap((block) => block.steps) ?? [];
    expect(data.jobInstance.steps.map(({ stepInstanceId }) => stepInstanceId)).toEqual(
      steps.map(({ stepInstanceId }) => stepInstanceId),
    );
    for (const [index, { hosts }] of data.jobInstance.steps.entries()) {
      expect(hosts.length).toBe(steps[index]?.tasks.length);
      for (const { innerIp, host } of hosts) expect(host?.innerIp).toBe(innerIp);
    }
    const logs = data.jobInstance.steps.flatMap(({ hosts }) =>
      hosts.map(({ log }) => log?.content),
    );
    expect(logs.some((content) => content !== undefined && content.length > 0)).toBe(true);
    expect(bkgraph.callCounts()).toEqual({
      'cc/search_business': 1,
      'cc/search_host': 1,
      'job/get_job_instance_log': 1,
      'job/get_job_instance_status': 1,
    });
  });

  it('finds any entity again by its opaque id', async () => {
    const query = /* GraphQL */ `
      query ($since: DateTime!) {
        business(bizId: 2) {
          __typename id
          sets(first: 1) { nodes { __typename id modules(first: 1) { nodes { __typename id } } } }
          hosts(first: 1) { nodes { __typename id } }
          alarms(since: $since, first: 1) { nodes { __typename id } }
        }
        viewer { __typename id }
        jobInstance(bizId: 2, jobInstanceId: 20000000002) { __typename id }
      }
    `;
    const { data } = await bkgraph.ask(query, { since: '2020-01-01T00:00:00Z' });
    const found = JSON.stringify(data).match(/\{"__typename":"\w+","id":"[\w-]+"/g) ?? [];
    const entities = found.map(
      (text) => JSON.parse(`${text}}`) as { __typename: string; id: string },
    );

    expect(entities.map((one) => one.__typename).sort()).toEqual([
      'Alarm',
      'Business',
      'Host',
      'JobInstance',
      'Module',
      'Set',
      'User',
    ]);
    for (const entity of entities) {
      const again = await bkgraph.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
        id: entity.id,
      });
      expect(again).toMatchObject({ errors: [], data: { node: entity } });
    }
  });
});
