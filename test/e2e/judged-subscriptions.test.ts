import { afterEach, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { subscribe } from '../kit/events.ts';

let bkgraph: Bkgraph | undefined;
afterEach(async () => {
  await bkgraph?.stop();
  bkgraph = undefined;
});

it('a subscription each of whose events would cost too much is refused without a call', async () => {
  bkgraph = await startBkgraph({ gateway: { maxCost: 3 } });
  const query = `subscription {
    jobInstanceProgress(bizId: 2, jobInstanceId: 20000000001) {
      steps { hosts { log { content } host { agentStatus { alive } modules { nodes { name } } } } }
    }
  }`;
  const events = subscribe(bkgraph.url, query, {});
  await events.ended;
  expect(events.seen).toMatchObject([{ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] }]);
  expect(bkgraph.callCounts()).toEqual({});
});

it('what is asked of each event is answered as the interpreter answers it', async () => {
  const query = `subscription ($with: Boolean!) {
    jobInstanceProgress(bizId: 2, jobInstanceId: 20000000001) {
      ...Run @include(if: $with) business { name } none: __typename
    }
  }
  fragment Run on JobInstance { status steps { name hosts { innerIp status log { content } } } }`;
  const seen: unknown[] = [];
  for (const execution of ['compiled', 'interpreted'] as const) {
    bkgraph = await startBkgraph({ gateway: { execution } });
    const events = subscribe(bkgraph.url, query, { with: true });
    await events.ended;
    expect(events.seen).toMatchObject([{ data: { jobInstanceProgress: { none: 'JobInstance' } } }]);
    seen.push(events.seen);
    await bkgraph.stop();
  }
  bkgraph = undefined;
  expect(seen[0]).toEqual(seen[1]);
});
