import { request } from 'node:http';
import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';

interface Progress {
  readonly jobInstanceProgress: { readonly status: string; readonly finished: boolean } | null;
}

interface Event {
  readonly data: Progress;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly eventId?: string };
}

const WATCH = /* GraphQL */ `
  subscription ($jobInstanceId: Long!, $after: String) {
    jobInstanceProgress(bizId: 2, jobInstanceId: $jobInstanceId, after: $after) {
      status finished
    }
  }
`;

const STATUS = 'job/get_job_instance_status';
const OTHER = 'li.na';

describe('watchers of one run', () => {
  let bkgraph: Bkgraph;
  let later = 0;
  let jobInstanceId = 0;
  let open: Events<Event>[] = [];
  beforeEach(async () => {
    later = 0;
    open = [];
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
    jobInstanceId = await start();
    bkgraph.sandbox.calls.clear();
  });
  afterEach(async () => {
    for (const events of open) events.leave();
    await bkgraph.stop();
  });

  async function start(): Promise<number> {
    const { data, errors } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(
      'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
      {
        input: {
          ...{ bizId: 2, content: 'sleep 30', language: 'SHELL', account: 'root' },
          targets: { hostIds: [2] },
        },
      },
    );
    expect(errors).toEqual([]);
    return data.executeScript.jobInstanceId;
  }

  function watch(headers: Record<string, string> = {}, after?: string): Events<Event> {
    const events = subscribe<Event>(bkgraph.url, WATCH, { jobInstanceId, after }, headers);
    open.push(events);
    return events;
  }

  const as = (username: string) => {
    const token = bkgraph.sandbox.state.identity.tokenOf(username);
    return { cookie: `bk_token=${token}` };
  };

  const watched = (count: number, headers?: Record<string, string>) =>
    Array.from({ length: count }, () => watch(headers));

  const callBack = () =>
    fetch(bkgraph.callbackAddress(), {
      method: 'POST',
      body: JSON.stringify({ job_instance_id: jobInstanceId, status: 3, step_instances: [] }),
    });

  const first = (events: Events<Event>) => expect.poll(() => events.seen.length).toBe(1);
  const firsts = (all: readonly Events<Event>[]) => Promise.all(all.map(first));

  it('are one poll for one caller, however many they are, and each is shown the end', async () => {
    const all = watched(20);
    await firsts(all);
    expect(bkgraph.callCounts()).toEqual({ [STATUS]: 1 });
    later = 600_000;
    expect((await callBack()).status).toBe(200);
    await Promise.all(all.map(({ ended }) => ended));
    expect(bkgraph.callCounts()).toEqual({ [STATUS]: 2 });
    for (const { seen, ids } of all) {
      expect(seen.map(({ data }) => data.jobInstanceProgress?.finished)).toEqual([false, true]);
      expect(new Set(ids).size).toBe(2);
      expect(seen.map(({ extensions }) => extensions?.eventId)).toEqual(ids);
    }
    expect(new Set(all.map(({ ids }) => ids.join())).size).toBe(1);
  });

  it('share what they load beside the look, too', async () => {
    const query = WATCH.replace('status finished', 'finished steps { hosts { log { content } } }');
    const all = Array.from({ length: 10 }, () => {
      const events = subscribe<Event>(bkgraph.url, query, { jobInstanceId });
      open.push(events);
      return events;
    });
    await firsts(all);
    bkgraph.sandbox.calls.clear();
    later = 600_000;
    await callBack();
    await Promise.all(all.map(({ ended }) => ended));
    expect(bkgraph.callCounts()).toEqual({ [STATUS]: 1, 'job/get_job_instance_log': 1 });
  });

  it('are two polls for two callers', async () => {
    const all = [...watched(3), ...watched(3, as(OTHER))];
    await firsts(all);
    expect(bkgraph.callCounts()[STATUS]).toBe(2);
    const users = bkgraph.sandbox.calls.entries.map(({ params }) => params['bk_token'] ?? 'demo');
    expect(new Set(users).size).toBe(2);
  });

  it('have each their own rights: who has none is told so, and shown nothing of the others', async () => {
    bkgraph.sandbox.state.rights.seesOnly(OTHER, [3]);
    const mine = watch();
    await first(mine);
    const theirs = watch(as(OTHER));
    await theirs.ended;
    expect(theirs.seen).toMatchObject([
      { data: { jobInstanceProgress: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
    later = 600_000;
    await callBack();
    await mine.ended;
    expect(mine.seen.at(-1)?.data.jobInstanceProgress?.finished).toBe(true);
    expect(theirs.seen).toHaveLength(1);
  });

  it('are not failed by one who leaves in the middle of the look that they share', async () => {
    bkgraph.sandbox.faults.set(STATUS, { kind: 'slow', ms: 300 });
    const leaver = watch();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stayer = watch();
    await new Promise((resolve) => setTimeout(resolve, 50));
    leaver.leave();
    await first(stayer);
    expect(stayer.seen[0]?.errors).toBeUndefined();
    expect(stayer.seen[0]?.data.jobInstanceProgress?.finished).toBe(false);
  });

  it('who come back miss nothing, and are told nothing twice', async () => {
    const before = watch();
    await first(before);
    before.leave();
    const [id = ''] = before.ids;
    const same = watch({ 'last-event-id': id });
    await expect.poll(() => bkgraph.callCounts()[STATUS]).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(same.seen).toEqual([]);
    later = 600_000;
    await callBack();
    await same.ended;
    expect(same.seen.map(({ data }) => data.jobInstanceProgress?.finished)).toEqual([true]);

    const afterTheEnd = watch({ 'last-event-id': id });
    await afterTheEnd.ended;
    expect(afterTheEnd.seen.map(({ data }) => data.jobInstanceProgress?.finished)).toEqual([true]);
    const whoKnows = watch({ 'last-event-id': same.ids[0] ?? '' });
    await whoKnows.ended;
    expect(whoKnows.seen).toEqual([]);
    const byArgument = watch({}, same.ids[0]);
    await byArgument.ended;
    expect(byArgument.seen).toEqual([]);
  });

  it('are told by the header rather than by the argument, which a browser repeats', async () => {
    later = 600_000;
    const end = watch();
    await end.ended;
    const again = watch({ 'last-event-id': end.ids[0] ?? '' }, 'an older one');
    await again.ended;
    expect(again.seen).toEqual([]);
  });

  it('may be clients of the protocol, such as graphql-sse', async () => {
    later = 600_000;
    const client = createClient({ url: `${bkgraph.url}/graphql`, fetchFn: fetch });
    const seen: unknown[] = [];
    for await (const { data } of client.iterate<Progress>({
      query: WATCH,
      variables: { jobInstanceId },
    })) {
      seen.push(data?.jobInstanceProgress?.finished);
    }
    expect(seen).toEqual([true]);
    client.dispose();
  });

  it.each([
    [200, 'same-origin'],
    [403, 'cross-site'],
    [403, undefined],
  ])('are answered %i as an EventSource that is %s', async (status, site) => {
    later = 600_000;
    const answer = await get({
      accept: 'text/event-stream',
      ...(site && { 'sec-fetch-site': site }),
      ...as(OTHER),
    });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.text).toContain('"finished":true');
    else expect(bkgraph.callCounts()).toEqual({});
  });

  /** As a browser does, which alone may send some of the headers. */
  function get(headers: Record<string, string>): Promise<{ status?: number; text: string }> {
    const url = new URL('/graphql', bkgraph.url);
    url.searchParams.set('query', WATCH);
    url.searchParams.set('variables', JSON.stringify({ jobInstanceId }));
    return new Promise((resolve, reject) => {
      request(url, { headers }, (res) => {
        let text = '';
        res.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
      })
        .on('error', reject)
        .end();
    });
  }
});
