import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import type { Fault } from '../../src/sandbox/index.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';

const survived = figure('faults survived by writes, sent once and told as unknown');
const answered = figure('faults survived by reads, with every other system answered');

/** Whatever leaves open whether a call has taken effect, and the code that tells of it. */
const faults: [string, Fault, string][] = [
  ['no answer', { kind: 'hang', acted: true }, 'ESB_TIMEOUT'],
  ['an answer that comes too late', { kind: 'slow', ms: 3_000 }, 'ESB_TIMEOUT'],
  ['HTTP 504', { kind: 'http', status: 504, acted: true }, 'ESB_TIMEOUT'],
  ['a connection that breaks', { kind: 'refused', acted: true }, 'ESB_UNAVAILABLE'],
  ['HTTP 502', { kind: 'http', status: 502 }, 'ESB_UNAVAILABLE'],
  ['HTTP 503', { kind: 'http', status: 503 }, 'ESB_UNAVAILABLE'],
  ['HTTP 500', { kind: 'http', status: 500, acted: true }, 'ESB_UNAVAILABLE'],
  ['a cut body', { kind: 'cut' }, 'ESB_BAD_RESPONSE'],
  ['a page', { kind: 'html', acted: true }, 'ESB_BAD_RESPONSE'],
  ['broken JSON', { kind: 'invalidJson' }, 'ESB_BAD_RESPONSE'],
  ['1306201', { kind: 'false', code: 1306201, message: 'timed out' }, 'ESB_ERROR'],
  ['1306208', { kind: 'false', code: '1306208', message: 'unknown form' }, 'ESB_ERROR'],
];

interface Write {
  readonly api: string;
  readonly mutation: string;
  readonly input: object;
}

/** Writes whose answer is one thing, each of another kind of repeat. */
const writes: Write[] = [
  {
    api: 'job/fast_execute_script',
    mutation:
      'mutation ($input: ExecuteScriptInput!) { done: executeScript(input: $input) { jobInstanceId } }',
    input: {
      ...{ bizId: 2, content: 'id', language: 'SHELL', account: 'root' },
      targets: { addresses: [{ cloudId: 0, ip: '10.0.0.2' }] },
    },
  },
  {
    api: 'job/execute_job',
    mutation:
      'mutation ($input: ExecuteJobInput!) { done: executeJob(input: $input) { jobInstanceId } }',
    input: { bizId: 2, jobTemplateId: 101, steps: [{ stepId: 1013 }] },
  },
  {
    api: 'itsm/create_ticket',
    mutation: 'mutation ($input: CreateTicketInput!) { done: createTicket(input: $input) { sn } }',
    input: {
      serviceId: 2,
      fields: [
        { key: 'title', value: 'Open port 8443' },
        { key: 'bk_biz_id', value: '2' },
      ],
    },
  },
  {
    api: 'sops/start_task',
    mutation: 'mutation ($input: TaskInput!) { done: startTask(input: $input) { taskId } }',
    input: { bizId: 2, taskId: 3 },
  },
  {
    api: 'cc/update_business',
    mutation:
      'mutation ($input: UpdateBusinessInput!) { done: updateBusiness(input: $input) { business { bizId } } }',
    input: { bizId: 4, name: 'renamed' },
  },
];

const MOVE = /* GraphQL */ `
  mutation ($input: TransferHostsInput!) {
    transferHostsToFault(input: $input) { results { outcome message } }
  }
`;

describe('a write that may have taken effect', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({
      client: {
        timeouts: { default: { headers: 1_000, body: 1_000 } },
        // As eager as can be: a write must not be sent twice even so.
        retries: { times: 5, firstPause: 1, longestPause: 50, budget: 1 },
      },
    });
  });
  afterAll(() => bkgraph.stop());

  const cases = writes.flatMap((write) =>
    faults.map(([name, fault, code]): [string, string, Write, Fault, string] => [
      write.api,
      name,
      write,
      fault,
      code,
    ]),
  );

  it.each(cases)('%s with %s says that nobody knows, and is sent once', async (...one) => {
    const [api, , { mutation, input }, fault, code] = one;
    bkgraph.sandbox.calls.clear();
    bkgraph.sandbox.faults.set(api, fault);
    const { data, errors } = await bkgraph.ask<{ done: null }>(mutation, { input });
    bkgraph.sandbox.faults.clear();
    const isTold = errors.length === 1 && errors[0]?.extensions['outcome'] === 'unknown';
    survived.tried(isTold && bkgraph.callCounts()[api] === 1);

    expect(data).toEqual({ done: null });
    expect(errors).toMatchObject([{ path: ['done'], extensions: { code, outcome: 'unknown' } }]);
    expect(bkgraph.callCounts()[api]).toBe(1);
  });

  it.each(faults)('a transfer with %s answers UNKNOWN for each host', async (_, fault) => {
    const hosts = [...bkgraph.sandbox.state.cmdb.hosts.all()].map((host) => host.bk_host_id);
    const { cmdb } = bkgraph.sandbox.state;
    const isFaulty = (id: number) =>
      cmdb.hosts.moduleIdsOf(id).some((module) => cmdb.modules.get(module)?.default === 2);
    const hostIds = hosts.filter((id) => cmdb.bizIdOfHost(id) === 2 && !isFaulty(id)).slice(0, 3);
    bkgraph.sandbox.calls.clear();
    bkgraph.sandbox.faults.set('cc/transfer_host_to_faultmodule', fault);
    const { data, errors } = await bkgraph.ask<{
      transferHostsToFault: { results: { outcome: string; message: string }[] };
    }>(MOVE, { input: { bizId: 2, hostIds } });
    bkgraph.sandbox.faults.clear();
    const outcomes = data.transferHostsToFault.results.map(({ outcome }) => outcome);
    const calls = bkgraph.callCounts()['cc/transfer_host_to_faultmodule'];
    survived.tried(outcomes.every((outcome) => outcome === 'UNKNOWN') && calls === 1);

    expect(errors).toEqual([]);
    expect(outcomes).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(calls).toBe(1);
  });
});

/** A branch of each system, under its name. */
const EVERY_SYSTEM = /* GraphQL */ `
  {
    cc: business(bizId: 2) { name }
    monitor: alarms(bizId: 2, since: "2020-01-01T00:00:00Z", first: 1) { totalCount }
    job: jobInstance(bizId: 2, jobInstanceId: 20000000001) { name }
    sops: taskTemplates(bizId: 2) { name }
    itsm: tickets(first: 1) { nodes { sn } }
    bk_login: viewer { username }
    bk_paas: apps(codes: ["bkgraph"]) { __typename }
    cmsi: messageChannels { __typename }
  }
`;

describe('a read of all systems, of which one is broken', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({
      client: {
        timeouts: { default: { headers: 1_000, body: 1_000 } },
        connections: 4,
        breaker: { failures: 4, firstPause: 50, longestPause: 200 },
        retries: { times: 2, firstPause: 5, longestPause: 50 },
      },
    });
  });
  afterAll(() => bkgraph.stop());

  const systems = ['cc', 'monitor', 'job', 'sops', 'itsm', 'bk_login', 'bk_paas', 'cmsi'];

  it.each(systems)(
    'fails where %s was asked, and nowhere else, whatever it does',
    async (system) => {
      const apis = catalogue.filter((api) => api.system === system && api.kind === 'query');
      for (const [, fault] of faults) {
        for (const { name } of apis) bkgraph.sandbox.faults.set(`${system}/${name}`, fault);
        const { data, errors } = await bkgraph.ask<Record<string, unknown>>(EVERY_SYSTEM);
        const failed = Object.keys(data).filter((branch) => data[branch] === null);
        const paths = errors.map(({ path }) => path?.[0]);
        answered.tried(failed.length === 1 && failed[0] === system && paths.length === 1);

        expect(failed).toEqual([system]);
        expect(paths).toEqual([system]);
        expect(errors[0]?.extensions.code).toMatch(/^ESB_/);
      }
      bkgraph.sandbox.faults.clear();
      await vi.waitFor(async () => {
        expect((await bkgraph.ask(EVERY_SYSTEM)).errors).toEqual([]);
      }, 10_000);
    },
  );
});
