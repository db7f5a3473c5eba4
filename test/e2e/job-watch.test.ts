import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';

interface Event {
  readonly data: { readonly jobInstanceProgress: { status: string; finished: boolean } | null };
  readonly errors?: readonly GraphError[];
}

const WATCH = /* GraphQL */ `
  subscription ($jobInstanceId: Long!) {
    jobInstanceProgress(bizId: 2, jobInstanceId: $jobInstanceId) {
      status finished steps { hosts { innerIp log { content } } }
    }
  }
`;

describe('following a run', () => {
  let bkgraph: Bkgraph;
  let later = 0;
  beforeEach(async () => {
    later = 0;
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
  });
  afterEach(() => bkgraph.stop());

  async function start(callbackUrl?: string): Promise<number> {
    const { data, errors } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(
      'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
      {
        input: {
          ...{ bizId: 2, content: 'sleep 30\necho done', language: 'SHELL', account: 'root' },
          ...{ targets: { hostIds: [2] }, callbackUrl },
        },
      },
    );
    expect(errors).toEqual([]);
    return data.executeScript.jobInstanceId;
  }

  const follow = (jobInstanceId: number): Events<Event> =>
    subscribe(bkgraph.url, WATCH, { jobInstanceId });

  const callBack = (jobInstanceId: number) =>
    fetch(bkgraph.callbackAddress(), {
      method: 'POST',
      body: JSON.stringify({ job_instance_id: jobInstanceId, status: 3, step_instances: [] }),
    });

  it('shows its state at once, and after Job has called back that it ended, and is over', async () => {
    const events = follow(await start(bkgraph.callbackAddress()));
    await expect.poll(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.data.jobInstanceProgress?.finished).toBe(false);

    later = 600_000;
    await events.ended;
    expect(events.seen.at(-1)?.data.jobInstanceProgress).toMatchObject({
      ...{ status: 'SUCCEEDED', finished: true },
      steps: [
        {
          hosts: [
            { innerIp: '10.0.0.2', log: { content: expect.stringContaining('done') as unknown } },
          ],
        },
      ],
    });
  });

  it('works without callbacks', async () => {
    const events = follow(await start());
    await expect.poll(() => events.seen.length).toBe(1);
    later = 600_000;
    await events.ended;
    expect(events.seen.at(-1)?.data.jobInstanceProgress?.status).toBe('SUCCEEDED');
  });

  it('looks again at each callback, and believes none of what it says', async () => {
    const jobInstanceId = await start();
    const events = follow(jobInstanceId);
    await expect.poll(() => events.seen.length).toBe(1);
    expect((await callBack(jobInstanceId)).status).toBe(200);
    await expect.poll(() => events.seen.length).toBe(2);
    expect(events.seen[1]?.data.jobInstanceProgress?.finished).toBe(false);
    events.leave();
    await events.ended;
  });

  it('does not wake those who follow another run', async () => {
    const [one, other] = [await start(), await start()];
    const events = follow(one);
    await expect.poll(() => events.seen.length).toBe(1);
    const before = bkgraph.callCounts()['job/get_job_instance_status'];
    expect((await callBack(other)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bkgraph.callCounts()['job/get_job_instance_status']).toBe(before);
    events.leave();
    await events.ended;
  });

  it('is over at once for a run that has ended', async () => {
    const events = follow(20_000_000_001);
    await events.ended;
    expect(events.seen).toMatchObject([{ data: { jobInstanceProgress: { finished: true } } }]);
  });

  it('is over with the words of Job for a run that it does not know', async () => {
    const events = follow(5);
    await events.ended;
    expect(events.seen).toMatchObject([
      { data: { jobInstanceProgress: null }, errors: [{ extensions: { code: 'ESB_ERROR' } }] },
    ]);
  });

  it('goes on after Job could not be reached for a while', async () => {
    const jobInstanceId = await start();
    bkgraph.sandbox.faults.set('job/get_job_instance_status', { kind: 'http', status: 502 });
    const events = follow(jobInstanceId);
    await expect.poll(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');

    bkgraph.sandbox.faults.clear();
    later = 600_000;
    await callBack(jobInstanceId);
    await events.ended;
    expect(events.seen.at(-1)?.data.jobInstanceProgress?.status).toBe('SUCCEEDED');
  });

  it('asks nothing any more once nobody follows', async () => {
    const jobInstanceId = await start();
    const events = follow(jobInstanceId);
    await expect.poll(() => events.seen.length).toBe(1);
    events.leave();
    await events.ended;
    await new Promise((resolve) => setTimeout(resolve, 100));
    bkgraph.sandbox.calls.clear();
    await callBack(jobInstanceId);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bkgraph.callCounts()).toEqual({});
  });
});
