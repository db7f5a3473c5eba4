import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobInstanceKey } from '../../src/graph/keys.ts';
import type { JobIntent, JobRecords } from '../../src/graph/live/job-records.ts';
import { noJobRecords } from '../../src/graph/live/job-records.ts';
import { createLive } from '../../src/graph/live/live.ts';
import { type Bkgraph, type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';

interface Node {
  readonly nodeId: string;
  readonly state: string;
}

interface Event {
  readonly data: {
    readonly taskProgress: { name: string; status: { state: string }; nodes: Node[] } | null;
  };
  readonly errors?: readonly GraphError[];
}

/** The machine may have other things to do. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const WATCH = /* GraphQL */ `
  subscription ($taskId: Long!, $after: String) {
    taskProgress(bizId: 2, taskId: $taskId, after: $after) {
      taskId name executor { username } status { state } nodes { nodeId name state }
    }
  }
`;

/** Remembers what it is told of, and may refuse it. */
class Found implements Pick<JobRecords, 'found'> {
  readonly all: (JobInstanceKey & JobIntent)[] = [];
  error: Error | undefined;

  found(key: JobInstanceKey, intent: JobIntent): Promise<void> {
    if (this.error) return Promise.reject(this.error);
    this.all.push({ ...key, ...intent });
    return Promise.resolve();
  }
}

describe('following a task', () => {
  let bkgraph: Bkgraph;
  let records: Found;
  let later = 0;
  const left: Events<Event>[] = [];
  beforeEach(async () => {
    later = 0;
    records = new Found();
    const found = records.found.bind(records);
    bkgraph = await startBkgraph({
      sandbox: { now: () => Date.now() + later },
      gateway: { live: createLive({ records: { ...noJobRecords, found } }) },
    });
  });
  afterEach(async () => {
    for (const events of left.splice(0)) events.leave();
    await bkgraph.stop();
  });

  function follow(taskId: number, more: object = {}): Events<Event> {
    const events = subscribe<Event>(bkgraph.url, WATCH, { taskId, ...more });
    left.push(events);
    return events;
  }

  const states = ({ seen }: Events<Event>) =>
    seen.map(({ data }) => data.taskProgress?.status.state);

  async function operate(mutation: string, taskId: number, dryRun = false) {
    const query = `mutation ($input: TaskInput!) { ${mutation}(input: $input) { taskId } }`;
    const { errors } = await bkgraph.ask(query, { input: { bizId: 2, taskId, dryRun } });
    expect(errors).toEqual([]);
  }

  it('shows it before it is started, after each mutation at once, and is over when it is revoked', async () => {
    const events = follow(3);
    await soon(() => events.seen.length).toBe(1);
    await operate('startTask', 3);
    await soon(() => states(events)).toEqual(['CREATED', 'RUNNING']);
    await operate('pauseTask', 3);
    await soon(() => states(events)).toEqual(['CREATED', 'RUNNING', 'SUSPENDED']);
    await operate('revokeTask', 3);
    await events.ended;
    expect(states(events)).toEqual(['CREATED', 'RUNNING', 'SUSPENDED', 'REVOKED']);
    expect(events.seen[0]?.data.taskProgress).toMatchObject({ executor: null });
    expect(events.seen[3]?.data.taskProgress).toMatchObject({ executor: { username: 'admin' } });
  });

  it('is over when it has finished, which it sees without a signal', async () => {
    const events = follow(4);
    await soon(() => events.seen.length).toBe(1);
    later = 7_200_000;
    await events.ended;
    const last = events.seen.at(-1)?.data.taskProgress;
    expect(last).toMatchObject({ taskId: 4, status: { state: 'FINISHED' } });
    expect(new Set(last?.nodes.map(({ state }) => state))).toEqual(new Set(['FINISHED']));
  });

  it('shows where its nodes stand from the same look, and asks what a task is once a change', async () => {
    const events = follow(8);
    await soon(() => events.seen.length).toBe(1);
    expect(bkgraph.callCounts()).toEqual({
      'sops/get_task_detail': 1,
      'sops/get_task_status': 1,
    });
    const waiting = events.seen[0]?.data.taskProgress?.nodes.find(
      ({ state }) => state === 'RUNNING',
    );
    const callback = /* GraphQL */ `
      mutation ($input: CallbackTaskNodeInput!) { callbackTaskNode(input: $input) { taskId } }
    `;
    const input = { bizId: 2, taskId: 8, nodeId: waiting?.nodeId, data: {} };
    expect((await bkgraph.ask(callback, { input })).errors).toEqual([]);
    await soon(() => events.seen.length).toBe(2);
    const after = events.seen[1]?.data.taskProgress?.nodes;
    expect(after?.find(({ nodeId }) => nodeId === waiting?.nodeId)?.state).toBe('FINISHED');
  });

  it('is not woken by a mutation that only rehearses', async () => {
    const events = follow(3);
    await soon(() => events.seen.length).toBe(1);
    bkgraph.sandbox.calls.clear();
    await operate('startTask', 3, true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(bkgraph.callCounts()).toEqual({});
    expect(events.seen).toHaveLength(1);
  });

  it('is one poll for all who follow it with the same rights', async () => {
    const all = [follow(3), follow(3), follow(3)];
    await soon(() => all.map(states)).toEqual([['CREATED'], ['CREATED'], ['CREATED']]);
    bkgraph.sandbox.calls.clear();
    await operate('startTask', 3);
    await soon(() => all.map((events) => states(events).at(-1))).toEqual([
      ...['RUNNING', 'RUNNING', 'RUNNING'],
    ]);
    expect(bkgraph.callCounts()).toMatchObject({
      'sops/get_task_detail': 1,
      'sops/get_task_status': 1,
    });
  });

  it('does not show one who comes back the state that it has seen last', async () => {
    const events = follow(3);
    await soon(() => events.ids.length).toBe(1);
    events.leave();
    const again = follow(3, { after: events.ids[0] });
    const other = follow(3, { after: 'the id of something else' });
    await soon(() => states(other)).toEqual(['CREATED']);
    await operate('startTask', 3);
    await soon(() => states(again)).toEqual(['RUNNING']);
  });

  it('goes on when it has failed, since it can be tried again', async () => {
    const events = follow(2);
    await soon(() => states(events)).toEqual(['FAILED']);
    await operate('revokeTask', 2);
    await events.ended;
    expect(states(events)).toEqual(['FAILED', 'REVOKED']);
  });

  it('is over at once for a task that has ended, and with the words of SOPS for one it does not know', async () => {
    const [ended, unknown] = [follow(1), follow(99_999)];
    await Promise.all([ended.ended, unknown.ended]);
    expect(states(ended)).toEqual(['FINISHED']);
    expect(unknown.seen).toMatchObject([
      { data: { taskProgress: null }, errors: [{ extensions: { code: 'ESB_ERROR' } }] },
    ]);
  });

  it('is over for a caller who may not see the business', async () => {
    bkgraph.sandbox.state.rights.seesOnly('admin', [3]);
    const events = follow(4);
    await events.ended;
    expect(events.seen).toMatchObject([
      { data: { taskProgress: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
  });

  it('goes on after SOPS could not be reached for a while', async () => {
    bkgraph.sandbox.faults.set('sops/get_task_status', { kind: 'http', status: 502 });
    const events = follow(3);
    await soon(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
    bkgraph.sandbox.faults.clear();
    await operate('startTask', 3);
    await soon(() => states(events)).toEqual([undefined, 'RUNNING']);
  });

  it('has the runs recorded that its nodes start, each looked for once', async () => {
    const events = follow(9);
    await events.ended;
    await soon(() => records.all.length).toBe(1);
    const [run] = records.all;
    expect(run).toMatchObject({
      ...{ bizId: 2, origin: 'TASK', name: '执行脚本', appCode: 'bk_sops' },
      ...{ targets: [], username: expect.any(String) as unknown },
    });
    expect(bkgraph.sandbox.state.jobs.get(run?.jobInstanceId ?? 0)?.bizId).toBe(2);
    // The look at the run is what tells its hosts.
    await soon(() => bkgraph.callCounts()).toEqual({
      'job/get_job_instance_status': 1,
      'sops/get_task_detail': 1,
      'sops/get_task_node_detail': 1,
      'sops/get_task_status': 1,
    });
  });

  it('does not fail when a run cannot be recorded', async () => {
    records.error = new Error('the disk is full');
    const events = follow(9);
    await events.ended;
    expect(events.seen).toMatchObject([{ data: { taskProgress: { taskId: 9 } } }]);
    expect(events.seen[0]).not.toHaveProperty('errors');
  });

  describe('and reading one plainly', () => {
    const READ = /* GraphQL */ `
      { task(bizId: 2, taskId: 9) { nodes { children { detail { jobInstanceId } } } } }
    `;

    it('has the runs recorded that it shows, and asks nothing further for that', async () => {
      await bkgraph.ask(READ);
      const calls = bkgraph.callCounts();
      await bkgraph.ask(READ);
      expect(records.all).toMatchObject([{ bizId: 2, origin: 'TASK' }]);
      expect(calls).toEqual({
        'sops/get_task_detail': 1,
        'sops/get_task_node_detail': 1,
        'sops/get_task_status': 1,
      });
    });

    it('does not fail when that fails, and tells it the next time', async () => {
      records.error = new Error('the disk is full');
      expect((await bkgraph.ask(READ)).errors).toEqual([]);
      records.error = undefined;
      expect((await bkgraph.ask(READ)).errors).toEqual([]);
      expect(records.all).toHaveLength(1);
    });
  });
});
