import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

describe('one host, by any key', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  it('is the same by number, by address and by IP, and one call finds several', async () => {
    const { data, errors } = await bkgraph.ask(`{
      a: hostByAddress(address: "0:10.0.0.1") { hostId cloudId }
      b: hostByAddress(address: "1:10.0.0.1") { hostId cloudId }
      c: hostByIp(innerIp: "10.0.0.1") { hostId cloudId }
      d: hostByIp(cloudId: 2, innerIp: "10.0.0.1") { hostId cloudId }
      e: hostByIp(innerIp: "192.0.2.1") { hostId }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      a: { hostId: 1, cloudId: 0 },
      b: { hostId: 3, cloudId: 1 },
      c: { hostId: 1, cloudId: 0 },
      d: { hostId: 6, cloudId: 2 },
      e: null,
    });
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 1 });
  });

  it.each(['10.0.0.1', '0:', ':10.0.0.1', 'x:10.0.0.1', '0: 10.0.0.1'])(
    'is refused for the text "%s", which is no address',
    async (address) => {
      const { errors } = await bkgraph.ask(
        'query ($address: String!) { hostByAddress(address: $address) { hostId } }',
        { address },
      );
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toMatch(/such as "0:10.0.0.1"/);
      expect(bkgraph.callCounts()).toEqual({});
    },
  );

  it('stands where it was moved to a moment ago', async () => {
    const where =
      'hostByAddress(address: "0:10.0.0.7") { hostId modules { nodes { setId kind } } }';
    const before = await bkgraph.ask(`{ ${where} }`);
    const moved = await bkgraph.ask<Record<string, { results: unknown[] }>>(
      'mutation { transferHostsToIdle(input: { bizId: 2, hostIds: [9] }) { results { outcome } } }',
    );
    const after = await bkgraph.ask(`{ ${where} }`);

    const at = (setId: number, kind: string) => ({ setId, kind });
    expect(before.data).toEqual({
      hostByAddress: { hostId: 9, modules: { nodes: [at(5, 'NORMAL'), at(6, 'NORMAL')] } },
    });
    expect(moved.data['transferHostsToIdle']?.results).toEqual([{ outcome: 'APPLIED' }]);
    expect(after.data).toEqual({
      hostByAddress: { hostId: 9, modules: { nodes: [at(2, 'IDLE')] } },
    });
  });

  it('leads from agents to the hosts that they report to, all in one call', async () => {
    const { agents, cmdb } = bkgraph.sandbox.state;
    const known = { alive: true, version: '1', parentPort: 50_000 };
    for (const hostId of [31, 71]) agents.put(hostId, { ...known, parentIp: '10.0.0.1' });
    for (const hostId of [89, 165]) agents.put(hostId, { ...known, parentIp: '10.0.0.1' });
    const { data, errors } = await bkgraph.ask<{
      hosts: { nodes: { hostId: number; agentStatus: { parent: { hostId: number } | null } }[] };
    }>(
      '{ hosts(bizId: 2, filter: { hostIds: [31, 71, 89, 165, 10] }) { nodes { hostId agentStatus { parentIp parent { hostId } } } } }',
    );

    expect(errors).toEqual([]);
    const parents = data.hosts.nodes.map(({ hostId, agentStatus }) => [
      hostId,
      agentStatus.parent?.hostId ?? null,
    ]);
    expect(parents).toEqual([
      [10, null], // its parent's address is no host of the CMDB
      [31, 1],
      [71, 1],
      [89, cmdb.hosts.at(2, '10.0.0.1')?.bk_host_id],
      [165, cmdb.hosts.at(2, '10.0.0.1')?.bk_host_id],
    ]);
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 2, 'gse/get_agent_info': 1 });
  });
});
