import { afterEach, describe, expect, it } from 'vitest';
import { answerAges, touchedSystems } from '../../src/systems/index.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const SETS = '{ business(bizId: 2) { name sets { nodes { setId name } } } }';
const AGENTS = '{ hosts(bizId: 2, first: 3) { nodes { hostId agentStatus { alive } } } }';
const RENAME = /* GraphQL */ `
  mutation ($setId: Int!) {
    updateSet(input: { bizId: 2, setId: $setId, name: "renamed" }) {
      set {
        name
      }
    }
  }
`;

type Sets = { business: { sets: { nodes: { setId: number; name: string }[] } } };

describe('with BKGRAPH_CACHE=on', () => {
  let bkgraph: Bkgraph;
  const start = async () => {
    const cache = { ages: answerAges, touches: touchedSystems };
    bkgraph = await startBkgraph({ client: { cache } });
  };
  const asked = async <Data>(query: string, variables = {}, headers = {}) => {
    bkgraph.sandbox.calls.clear();
    const { data, errors, esb } = await bkgraph.ask<Data>(query, variables, headers);
    expect(errors).toEqual([]);
    return { data, esb, calls: bkgraph.callCounts() };
  };

  afterEach(() => bkgraph.stop());

  it('the same query costs no call a second time, and its trace says so', async () => {
    await start();
    const first = await asked<Sets>(SETS);
    const second = await asked<Sets>(SETS);
    expect(Object.keys(first.calls)).not.toEqual([]);
    expect(second.data).toEqual(first.data);
    expect(second.calls).toEqual({});
    expect(second.esb).toEqual({ calls: [], totalCalls: 0, waves: 0 });
  });

  it('the state of an agent is asked for each time', async () => {
    await start();
    await asked(AGENTS);
    expect((await asked(AGENTS)).calls).toEqual({ 'gse/get_agent_status': 1 });
  });

  it('another caller is not answered with it, were it only that his name is another', async () => {
    await start();
    const { appCode, appSecret, username } = bkgraph.sandbox.credentials;
    const as = (name: string) => ({
      'x-bkapi-authorization': JSON.stringify({
        bk_app_code: appCode,
        bk_app_secret: appSecret,
        bk_username: name,
      }),
    });
    const mine = await asked<Sets>(SETS, {}, as(username));
    bkgraph.sandbox.calls.clear();
    await bkgraph.ask(SETS, {}, as('nobody-at-all'));
    expect(bkgraph.sandbox.calls.entries.length).toBeGreaterThan(0);
    expect((await asked<Sets>(SETS, {}, as(username))).data).toEqual(mine.data);
  });

  it('what a mutation has changed is seen in its own answer and in the next query', async () => {
    await start();
    const setId = (await asked<Sets>(SETS)).data.business.sets.nodes.at(-1)?.setId;
    const { data } = await asked<{ updateSet: { set: { name: string } } }>(RENAME, { setId });
    expect(data.updateSet.set.name).toBe('renamed');
    const names = (await asked<Sets>(SETS)).data.business.sets.nodes.map(({ name }) => name);
    expect(names).toContain('renamed');
  });
});

describe('as npm start has it', () => {
  it('the same query asks the ESB each time', async () => {
    const bkgraph = await startBkgraph();
    try {
      await bkgraph.ask(SETS);
      const first = bkgraph.callCounts();
      bkgraph.sandbox.calls.clear();
      await bkgraph.ask(SETS);
      expect(bkgraph.callCounts()).toEqual(first);
    } finally {
      await bkgraph.stop();
    }
  });
});
