import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { connect, hear } from '../kit/socket.ts';

interface Event {
  readonly data: { readonly jobInstanceProgress: { status: string; finished: boolean } | null };
  readonly extensions?: { readonly eventId?: string };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const WATCH = /* GraphQL */ `
  subscription ($jobInstanceId: Long!, $after: String) {
    jobInstanceProgress(bizId: 2, jobInstanceId: $jobInstanceId, after: $after) { status finished }
  }
`;

describe('following a run over a WebSocket', () => {
  let bkgraph: Bkgraph;
  let client: Client;
  let later = 0;
  beforeEach(async () => {
    later = 0;
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
    client = connect(bkgraph.url);
  });
  afterEach(async () => {
    await client.dispose();
    await bkgraph.stop();
  });

  async function start(): Promise<number> {
    const { data } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(
      'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
      {
        input: {
          ...{ bizId: 2, content: 'sleep 30\necho done', language: 'SHELL', account: 'root' },
          targets: { hostIds: [2] },
        },
      },
    );
    return data.executeScript.jobInstanceId;
  }

  const follow = (jobInstanceId: number) =>
    hear<Event>(client, WATCH, { variables: { jobInstanceId } });

  it('shows its state at once and when it has ended, and is over', async () => {
    const { seen, ended } = follow(await start());
    await expect.poll(() => seen.length).toBe(1);
    expect(seen[0]?.data.jobInstanceProgress?.finished).toBe(false);
    later = 600_000;
    expect(await ended).toBeUndefined();
    expect(seen.at(-1)?.data.jobInstanceProgress).toEqual({ status: 'SUCCEEDED', finished: true });
  });

  it('asks the ESB no more once its client has left', async () => {
    const { seen, leave } = follow(await start());
    await expect.poll(() => seen.length).toBe(1);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 100));
    bkgraph.sandbox.calls.clear();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('asks the ESB no more once its socket is gone', async () => {
    const { seen } = follow(await start());
    await expect.poll(() => seen.length).toBe(1);
    client.terminate();
    await new Promise((resolve) => setTimeout(resolve, 100));
    bkgraph.sandbox.calls.clear();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('goes on after the last event that a client has seen, and tells it nothing twice', async () => {
    const jobInstanceId = await start();
    const first = follow(jobInstanceId);
    await expect.poll(() => first.seen.length).toBe(1);
    const after = first.seen[0]?.extensions?.eventId;
    expect(after).toEqual(expect.any(String));
    first.leave();

    const variables = { jobInstanceId, after };
    const again = hear<Event>(client, WATCH, { variables });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(again.seen).toEqual([]);
    later = 600_000;
    await again.ended;
    expect(again.seen.at(-1)?.data.jobInstanceProgress?.finished).toBe(true);
  });

  it('tells of a run that is not there as over HTTP', async () => {
    const { seen, ended } = follow(1);
    const failure = await ended;
    const codes = JSON.stringify(seen) + JSON.stringify(failure ?? null);
    expect(codes).toMatch(/"code":"(?:NOT_FOUND|ESB_ERROR)"/);
  });
});
