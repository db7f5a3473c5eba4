import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const RUN =
  'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { dryRun { calls { api } } } }';
const MOVE = `mutation ($input: TransferHostsInput!) {
  transferHostsToIdle(input: $input) { results { outcome } }
}`;
const script = {
  ...{ bizId: 2, name: 'audited', content: 'uptime', language: 'SHELL', account: 'root' },
  targets: { hostIds: [2] },
};

describe('the audit', () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    const timeouts = { job: { headers: 150, body: 150 } };
    bkgraph = await startBkgraph({ client: { timeouts } });
  });
  beforeEach(() => {
    bkgraph.sandbox.faults.clear();
    bkgraph.sandbox.calls.clear();
  });
  afterAll(() => bkgraph.stop());

  function lastLine(): Record<string, unknown> {
    const lines = bkgraph
      .log()
      .split('\n')
      .filter((line) => line.includes('"audit":true'));
    return JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>; // one line, one object
  }

  it('tells of a write that was sent and not answered that nobody knows', async () => {
    bkgraph.sandbox.faults.set('job/fast_execute_script', { kind: 'hang' });
    const { errors } = await bkgraph.ask(RUN, { input: script });
    expect(errors[0]?.extensions).toMatchObject({ code: 'ESB_TIMEOUT', outcome: 'unknown' });
    expect(lastLine()).toMatchObject({
      ...{ mutation: 'executeScript', outcome: 'unknown', error: 'ESB_TIMEOUT' },
      ...{ apis: ['job/fast_execute_script'], ids: { bizId: [2], hostIds: [2] }, user: 'admin' },
    });
  }, 15_000);

  it('tells of a refusal by the system, and its code', async () => {
    const message = 'no such account';
    bkgraph.sandbox.faults.set('job/fast_execute_script', { kind: 'false', code: 1, message });
    await bkgraph.ask(RUN, { input: script });
    expect(lastLine()).toMatchObject({ outcome: 'refused', error: 'ESB_ERROR' });
    expect(JSON.stringify(lastLine())).not.toContain(message);
  });

  it('tells of a dry run as such, with what it would have called', async () => {
    await bkgraph.ask(RUN, { input: { ...script, dryRun: true } });
    expect(lastLine()).toMatchObject({ outcome: 'dry run', apis: ['job/fast_execute_script'] });
    expect(bkgraph.callCounts()).not.toHaveProperty('job/fast_execute_script');
  });

  it('counts what became of each of several things', async () => {
    const { data } = await bkgraph.ask<{ transferHostsToIdle: { results: unknown[] } }>(MOVE, {
      input: { bizId: 2, hostIds: [2, 99_999] },
    });
    expect(data.transferHostsToIdle.results).toHaveLength(2);
    expect(lastLine()).toMatchObject({
      ...{ mutation: 'transferHostsToIdle', outcome: 'applied' },
      results: { APPLIED: 1, REFUSED: 1 },
    });
  });

  it('is kept of a mutation whose client has left', async () => {
    bkgraph.sandbox.faults.set('job/fast_execute_script', { kind: 'slow', ms: 60 });
    const leaving = AbortSignal.timeout(30);
    const asked = fetch(`${bkgraph.url}/graphql`, {
      ...{ method: 'POST', signal: leaving, headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query: RUN, variables: { input: { ...script, name: 'left' } } }),
    });
    await expect(asked).rejects.toThrow();
    await expect.poll(() => lastLine()['mutation'], { timeout: 5_000 }).toBe('executeScript');
    expect(lastLine()).toMatchObject({ outcome: 'applied' });
  }, 15_000);
});

describe('an allow-list of hosts to call back', () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    const policy = { callbackHosts: ['hooks.corp', '.example.com'], callbackLoopback: false };
    bkgraph = await startBkgraph({ gateway: { policy } });
  });
  afterAll(() => bkgraph.stop());

  it.each([
    ['https://hooks.corp/x', true],
    ['https://a.b.example.com/x', true],
    ['https://example.org/x', false],
    ['https://hooks.corp.evil.org/x', false],
    ['https://notexample.com/x', false],
    ['http://10.0.0.7/x', false],
  ])('%s passes: %s', async (callbackUrl, passes) => {
    const { errors } = await bkgraph.ask(RUN, { input: { ...script, callbackUrl, dryRun: true } });
    const refused = errors.map(({ extensions }) => extensions['argument']);
    expect(refused).toEqual(passes ? [] : ['input.callbackUrl']);
  });
});
