import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ObservedBreaker } from '../../src/esb/index.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const BOTH =
  '{ business(bizId: 2) { name alarms(since: "2020-01-01T00:00:00Z", first: 1) { totalCount } } }';

interface BothAnswer {
  readonly business: { readonly name: string; readonly alarms: object | null };
}

const timeouts = {
  default: { headers: 20_000, body: 20_000 },
  monitor: { headers: 3_000, body: 3_000 },
};

describe('an ESB of which one system is broken', () => {
  let bkgraph: Bkgraph;
  let breakers: ObservedBreaker[];

  beforeEach(async () => {
    breakers = [];
    bkgraph = await startBkgraph({
      client: {
        timeouts,
        connections: 4,
        breaker: { failures: 3, firstPause: 300 },
        retries: { times: 2, firstPause: 5, longestPause: 200 },
        observeBreaker: (event) => void breakers.push(event),
      },
    });
  });
  afterEach(() => bkgraph.stop());

  /** One operation without the comparison with the other gateway: its time is to be measured. */
  async function askAlone(query: string): Promise<{ data: unknown; ms: number }> {
    const began = performance.now();
    const response = await fetch(`${bkgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: unknown }; // as GraphQL over HTTP has it
    return { data, ms: performance.now() - began };
  }

  it('answers what the others know as fast as ever while that one hangs', async () => {
    bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'hang' });
    const since = (second: number) => `2020-01-01T00:00:${String(second).padStart(2, '0')}Z`;
    const hanging = Array.from({ length: 40 }, (_, second) =>
      askAlone(
        `{ business(bizId: 2) { alarms(since: "${since(second)}", first: 1) { totalCount } } }`,
      ),
    );
    await vi.waitFor(() => expect(bkgraph.callCounts()['monitor/get_alarms']).toBe(4));
    let isOver = false;
    const given = Promise.all(hanging).finally(() => {
      isOver = true;
    });
    const times: number[] = [];
    while (!isOver) {
      const { data, ms } = await askAlone('{ business(bizId: 2) { name } }');
      expect(data).toEqual({ business: { name: '蓝鲸' } });
      times.push(ms);
    }
    expect(times.length).toBeGreaterThan(20);
    const p99 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
    // A call that had to wait for the hung ones would take the 3 s after which they are given up.
    expect(p99).toBeLessThan(1_000);
    for (const { data } of await given) expect(data).toEqual({ business: { alarms: null } });
    // Those on their way when the breaker opened; what waited was not sent.
    expect(bkgraph.callCounts()['monitor/get_alarms']).toBeLessThanOrEqual(8);
  });

  it('stops asking that system, says so, and asks it again when it is well', async () => {
    bkgraph.sandbox.faults.set('monitor/get_alarms', {
      kind: 'false',
      code: 1306208,
      message: '?',
    });
    for (let query = 0; query < 3; query += 1) await bkgraph.ask(BOTH);
    const calls = bkgraph.callCounts()['monitor/get_alarms'];
    const { data, errors, esb } = await bkgraph.ask<BothAnswer>(BOTH);

    expect(data.business).toEqual({ name: '蓝鲸', alarms: null });
    expect(errors).toMatchObject([
      {
        path: ['business', 'alarms'],
        extensions: { code: 'ESB_UNAVAILABLE' },
      },
    ]);
    expect(errors[0]?.extensions['retryAfterMs']).toBeGreaterThan(0);
    expect(errors[0]?.message).toMatch(
      /^monitor\/get_alarms was not asked: monitor has failed 3 times in a row and is tried again in 1 s$/,
    );
    expect(bkgraph.callCounts()['monitor/get_alarms']).toBe(calls);
    expect(esb.calls.filter(({ system }) => system === 'monitor')).toEqual([]);

    bkgraph.sandbox.faults.clear();
    await sleep(320);
    const well = await bkgraph.ask<BothAnswer>(BOTH);
    expect(well.errors).toEqual([]);
    expect(well.data.business.alarms).not.toBeNull();
    expect(breakers.map(({ system, state }) => `${system} ${state}`)).toEqual([
      'monitor open',
      'monitor half-open',
      'monitor closed',
    ]);
  });

  it.each(['refused', 'cut'] as const)(
    'asks once more what failed once (%s), and the trace shows both',
    async (kind) => {
      bkgraph.sandbox.faults.set('monitor/get_alarms', { kind, times: 1 });
      const { errors, esb } = await bkgraph.ask<BothAnswer>(BOTH);
      expect(errors).toEqual([]);
      const alarms = esb.calls.filter(({ api }) => api === 'get_alarms');
      const first = kind === 'cut' ? 'ESB_BAD_RESPONSE' : 'ESB_UNAVAILABLE';
      expect(alarms.map(({ outcome }) => outcome)).toEqual([first, 'ok']);
    },
  );
});

describe('a list of several pages', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    const retries = { times: 2, firstPause: 5, longestPause: 50 };
    bkgraph = await startBkgraph({ sandbox: { hosts: 2_000 }, client: { retries } });
  });
  afterEach(() => bkgraph.stop());

  const HOSTS =
    '{ business(bizId: 2) { name hosts(first: 2000) { totalCount nodes { hostId } } } }';
  interface Hosts {
    readonly business: {
      readonly name: string;
      readonly hosts: { readonly totalCount: number; readonly nodes: readonly object[] } | null;
    };
  }
  const isThirdPage = ({ page }: { readonly [name: string]: unknown }) =>
    (page as { start: number }).start === 400; // as cc/search_host takes it
  const BAD_GATEWAY = { kind: 'http', status: 502, when: isThirdPage } as const;

  it('is whole although one of its pages failed at first', async () => {
    const whole = await bkgraph.ask<Hosts>(HOSTS);
    bkgraph.sandbox.faults.set('cc/search_host', { ...BAD_GATEWAY, times: 1 });
    const again = await bkgraph.ask<Hosts>(HOSTS);

    expect(again.esb.calls.filter(({ outcome }) => outcome !== 'ok')).toHaveLength(1);
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual(whole.data);
    const { totalCount, nodes } = again.data.business.hosts ?? {};
    expect(totalCount).toBeGreaterThan(600);
    expect(nodes).toHaveLength(totalCount ?? 0);
  });

  it('is not there at all, and never cut, when one of its pages keeps failing', async () => {
    bkgraph.sandbox.faults.set('cc/search_host', BAD_GATEWAY);
    const { data, errors } = await bkgraph.ask<Hosts>(HOSTS);

    expect(data.business).toEqual({ name: '蓝鲸', hosts: null });
    expect(errors).toMatchObject([
      { path: ['business', 'hosts'], extensions: { code: 'ESB_UNAVAILABLE' } },
    ]);
  });
});
