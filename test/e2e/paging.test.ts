import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Hosts {
  readonly hosts: {
    readonly totalCount: number;
    readonly nodes: readonly { hostId: number }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

const HOSTS = /* GraphQL */ `
  query ($first: Int, $after: String, $filter: HostFilter, $orderBy: HostOrder) {
    hosts(bizId: 2, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount nodes { hostId } pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }
`;

describe('a list that the ESB pages', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({ sandbox: { hosts: 1_500 } });
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('is walked to its end, each record once and in order, by endCursor', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { data }: { data: Hosts } = await bkgraph.ask<Hosts>(HOSTS, { first: 150, after });
      expect(data.hosts.pageInfo.hasPreviousPage).toBe(pages > 0);
      seen.push(...data.hosts.nodes.map(({ hostId }) => hostId));
      after = data.hosts.pageInfo.hasNextPage ? data.hosts.pageInfo.endCursor : null;
      pages += 1;
      expect(seen.length).toBe(Math.min(pages * 150, data.hosts.totalCount));
    } while (after !== null);

    const { cmdb } = bkgraph.sandbox.state;
    const all = [...cmdb.hosts.all()].map((host) => host.bk_host_id);
    const own = all.filter((id) => cmdb.bizIdOfHost(id) === 2).sort((a, b) => a - b);
    expect(seen).toEqual(own);
  });

  it('is fetched in pages of 200 that go out together once the first has told the count', async () => {
    const { data, esb } = await bkgraph.ask<Hosts>(HOSTS, { first: 20_000 });
    const pages = Math.ceil(data.hosts.totalCount / 200);

    expect(data.hosts.nodes.length).toBe(data.hosts.totalCount);
    expect(data.hosts.pageInfo.hasNextPage).toBe(false);
    expect(pages).toBeGreaterThan(3);
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': pages });
    expect(esb.waves).toBe(2);
  });

  it('has its page, order and filter pushed down to the ESB', async () => {
    const filter = { osType: 'WINDOWS', nameContains: 'db-0', cloudId: 0 };
    const orderBy = { field: 'NAME', direction: 'DESC' };
    const { data } = await bkgraph.ask<Hosts>(HOSTS, { first: 7, filter, orderBy });

    const [params] = paramsOf(bkgraph.sandbox, 'cc/search_host');
    expect(params).toMatchObject({
      bk_biz_id: 2,
      page: { start: 0, limit: 7, sort: '-bk_host_name,bk_host_id' },
    });
    const { cmdb } = bkgraph.sandbox.state;
    const matching = [...cmdb.hosts.all()]
      .filter((host) => cmdb.bizIdOfHost(host.bk_host_id) === 2)
      .filter((host) => host.bk_os_type === '2' && host.bk_cloud_id === 0)
      .filter((host) => host.bk_host_name.includes('db-0'))
      .sort((a, b) => (a.bk_host_name < b.bk_host_name ? 1 : -1));
    expect(matching.length).toBeGreaterThan(7);
    expect(data.hosts.totalCount).toBe(matching.length);
    expect(data.hosts.nodes.map(({ hostId }) => hostId)).toEqual(
      matching.slice(0, 7).map((host) => host.bk_host_id),
    );
  });

  it('asks the ESB for the attributes that are selected and no others', async () => {
    await bkgraph.ask('{ hosts(bizId: 2, first: 1) { nodes { hostId name memoryMb } } }');
    const [params] = paramsOf(bkgraph.sandbox, 'cc/search_host');
    const condition = params?.['condition'] as { bk_obj_id: string; fields: string[] }[]; // as sent

    expect(condition.find((one) => one.bk_obj_id === 'host')?.fields.sort()).toEqual([
      'bk_cloud_id',
      'bk_host_id',
      'bk_host_innerip',
      'bk_host_name',
      'bk_mem',
    ]);
    expect(condition.map((one) => one.bk_obj_id)).toEqual(['host']);
  });

  it('asks where hosts stand only when something hangs on that', async () => {
    const since = new Date().toISOString();
    const query = `{ hosts(bizId: 2, first: 1) { nodes { alarms(since: "${since}") { totalCount } } } }`;
    await bkgraph.ask(query);
    const [params] = paramsOf(bkgraph.sandbox, 'cc/search_host');
    const condition = params?.['condition'] as { bk_obj_id: string }[]; // as sent

    expect(condition.map((one) => one.bk_obj_id)).toEqual(['host', 'module']);
  });

  it('answers an empty page and the count for first: 0', async () => {
    const { data, errors } = await bkgraph.ask<Hosts>(HOSTS, { first: 0 });

    expect(errors).toEqual([]);
    expect(data.hosts.totalCount).toBeGreaterThan(500);
    expect(data.hosts.nodes).toEqual([]);
    expect(data.hosts.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      endCursor: null,
    });
  });

  it('gives edges whose cursors go on right behind their node', async () => {
    const query = '{ hosts(bizId: 2, first: 3) { edges { cursor node { hostId } } } }';
    const { data } = await bkgraph.ask<{
      hosts: { edges: { cursor: string; node: { hostId: number } }[] };
    }>(query);
    const [one, two] = data.hosts.edges;
    const next = await bkgraph.ask<Hosts>(HOSTS, { first: 1, after: one?.cursor });

    expect(next.data.hosts.nodes).toEqual([two?.node]);
  });

  it('costs a call for each module where one sweep over all their hosts would cost more', async () => {
    const query =
      '{ business(bizId: 2) { sets { nodes { modules { nodes { moduleId hosts(first: 1) { totalCount nodes { hostId } } } } } } } }';
    const small = await startBkgraph();
    await small.ask(query);
    expect(small.callCounts()['cc/search_host']).toBe(1);
    await small.stop();

    const large = await startBkgraph({ sandbox: { hosts: 20_000 } });
    const { errors } = await large.ask(query);
    const modules = large.sandbox.state.cmdb.modulesOf(2).length;
    expect(errors).toEqual([]);
    expect(large.callCounts()['cc/search_host']).toBe(1 + modules);
    await large.stop();
  });
});
