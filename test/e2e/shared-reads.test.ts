import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

describe('what one query asks several times', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it.each([
    ['a page of hosts', 'hosts(first: 1) { totalCount }', { 'cc/search_host': 2 }],
    ['sets', 'sets { totalCount }', { 'cc/search_host': 1, 'cc/search_set': 1 }],
    [
      'alarms',
      'alarms(since: "2020-01-01T00:00:00Z") { totalCount }',
      { 'cc/search_host': 1, 'monitor/get_alarms': 1 },
    ],
  ])('of one business under many hosts is asked of the ESB once: %s', async (_, field, counts) => {
    const query = `{ hosts(bizId: 2, first: 100) { nodes { business { ${field} } } } }`;
    const { errors } = await bkgraph.ask(query);

    expect(errors).toEqual([]);
    expect(bkgraph.callCounts()).toEqual(counts);
  });

  it('under two names is asked of the ESB once', async () => {
    const query =
      '{ a: hosts(bizId: 2, first: 1) { totalCount } b: hosts(bizId: 2, first: 1) { totalCount } }';
    const { data } = await bkgraph.ask<Record<'a' | 'b', { totalCount: number }>>(query);

    expect(data.a).toEqual(data.b);
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 1 });
  });
});
