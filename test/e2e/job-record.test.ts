import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type JobRecords, noJobRecords } from '../../src/graph/live/job-records.ts';
import type { Store } from '../../src/store/index.ts';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';
import { CHAIN, type ChainAnswer } from '../kit/queries.ts';
import { openTestStore } from '../store/a-store.ts';

const SCRIPT = `mutation ($input: ExecuteScriptInput!) {
  executeScript(input: $input) { jobInstanceId name dryRun { calls { api } } }
}`;
const TEMPLATE = `mutation ($input: ExecuteJobInput!) { executeJob(input: $input) { jobInstanceId } }`;
const OF_HOST = `query ($hostId: Int!, $first: Int, $after: String) {
  host(hostId: $hostId) {
    jobInstances(first: $first, after: $after) {
      totalCount nodes { jobInstanceId status } pageInfo { hasNextPage endCursor }
    }
  }
}`;
const since = '2020-01-01T00:00:00Z';

interface Runs {
  readonly totalCount: number;
  readonly nodes: readonly ({ readonly jobInstanceId: number } | null)[];
  readonly pageInfo: { readonly endCursor: string | null };
}

describe('runs that were started through the gateway', () => {
  let bkgraph: Bkgraph;
  let store: Store;
  let later = 0;
  beforeAll(async () => {
    store = await openTestStore();
    const live = { records: store.records, callbackAddress };
    bkgraph = await startBkgraph({ gateway: { live }, sandbox: { now: () => Date.now() + later } });
  });
  afterAll(async () => {
    await bkgraph.stop();
    await store.close();
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterEach(() => {
    bkgraph.sandbox.faults.clear();
    bkgraph.sandbox.state.rights.restore('li.na');
  });

  const callbackAddress = (launch: string) => `https://gateway.example.com/callbacks/job/${launch}`;

  const script = {
    ...{ bizId: 2, name: 'check', content: 'uptime', language: 'SHELL', account: 'root' },
    targets: { hostIds: [2] },
  };

  async function launch(targets: object = script.targets): Promise<number> {
    const { data, errors } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(
      SCRIPT,
      { input: { ...script, targets } },
    );
    expect(errors).toEqual([]);
    return data.executeScript.jobInstanceId;
  }

  async function runsOf(hostId: number, variables = {}, headers = {}) {
    const answer = await bkgraph.ask<{ host: { jobInstances: Runs } }>(
      OF_HOST,
      { hostId, ...variables },
      headers,
    );
    const runs = answer.data.host.jobInstances;
    return { ...answer, runs, ids: runs.nodes.map((run) => run?.jobInstanceId ?? null) };
  }

  it('are on their hosts, the newest first, page by page', async () => {
    const ids = [await launch(), await launch(), await launch()].reverse();
    const first = await runsOf(2, { first: 2 });
    expect(first.ids).toEqual(ids.slice(0, 2));
    expect(first.runs).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await runsOf(2, { first: 2, after: first.runs.pageInfo.endCursor });
    expect(second.ids).toEqual(ids.slice(2));
    expect((await runsOf(9)).runs).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are in the chain, each asked for once, however many hosts it has', async () => {
    const hostIds = [2, 7, 12];
    const id = await launch({ hostIds });
    bkgraph.sandbox.calls.clear();
    const { data, errors, esb } = await bkgraph.ask<ChainAnswer>(CHAIN, { bizId: 2, since });
    expect(errors).toEqual([]);
    const hosts = data.business.sets.nodes.flatMap(({ modules }) =>
      modules.nodes.flatMap((module) => module.hosts.nodes),
    );
    const on = hosts.filter(({ jobInstances }) =>
      jobInstances.nodes.some((run) => JSON.stringify(run).includes(String(id))),
    );
    expect([...new Set(on.map(({ hostId }) => hostId))].sort((a, b) => a - b)).toEqual(hostIds);
    const asked = paramsOf(bkgraph.sandbox, 'job/get_job_instance_status');
    const distinct = new Set(asked.map(({ job_instance_id: run }) => run)).size;
    expect(asked).toHaveLength(distinct);
    expect(distinct).toBe(store.records.newestOfHosts(2, 5).length);
    const begun = esb.calls.filter(({ api }) => api === 'get_job_instance_status');
    const hostsCame = esb.calls.find(({ api }) => api === 'search_host');
    for (const { startMs } of begun) {
      expect(startMs).toBeLessThan((hostsCame?.startMs ?? 0) + (hostsCame?.durationMs ?? 0));
    }
  });

  it('are forecast as they are', async () => {
    await launch();
    bkgraph.sandbox.calls.clear();
    await bkgraph.ask<ChainAnswer>(CHAIN, { bizId: 2, since });
    const calls = bkgraph.callCounts()['job/get_job_instance_status'];
    const response = await fetch(`${bkgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bkgraph-explain': '1' },
      body: JSON.stringify({ query: CHAIN, variables: { bizId: 2, since } }),
    });
    expect(JSON.stringify(await response.json())).toContain(
      `"api":"get_job_instance_status","calls":${calls}`,
    );
  });

  it('are counted without a call of Job where nothing else is asked of them', async () => {
    await launch();
    bkgraph.sandbox.calls.clear();
    const query = '{ business(bizId: 2) { jobInstances { totalCount } } }';
    const { data } = await bkgraph.ask<{ business: { jobInstances: Runs } }>(query);
    expect(data.business.jobInstances.totalCount).toBe(
      store.records.ofBusiness(2, { offset: 0, limit: 0 }).total,
    );
    expect(bkgraph.callCounts()['job/get_job_instance_status']).toBeUndefined();
  });

  it('are in their business, and in no other', async () => {
    const id = await launch();
    const query = `query ($bizId: Int!) { business(bizId: $bizId) {
      jobInstances(first: 1) { nodes { jobInstanceId bizId } edges { node { name } } }
    } }`;
    const own = await bkgraph.ask(query, { bizId: 2 });
    expect(own.data).toMatchObject({
      business: {
        jobInstances: {
          nodes: [{ jobInstanceId: id, bizId: 2 }],
          edges: [{ node: { name: 'check' } }],
        },
      },
    });
    const other = await bkgraph.ask(query, { bizId: 3 });
    expect(other.data).toMatchObject({ business: { jobInstances: { nodes: [] } } });
  });

  it('of a template are on the hosts that it is given, and on those that Job tells once they run', async () => {
    const { data } = await bkgraph.ask<{ executeJob: { jobInstanceId: number } }>(TEMPLATE, {
      input: {
        ...{ bizId: 2, jobTemplateId: 101 },
        globalVariables: [{ variableId: 10_102, targets: { hostIds: [12] } }],
      },
    });
    const { jobInstanceId } = data.executeJob;
    const record = () => store.records.find({ bizId: 2, jobInstanceId });
    expect(record()).toMatchObject({ origin: 'TEMPLATE', username: 'admin', hosts: 1 });
    expect((await runsOf(12, { first: 1 })).ids).toEqual([jobInstanceId]);
    later += 600_000;
    await vi.waitFor(() => expect(record()).toMatchObject({ finished: true }), 5_000);
    expect(record()?.hosts).toBeGreaterThan(1);
  });

  it('are shown with the rights of whoever asks, and hide no other', async () => {
    await launch();
    const cookie = `bk_token=${bkgraph.sandbox.state.identity.tokenOf('li.na')}`;
    bkgraph.sandbox.state.rights.deny('li.na', 'job');
    const refused = await runsOf(2, { first: 2 }, { cookie });
    expect(refused.ids).toEqual([null, null]);
    expect(refused.errors).toHaveLength(refused.errors[0]?.extensions['alsoAt'] ? 1 : 2);
    expect(refused.errors[0]).toMatchObject({
      path: ['host', 'jobInstances', 'nodes', 0],
      extensions: { code: 'FORBIDDEN' },
    });
    expect(JSON.stringify(refused.data)).not.toContain('check');
    expect((await runsOf(2, { first: 2 })).errors).toEqual([]);
  });

  it('that Job no longer knows are null at their place, with the error of Job', async () => {
    const id = await launch();
    const lost = { bizId: 2, jobInstanceId: id + 1_000_000 };
    const intent = {
      bizId: 2,
      origin: 'SCRIPT',
      name: null,
      appCode: 'x',
      username: null,
    } as const;
    const host = bkgraph.sandbox.state.cmdb.hosts.get(2);
    const at = { cloudId: 0, ip: String(host?.bk_host_innerip) };
    await store.records.found(lost, { ...intent, targets: [at] });
    const { ids, errors } = await runsOf(2, { first: 2 });
    expect(ids).toEqual([null, id]);
    expect(errors).toMatchObject([
      { path: ['host', 'jobInstances', 'nodes', 0], extensions: { code: 'ESB_ERROR' } },
    ]);
  });

  it('are named to Job with an address to call back, unless the user gave one', async () => {
    const id = await launch();
    const [sent] = paramsOf(bkgraph.sandbox, 'job/fast_execute_script');
    const own = String(sent?.['bk_callback_url']);
    expect(own).toMatch(/^https:\/\/gateway\.example\.com\/callbacks\/job\/2-[\w-]{22}$/);
    const called = own.split('/').at(-1) ?? '';
    const told = { jobInstanceId: id, status: 3, finished: true };
    expect(await store.records.calledBack(called, told)).toEqual({ bizId: 2, jobInstanceId: id });
    expect(store.records.find({ bizId: 2, jobInstanceId: id })).toMatchObject({ status: 3 });
  });

  it('are recorded as far as they go: a refused one is not, and one without an answer may be', async () => {
    const before = store.records.ofBusiness(2, { offset: 0, limit: 0 }).total;
    await bkgraph.ask(SCRIPT, { input: { ...script, account: 'nobody' } });
    bkgraph.sandbox.faults.set('job/fast_execute_script', { kind: 'cut' });
    await bkgraph.ask(SCRIPT, { input: script });
    expect(store.records.ofBusiness(2, { offset: 0, limit: 0 }).total).toBe(before);

    const sent = paramsOf(bkgraph.sandbox, 'job/fast_execute_script').at(-1);
    const cut = String(sent?.['bk_callback_url']).split('/').at(-1) ?? '';
    const key = { bizId: 2, jobInstanceId: 20_000_900_000 };
    expect(await store.records.calledBack(cut, { jobInstanceId: key.jobInstanceId })).toEqual(key);
    expect(store.records.find(key)).toMatchObject({ name: 'check', origin: 'SCRIPT' });
  });

  it('are not recorded in a dry run', async () => {
    const intend = vi.spyOn(store.records, 'intend');
    const { data } = await bkgraph.ask<{ executeScript: { dryRun: object } }>(SCRIPT, {
      input: { ...script, dryRun: true },
    });
    expect(data.executeScript.dryRun).toBeTruthy();
    expect(intend).not.toHaveBeenCalled();
  });
});

describe('a record that cannot be written', () => {
  const full = () => Promise.reject(new Error('the disk is full'));
  const input = {
    ...{ bizId: 2, content: 'uptime', language: 'SHELL', account: 'root' },
    targets: { hostIds: [2] },
  };

  async function askWith(records: Partial<JobRecords>) {
    const live = { records: { ...noJobRecords, ...records } };
    const bkgraph = await startBkgraph({ gateway: { live } });
    const answer = await bkgraph.ask(SCRIPT, { input });
    const counts = bkgraph.callCounts();
    await bkgraph.stop();
    return { ...answer, counts };
  }

  it('before a launch keeps it from being sent, and says what to do', async () => {
    const { data, errors, counts } = await askWith({ intend: full });
    expect(data).toEqual({ executeScript: null });
    expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(errors[0]?.message).toMatch(/^Nothing was started: .* Try again in a while/);
    expect(counts['job/fast_execute_script']).toBeUndefined();
  });

  it('after a launch does not hide the run from who started it', async () => {
    const { data, errors } = await askWith({ started: full });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ executeScript: { jobInstanceId: expect.any(Number) as number } });
  });
});
