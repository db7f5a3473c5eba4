import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

describe('what the planner begins', () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterAll(() => bkgraph.stop());

  it('ends for a sweep that finds no host', async () => {
    const query = /* GraphQL */ `
      {
        business(bizId: 2) {
          sets { nodes { modules { nodes { hosts(filter: { nameContains: "no such" }) { totalCount } } } } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{ business: { sets: { nodes: unknown[] } } }>(query);
    expect(errors).toEqual([]);
    expect(data.business.sets.nodes.length).toBeGreaterThan(1);
    expect(JSON.stringify(data)).not.toMatch(/"totalCount":[1-9]/);
  });

  it('is nothing for a business number that stands for all of them', async () => {
    for (const bizId of [0, -1]) {
      const { data } = await bkgraph.ask(
        `{ business(bizId: ${bizId}) { hosts { totalCount } sets { totalCount } } }`,
      );
      expect(data).toEqual({ business: null });
    }
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_business': 2 });
  });

  it('is nothing for more tasks than the field takes', async () => {
    const taskIds = Array.from({ length: 201 }, (_, index) => index + 1);
    const query =
      'query ($ids: [Long!]!) { business(bizId: 2) { tasks(taskIds: $ids) { taskId } } }';
    const { errors } = await bkgraph.ask(query, { ids: taskIds });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_business': 1 });
  });

  it('stays apart from what is read when it is off', async () => {
    const query = '{ business(bizId: 2) { sets { nodes { name modules { nodes { name } } } } } }';
    const plain = await startBkgraph({ gateway: { planner: false, execution: 'interpreted' } });
    const planned = await bkgraph.ask(query);
    const walked = await plain.ask(query);
    await plain.stop();
    expect(walked.data).toEqual(planned.data);
    expect([planned.esb.waves, walked.esb.waves]).toEqual([1, 3]);
  });

  it('is not forecast to be less because it may come later', async () => {
    const fields = 'hosts(first: 200) { nodes { agentStatus { alive } } }';
    const explained = async (selection: string) => {
      const { data, extensions } = await explain(`{ business(bizId: 2) { name ${selection} } }`);
      expect(data).toBeNull();
      return extensions.explain.totalCalls;
    };
    expect(await explained(`... @defer { ${fields} }`)).toBe(await explained(fields));
  });

  async function explain(query: string) {
    const response = await fetch(`${bkgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bkgraph-explain': '1' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as {
      data: null;
      extensions: { explain: { totalCalls: number } };
    };
  }
});
