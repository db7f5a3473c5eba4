import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

interface Entry {
  readonly type: string;
  readonly target: string;
  readonly instanceId: number;
  readonly operatedAt: string;
}

interface Log {
  readonly operationLog: {
    readonly totalCount: number;
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('the operation log', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  async function log(args: string): Promise<Log['operationLog']> {
    const { data, errors } = await bkgraph.ask<Log>(
      `{ operationLog${args} { totalCount pageInfo { hasNextPage endCursor }
        nodes { type target instanceId operatedAt } } }`,
    );
    expect(errors).toEqual([]);
    return data.operationLog;
  }

  it('shows a change that was just made first, with who made it, before and after', async () => {
    await bkgraph.ask(
      'mutation { updateHosts(input: { hostIds: [9], comment: "seen" }) { results { outcome } } }',
    );
    const { data, errors } =
      await bkgraph.ask(`{ business(bizId: 2) { operationLog(first: 1) { nodes {
      type typeCode description target instanceId externalKey bizId
      operator { username } host { hostId comment } business { name }
    } } } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      business: {
        operationLog: {
          nodes: [
            {
              type: 'MODIFY',
              typeCode: '2',
              description: 'modify host',
              target: 'host',
              instanceId: 9,
              externalKey: '10.0.0.7',
              bizId: 2,
              operator: { username: 'admin' },
              host: { hostId: 9, comment: 'seen' },
              business: { name: '蓝鲸' },
            },
          ],
        },
      },
    });
    const content = await bkgraph.ask<{
      operationLog: {
        nodes: {
          before: { bk_comment: string };
          after: { bk_comment: string };
          properties: { propertyId: string; name: string }[];
        }[];
      };
    }>('{ operationLog(first: 1) { nodes { before after properties { propertyId name } } } }');
    const [entry] = content.data.operationLog.nodes;
    expect(entry?.after.bk_comment).toBe('seen');
    expect(entry?.before.bk_comment).not.toBe('seen');
    expect(entry?.properties).toContainEqual({ propertyId: 'bk_comment', name: 'comment' });
  });

  it('has null for what was before something new, and for the host of another target', async () => {
    const { data } = await bkgraph.ask(`{
      operationLog(bizId: 4, first: 1, filter: { types: [DELETE] }) { nodes { target after host { hostId } } } }`);
    expect(data).toEqual({
      operationLog: { nodes: [{ target: 'module', after: null, host: null }] },
    });
  });

  it('is paged, newest first, to its end', async () => {
    const whole = await log('(first: 1000)');
    const first = await log('(first: 40)');
    const after = JSON.stringify(first.pageInfo.endCursor);
    const second = await log(`(first: 40, after: ${after})`);

    expect(whole.totalCount).toBe(bkgraph.sandbox.state.cmdb.operations.entries.length);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const times = whole.nodes.map(({ operatedAt }) => operatedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('is filtered by what was done, to what, by whom and when', async () => {
    const { entries } = bkgraph.sandbox.state.cmdb.operations;
    const middle = entries[30]?.time ?? 0;
    const since = new Date(middle).toISOString();
    const modified = await log(
      '(first: 1000, filter: { types: [MODIFY, ADD], targets: ["host"] })',
    );
    const late = await log(`(first: 1000, filter: { since: "${since}" })`);
    const early = await log(`(first: 1000, filter: { until: "${since}" })`);
    const his = await log('(first: 1000, filter: { operators: ["mueller"] })');
    const ip = await log('(first: 1000, filter: { externalKeys: ["10.0.0.1"] })');

    expect(modified.totalCount).toBe(entries.filter(({ opType }) => opType <= 2).length);
    expect(late.totalCount).toBe(entries.filter(({ time }) => time >= middle).length);
    expect(early.totalCount).toBe(entries.filter(({ time }) => time <= middle).length);
    expect(his.totalCount).toBe(entries.filter(({ operator }) => operator === 'mueller').length);
    expect(ip.totalCount).toBe(entries.filter(({ extKey }) => extKey === '10.0.0.1').length);
  });

  it('leads from a host to what was done to it', async () => {
    const { entries } = bkgraph.sandbox.state.cmdb.operations;
    const hostId = entries[0]?.instId ?? 0;
    const { data, errors } = await bkgraph.ask<{ host: Log }>(
      `{ host(hostId: ${hostId}) { operationLog { totalCount nodes { target instanceId } } } }`,
    );
    const own = entries.filter(({ target, instId }) => target === 'host' && instId === hostId);
    expect(errors).toEqual([]);
    expect(data.host.operationLog.totalCount).toBe(own.length);
    expect(data.host.operationLog.nodes).toEqual(
      own.map(() => ({ target: 'host', instanceId: hostId })),
    );
    const refused = await bkgraph.ask(
      `{ host(hostId: ${hostId}) { operationLog(filter: { targets: ["set"] }) { totalCount } } }`,
    );
    expect(refused.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses to look for UNKNOWN', async () => {
    const { errors } = await bkgraph.ask(
      '{ operationLog(filter: { types: [UNKNOWN] }) { totalCount } }',
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(bkgraph.callCounts()).toEqual({});
  });
});
