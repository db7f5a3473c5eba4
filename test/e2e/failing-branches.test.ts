import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { esbRoute } from '../../src/esb/index.ts';
import type { Fault } from '../../src/sandbox/index.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const QUERY = /* GraphQL */ `
  query ($since: DateTime!) {
    business(bizId: 2) {
      name
      sets(first: 2) { nodes { name } }
      alarms(since: $since, first: 1) { totalCount }
      hosts(first: 3) { nodes { hostId agentStatus { alive version } } }
    }
    viewer { username }
  }
`;

interface Answer {
  readonly business: {
    readonly name: string;
    readonly sets: object | null;
    readonly alarms: object | null;
    readonly hosts: {
      nodes: { hostId: number; agentStatus: { alive: boolean | null; version: string | null } }[];
    } | null;
  } | null;
  readonly viewer: { readonly username: string } | null;
}

const since = '2020-01-01T00:00:00Z';

describe('one failing branch', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({
      client: { timeouts: { default: { headers: 400, body: 400 } } },
    });
  });
  afterAll(() => bkgraph.stop());
  afterEach(() => bkgraph.sandbox.faults.clear());

  const faults: [Fault, string][] = [
    [{ kind: 'false', code: '500', message: 'out of order' }, 'ESB_ERROR'],
    [{ kind: 'false', code: 1306403, message: 'no permission' }, 'FORBIDDEN'],
    [{ kind: 'false', code: 1306429, message: 'too many' }, 'RATE_LIMITED'],
    [{ kind: 'html' }, 'ESB_BAD_RESPONSE'],
    [{ kind: 'invalidJson' }, 'ESB_BAD_RESPONSE'],
    [{ kind: 'cut' }, 'ESB_BAD_RESPONSE'],
    [{ kind: 'http', status: 502 }, 'ESB_UNAVAILABLE'],
    [{ kind: 'refused' }, 'ESB_UNAVAILABLE'],
    [{ kind: 'http', status: 504 }, 'ESB_TIMEOUT'],
    [{ kind: 'hang' }, 'ESB_TIMEOUT'],
  ];

  it.each(faults)('leaves its siblings answered: %o', async (fault, code) => {
    bkgraph.sandbox.faults.set('monitor/get_alarms', fault);
    const { data, errors } = await bkgraph.ask<Answer>(QUERY, { since });

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path: ['business', 'alarms'],
      extensions: { code, esb: { system: 'monitor', api: 'get_alarms' } },
    });
    expect(data.business?.alarms).toBeNull();
    expect(data.business?.sets).not.toBeNull();
    expect(data.business?.hosts?.nodes).toHaveLength(3);
    expect(data.viewer).toEqual({ username: 'admin' });
  });

  it('fails each host that it was asked for, and leaves what another API knows of it', async () => {
    bkgraph.sandbox.faults.set('gse/get_agent_status', { kind: 'http', status: 502 });
    const { data, errors } = await bkgraph.ask<Answer>(QUERY, { since });

    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['alive', 'alive', 'alive']);
    expect(
      data.business?.hosts?.nodes.every(({ agentStatus }) => agentStatus.version !== null),
    ).toBe(true);
  });

  it('fails one of two ids, and the other is answered', async () => {
    bkgraph.sandbox.faults.set('job/get_job_instance_status', {
      kind: 'false',
      code: 1,
      message: 'no',
      when: (params) => params['job_instance_id'] === 20_000_000_002,
    });
    const query =
      '{ a: jobInstance(bizId: 2, jobInstanceId: 20000000001) { jobInstanceId } b: jobInstance(bizId: 2, jobInstanceId: 20000000002) { jobInstanceId } }';
    const { data, errors } = await bkgraph.ask(query);

    expect(data).toEqual({ a: { jobInstanceId: 20_000_000_001 }, b: null });
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'ESB_ERROR' } }]);
  });

  it('is told by the modules themselves when the topology tree cannot be read', async () => {
    bkgraph.sandbox.faults.set('cc/search_biz_inst_topo', { kind: 'http', status: 502 });
    const query =
      '{ business(bizId: 2) { sets { nodes { modules { nodes { moduleId name } } } } } }';
    const { data, errors } = await bkgraph.ask<{
      business: { sets: { nodes: { modules: { nodes: { moduleId: number }[] } }[] } };
    }>(query);

    expect(errors).toEqual([]);
    const modules = data.business.sets.nodes.flatMap((set) => set.modules.nodes);
    expect(modules.length).toBe(bkgraph.sandbox.state.cmdb.modulesOf(2).length);
  });
});

describe('an ESB that is not there', () => {
  it('does not keep the gateway from starting, and every field says so', async () => {
    // A port below those that the system gives away: none of another test's servers takes it.
    const nowhere = 'http://127.0.0.1:2';
    const bkgraph = await startBkgraph({ client: { route: esbRoute(nowhere) } });
    const { data, errors } = await bkgraph.ask<Answer>(QUERY, { since });
    const ready = await fetch(`${bkgraph.url}/readyz`);
    const alive = await fetch(`${bkgraph.url}/livez`);

    expect(data).toEqual({ business: null, viewer: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'ESB_UNAVAILABLE',
      'ESB_UNAVAILABLE',
    ]);
    expect(ready.status).toBe(503);
    expect(alive.status).toBe(200);
    expect(JSON.stringify(errors) + bkgraph.log() + (await ready.text())).not.toContain(nowhere);
    await bkgraph.stop();
  });
});
