import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { askInParts, merged } from '../kit/parts.ts';

const DEFERRED = /* GraphQL */ `
  query Sets($since: DateTime!, $later: Boolean! = true) {
    business(bizId: 2) {
      sets { nodes { setId name } }
      ... @defer(if: $later, label: "alarms") {
        alarms(since: $since, first: 5) { totalCount nodes { alarmId level host { innerIp } } }
      }
    }
  }
`;

const CHAIN = /* GraphQL */ `
  query Chain($since: DateTime!) {
    business(bizId: 2) {
      bizId name
      ...Sets @defer(label: "sets")
    }
  }
  fragment Sets on Business {
    sets { nodes { setId
      modules { nodes { moduleId name
        hosts { totalCount ... @defer(label: "hosts") { nodes { hostId innerIp
          ... @defer(label: "agents") { agentStatus { alive version } }
          ... @defer(label: "alarms") { alarms(since: $since, first: 5) { nodes { alarmId title } } }
        } } }
      } }
    } }
  }
`;

const HOSTS_LATER = /* GraphQL */ `
  query HostsLater($since: DateTime!) {
    business(bizId: 2) {
      sets { nodes { name modules { nodes { name
        ... @defer { hosts { nodes { hostId
          ... @defer { agentStatus { alive } alarms(since: $since, first: 5) { totalCount } }
        } } }
      } } } }
    }
  }
`;

interface Named {
  readonly business: {
    readonly sets: {
      readonly nodes: readonly { modules: { nodes: readonly { name: unknown }[] } }[];
    };
  };
}

const variables = { since: '2020-01-01T00:00:00Z' };

describe('@defer', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  afterEach(() => bkgraph.sandbox.faults.clear());

  it('lets sets come first, and alarms when they come', async () => {
    bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'slow', ms: 600 });
    const [first, last, ...more] = await askInParts(bkgraph.url, DEFERRED, variables);

    expect(first?.data?.business).toMatchObject({ sets: { nodes: expect.any(Array) as unknown } });
    expect(first?.data?.business).not.toHaveProperty('alarms');
    expect(first?.hasNext).toBe(true);
    expect(last?.incremental).toMatchObject([{ path: ['business'], label: 'alarms' }]);
    expect(last?.hasNext).toBe(false);
    expect((last?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(300);
    expect(more).toEqual([]);
  });

  it('begins what is deferred with the rest, and costs no call more', async () => {
    const whole = await bkgraph.ask(DEFERRED, variables);
    bkgraph.sandbox.faults.set('cc/search_set', { kind: 'slow', ms: 150 });
    bkgraph.sandbox.calls.clear();
    const parts = await askInParts(bkgraph.url, DEFERRED, variables);
    const calls = parts.at(-1)?.extensions?.esb.calls ?? [];

    expect(calls.map(({ api }) => api).sort()).toEqual(
      whole.esb.calls.map(({ api }) => api).sort(),
    );
    expect(calls.find(({ api }) => api === 'get_alarms')?.startMs).toBeLessThan(100);
  });

  it('begins the alarms of deferred hosts before any host is known', async () => {
    bkgraph.sandbox.faults.set('cc/search_host', { kind: 'slow', ms: 300 });
    const query = /* GraphQL */ `
      query Hosts($since: DateTime!) {
        hosts(bizId: 2, first: 3) {
          nodes { hostId ... @defer { alarms(since: $since, first: 5) { nodes { alarmId } } } }
        }
      }
    `;
    const parts = await askInParts(bkgraph.url, query, variables);
    const calls = parts.at(-1)?.extensions?.esb.calls ?? [];

    expect(
      calls.filter(({ api }) => api === 'get_alarms').map(({ startMs }) => startMs < 200),
    ).toEqual([true]);
  });

  it('does not let the first part wait for what is deferred', async () => {
    for (const api of ['monitor/get_alarms', 'gse/get_agent_status', 'cc/search_host']) {
      bkgraph.sandbox.faults.set(api, { kind: 'slow', ms: 600 });
    }
    const [first, second] = await askInParts(bkgraph.url, HOSTS_LATER, variables);

    const { business } = merged(first ? [first] : []) as Named; // what the query asks for
    const names = business.sets.nodes.flatMap(({ modules }) => modules.nodes);

    expect(names).toHaveLength(bkgraph.sandbox.state.cmdb.modulesOf(2).length);
    expect(names.every(({ name }) => typeof name === 'string')).toBe(true);
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(300);
  });

  it.each([DEFERRED, CHAIN, HOSTS_LATER])(
    'answers in parts what it answers whole',
    async (query) => {
      const whole = await bkgraph.ask(query, variables);
      const parts = await askInParts(bkgraph.url, query, variables);

      expect(parts.length).toBeGreaterThan(1);
      expect(merged(parts)).toEqual(whole.data);
      expect(parts.map(({ hasNext }) => hasNext)).toEqual(
        parts.map((_, index) => index < parts.length - 1),
      );
    },
  );

  it('fetches the records that only a deferred part shows', async () => {
    const query = '{ business(bizId: 2) { hosts { totalCount ... @defer { nodes { hostId } } } } }';
    const parts = await askInParts(bkgraph.url, query, {});
    const { business } = merged(parts) as { business: { hosts: { nodes: unknown[] } } };

    expect(business.hosts.nodes).toHaveLength(100);
  });

  it('sends everything at once where `if` is false, and defers where it is left out', async () => {
    const whole = await askInParts(bkgraph.url, DEFERRED, { ...variables, later: false });
    const parts = await askInParts(bkgraph.url, DEFERRED, variables);

    expect(whole).toHaveLength(1);
    expect(whole[0]?.data?.business).toHaveProperty('alarms');
    expect(parts).toHaveLength(2);
  });

  it('fails a deferred branch alone, with the code of the contract', async () => {
    bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'http', status: 502 });
    const [first, last] = await askInParts(bkgraph.url, DEFERRED, variables);

    expect(first).not.toHaveProperty('errors');
    expect(last?.incremental).toMatchObject([
      {
        path: ['business'],
        data: { alarms: null },
        errors: [
          {
            path: ['business', 'alarms'],
            extensions: { code: 'ESB_UNAVAILABLE', esb: { api: 'get_alarms' } },
          },
        ],
      },
    ]);
    expect(JSON.stringify(last)).not.toContain(bkgraph.sandbox.url);
  });

  it('tells each of 150 hosts of its own failure', async () => {
    bkgraph.sandbox.faults.set('gse/get_agent_status', { kind: 'http', status: 502 });
    const query =
      '{ hosts(bizId: 2, first: 150) { nodes { ... @defer { agentStatus { alive } } } } }';
    const parts = await askInParts(bkgraph.url, query, {});
    const increments = parts.flatMap(({ incremental = [] }) => incremental);

    expect(increments.length).toBeGreaterThan(100);
    for (const { path, errors } of increments) {
      expect(errors).toMatchObject([{ path: [...path, 'agentStatus', 'alive'] }]);
    }
  });

  it('answers whole and as JSON to a client that does not ask for parts', async () => {
    for (const accept of ['application/json', '*/*']) {
      const { status, data } = await bkgraph.ask(DEFERRED, variables, { accept });

      expect(status).toBe(200);
      expect(data).toMatchObject({ business: { alarms: { nodes: expect.any(Array) as unknown } } });
    }
  });

  it('is answered whole by the interpreter, too', async () => {
    const interpreted = await startBkgraph({ gateway: { execution: 'interpreted' } });
    const { data } = await bkgraph.ask(CHAIN, variables);
    const parts = await askInParts(interpreted.url, CHAIN, variables);
    const schema = '{ viewer { username } __schema { ... @defer { queryType { name } } } }';
    const withSchema = await askInParts(bkgraph.url, schema, {});
    await interpreted.stop();

    expect(parts).toMatchObject([{ data }]);
    expect(withSchema).toMatchObject([{ data: { __schema: { queryType: { name: 'Query' } } } }]);
  });

  it('is in the schema that is shown, and @stream is not', async () => {
    const sdl = await (await fetch(`${bkgraph.url}/schema.graphql`)).text();
    const { data } = await bkgraph.ask<{ __schema: { directives: { name: string }[] } }>(
      '{ __schema { directives { name } } }',
    );
    const names = data.__schema.directives.map(({ name }) => name);

    expect(sdl).toContain('directive @defer(');
    expect(sdl).not.toContain('@stream');
    expect(names).toContain('defer');
    expect(names).not.toContain('stream');
  });

  it('reads afresh below a mutation, in a later part', async () => {
    const mutation = /* GraphQL */ `
      mutation {
        transferHostsToIdle(input: { bizId: 2, hostIds: [20] }) {
          results { outcome ... @defer { host { hostId modules { nodes { name } } } } }
        }
      }
    `;
    const parts = await askInParts(bkgraph.url, mutation, {});

    expect(parts.length).toBe(2);
    expect(merged(parts)).toMatchObject({
      transferHostsToIdle: {
        results: [
          { host: { hostId: 20, modules: { nodes: [{ name: expect.any(String) as unknown }] } } },
        ],
      },
    });
  });
});
