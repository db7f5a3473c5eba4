import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const HOSTS = 10_100;

const QUERY = /* GraphQL */ `
  query ($bizId: Int!, $first: Int!) {
    business(bizId: $bizId) {
      sets { nodes { modules { nodes { hosts(first: $first) { nodes { agentStatus { alive } } } } } } }
    }
  }
`;

describe('the agents of hosts that come in many pages', () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    bkgraph = await startBkgraph({ sandbox: { hosts: HOSTS, businesses: 1 } });
  }, 30_000);
  afterAll(() => bkgraph.stop());

  async function callsFor(first: number) {
    const { errors, esb } = await bkgraph.ask(QUERY, { bizId: 101, first });
    expect(errors).toEqual([]);
    const of = (api: string) => esb.calls.filter((call) => call.api === api);
    const hostsCame = Math.max(...of('search_host').map((one) => one.startMs + one.durationMs));
    const agents = of('get_agent_status');
    return { agents: agents.length, early: agents.filter((one) => one.startMs < hostsCame).length };
  }

  it('are asked for in whole calls before the last page is there', async () => {
    expect(await callsFor(20_000)).toEqual({ agents: 3, early: 2 });
  }, 30_000);

  it('are asked for afterwards where a list may be cut', async () => {
    expect(await callsFor(10_000)).toEqual({ agents: 3, early: 0 });
  }, 30_000);
});
