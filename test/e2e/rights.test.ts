import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const LIMITED = 'li.na';

interface Named {
  readonly nodes: readonly { readonly bizId: number }[];
}

describe('a caller with few rights', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({ sandbox: { modes: { permissionData: 'all' } } });
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterEach(() => bkgraph.sandbox.state.rights.restore(LIMITED));

  function ask<Data>(query: string, variables = {}) {
    const token = bkgraph.sandbox.state.identity.tokenOf(LIMITED);
    return bkgraph.ask<Data>(query, variables, { cookie: `bk_token=${token}` });
  }

  it('is shown what it may see in lists, and nothing else is missing', async () => {
    bkgraph.sandbox.state.rights.seesOnly(LIMITED, [2]);
    const query = `{
      businesses { totalCount nodes { bizId } }
      business(bizId: 3) { bizId }
      other: hosts(bizId: 2) { totalCount }
    }`;
    const { data, errors } = await ask<{ businesses: Named; business: null }>(query);

    expect(errors).toEqual([]);
    expect(data.businesses).toEqual({ totalCount: 1, nodes: [{ bizId: 2 }] });
    expect(data.business).toBeNull();
  });

  it('is FORBIDDEN one edge with what is missing, and has its siblings answered', async () => {
    bkgraph.sandbox.state.rights.seesOnly(LIMITED, [2]);
    const query = `{
      allowed: set(bizId: 2, setId: 1) { setId }
      refused: set(bizId: 3, setId: 1) { setId }
      viewer { username }
    }`;
    const { data, errors } = await ask(query);

    expect(data).toMatchObject({ refused: null, viewer: { username: LIMITED } });
    expect(errors).toMatchObject([
      {
        path: ['refused'],
        message: 'User li.na has no permission on business 3',
        extensions: {
          code: 'FORBIDDEN',
          esb: { system: 'cc', api: 'search_set', code: 9900403 },
          permission: { system_id: 'bk_cmdb', actions: [{ id: 'find_business_resource' }] },
        },
      },
    ]);
  });

  it('is told once of a call for many hosts that is refused, and where else it left nothing', async () => {
    bkgraph.sandbox.state.rights.deny(LIMITED, 'gse');
    const query = `{ business(bizId: 2) { hosts(first: 100) {
      nodes { hostId agentStatus { alive } }
    } } }`;
    const { data, errors } = await ask<{
      business: { hosts: { nodes: { hostId: number; agentStatus: { alive: null } }[] } };
    }>(query);

    const { nodes } = data.business.hosts;
    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.every(({ agentStatus }) => agentStatus.alive === null)).toBe(true);
    expect(errors).toHaveLength(1);
    const place = (index: number) => ['business', 'hosts', 'nodes', index, 'agentStatus', 'alive'];
    expect(errors[0]).toMatchObject({
      path: place(0),
      extensions: { code: 'FORBIDDEN', esb: { system: 'gse', code: 1306402 } },
    });
    expect(errors[0]?.extensions['alsoAt']).toEqual(nodes.slice(1).map((_, at) => place(at + 1)));
    expect(bkgraph.callCounts()['gse/get_agent_status']).toBe(1);
  });

  it('is told of each edge where each was a call of its own', async () => {
    bkgraph.sandbox.state.rights.deny(LIMITED, 'cc/search_set');
    const query = `{
      businesses(first: 3) { nodes { bizId sets(filter: { name: "x" }) { totalCount } } }
    }`;
    const { data, errors } = await ask<{ businesses: Named }>(query);
    expect(errors.map(({ path }) => path)).toEqual(
      data.businesses.nodes.map((_, at) => ['businesses', 'nodes', at, 'sets']),
    );
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['FORBIDDEN']),
    );
  });

  it('is FORBIDDEN in the way of each system', async () => {
    bkgraph.sandbox.state.rights.seesOnly(LIMITED, [2]);
    const { state } = bkgraph.sandbox;
    const ticket = state.itsm.ticketsAt(state.now()).find(({ bizId }) => bizId > 2);
    const query = `query ($sn: String!, $since: DateTime!) {
      jobInstance(bizId: 3, jobInstanceId: 20000000001) { status }
      task(bizId: 3, taskId: 1) { name }
      alarms(bizId: 3, since: $since) { totalCount }
      ticket(sn: $sn) { sn }
    }`;
    const variables = { sn: ticket?.sn, since: new Date(state.now() - 86_400_000).toISOString() };
    const { data, errors } = await ask(query, variables);

    expect(data).toEqual({ jobInstance: null, task: null, alarms: null, ticket: null });
    expect(
      Object.fromEntries(
        errors.map(({ path, extensions: { code, esb } }) => [path?.[0], [code, esb?.['code']]]),
      ),
    ).toEqual({
      jobInstance: ['FORBIDDEN', 1238001],
      task: ['FORBIDDEN', 1306201],
      alarms: ['FORBIDDEN', '9900403'],
    });
  });

  function transfer(bizId: number) {
    const { hosts } = bkgraph.sandbox.state.cmdb;
    const ids = [...hosts.all()].map(({ bk_host_id }) => bk_host_id);
    const own = (id: number) => bkgraph.sandbox.state.cmdb.bizIdOfHost(id) === bizId;
    const mutation = `mutation ($input: TransferHostsInput!) {
      transferHostsToIdle(input: $input) { results { outcome } }
    }`;
    return ask(mutation, { input: { bizId, hostIds: ids.filter(own).slice(0, 8) } });
  }
  const transfers = () => paramsOf(bkgraph.sandbox, 'cc/transfer_host_to_idlemodule');

  it('moves no host that it does not see, and the CMDB is not asked to', async () => {
    bkgraph.sandbox.state.rights.seesOnly(LIMITED, [2]);
    const { data, errors } = await transfer(3);

    expect(errors).toEqual([]);
    const results = Array(8).fill({ outcome: 'REFUSED' });
    expect(data).toEqual({ transferHostsToIdle: { results } });
    expect(transfers()).toEqual([]);
  });

  it('is FORBIDDEN a write as a whole: it is tried once, and not in halves', async () => {
    bkgraph.sandbox.state.rights.deny(LIMITED, 'cc/transfer_host_to_idlemodule');
    const { data, errors } = await transfer(2);

    expect(data).toEqual({ transferHostsToIdle: null });
    expect(errors).toMatchObject([
      { path: ['transferHostsToIdle'], extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(transfers()).toHaveLength(1);
  });
});
