import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const NAME = '{ business(bizId: 2) { name } }';

describe('every query of these tests is asked of a gateway without planner, too', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('compares its answer, and the sandbox of the test sees nothing of it', async () => {
    const before = bkgraph.comparisons.counts;
    await bkgraph.ask(NAME);

    expect(bkgraph.callCounts()).toEqual({ 'cc/search_business': 1 });
    expect(bkgraph.comparisons.counts).toEqual({ ...before, compared: before.compared + 1 });
  });

  it('sends a mutation once only', async () => {
    const before = bkgraph.comparisons.counts;
    const { sandbox } = bkgraph;
    const { size } = sandbox.state.cmdb.sets;
    await bkgraph.ask('mutation { createSet(input: { bizId: 2, name: "once" }) { set { name } } }');

    expect(sandbox.state.cmdb.sets.size).toBe(size + 1);
    expect(bkgraph.comparisons.counts).toEqual({ ...before, writes: before.writes + 1 });
  });

  it('asks both again where a fault has changed the answer, and leaves the fault alone', async () => {
    const before = bkgraph.comparisons.counts;
    const { faults } = bkgraph.sandbox;
    faults.set('cc/search_business', { kind: 'false', code: 1, message: 'no', times: 2 });
    const first = await bkgraph.ask(NAME);
    const second = await bkgraph.ask(NAME);
    const third = await bkgraph.ask(NAME);

    expect([first, second, third].map(({ errors }) => errors.length)).toEqual([1, 1, 0]);
    expect(bkgraph.comparisons.counts).toEqual({
      ...before,
      compared: before.compared + 3,
      repeated: before.repeated + 2,
    });
  });

  it('fails with the query, and where they part, if the answers differ', async () => {
    const other = await startBkgraph();
    const business = other.sandbox.state.cmdb.businesses.get(2);
    let readings = 0;
    // A business that nobody ever sees alike stands for a gateway that answers otherwise.
    Object.defineProperty(business, 'bk_biz_name', {
      get: () => {
        readings += 1;
        return `reading ${readings}`;
      },
      enumerable: true,
    });
    const asking = other.ask(NAME);

    await expect(asking).rejects.toThrow(
      /changes this answer:\n\{ business\(bizId: 2\) \{ name \} \}/,
    );
    await expect(asking).rejects.toThrow(/they part at character \d+/);
    await other.stop();
  });
});
