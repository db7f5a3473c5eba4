import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, handClock, type Item, sandboxForTest, someText } from './ask.ts';

interface Status {
  readonly is_finished: boolean;
  readonly job_instance: Item;
  readonly blocks: readonly { type: number; step_instances: readonly Step[] }[];
}
type Step = Item & { readonly step_ip_status: readonly Item[] };
interface StepLog {
  readonly is_finished: boolean;
  readonly status: number;
  readonly step_results: readonly { ip_status: number; tag: string; ip_logs: readonly Item[] }[];
}

const params = (id: number, bk_biz_id = 2) => ({ bk_biz_id, job_instance_id: id });
const statusOf = async (sandbox: Sandbox, id: number) =>
  (await ask<Status>(sandbox, 'job/get_job_instance_status', params(id))).data;
const logOf = async (sandbox: Sandbox, id: number) =>
  (await ask<StepLog[]>(sandbox, 'job/get_job_instance_log', params(id))).data;

async function jobsByStatus(sandbox: Sandbox): Promise<Map<unknown, Status[]>> {
  const groups = new Map<unknown, Status[]>();
  for (const { jobInstanceId } of sandbox.state.jobs.ofBusiness(2)) {
    const status = await statusOf(sandbox, jobInstanceId);
    const code = status.job_instance.status;
    groups.set(code, [...(groups.get(code) ?? []), status]);
  }
  return groups;
}

test('a business has jobs in every state, numbered beyond 32 bits', async () => {
  const sandbox = await sandboxForTest();
  const groups = await jobsByStatus(sandbox);
  expect([...groups.keys()].sort((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 7, 8, 11]);
  for (const [code, jobs] of groups) {
    for (const job of jobs) expect(job.is_finished).toBe([3, 4, 8, 11].includes(Number(code)));
  }
  expect(first(groups.get(3)).job_instance.job_instance_id).toBeGreaterThan(20_000_000_000);
});

test('a finished job has times with an offset, seconds, and its hosts in the host scale', async () => {
  const job = first((await jobsByStatus(await sandboxForTest())).get(3));
  expect(job.job_instance).toMatchObject({
    bk_biz_id: 2,
    create_time: someText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0800$/),
    end_time: someText(/ \+0800$/),
    total_time: expect.any(Number) as unknown,
  });
  const step = first(first(job.blocks).step_instances);
  expect(step).toMatchObject({ type: 1, status: 3, order: 1, pause: 0 });
  expect(step.step_ip_status).toHaveLength(80);
  expect(new Set(step.step_ip_status.map((host) => host.status))).toEqual(new Set([9]));
});

test('a failed job names its failed hosts and never reaches the later steps', async () => {
  const jobs = (await jobsByStatus(await sandboxForTest())).get(4) ?? [];
  const longer = first(jobs.filter((job) => job.blocks.length > 1));
  const [script, file] = longer.blocks.flatMap((block) => block.step_instances);
  expect(script?.status).toBe(4);
  expect(script?.step_ip_status.some((host) => host.status !== 9)).toBe(true);
  expect(script?.operation_list).not.toEqual([]);
  expect(file).toMatchObject({ type: 2, status: 1, start_time: null, end_time: null });
  expect(file?.step_ip_status).toEqual([]);
});

test('a running job goes on with the clock until it ends', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const job = first((await jobsByStatus(sandbox)).get(2));
  const id = Number(job.job_instance.job_instance_id);
  expect(job).toMatchObject({ is_finished: false, job_instance: { end_time: null } });
  const hostCounts = async (status: number) => {
    const { blocks } = await statusOf(sandbox, id);
    const hosts = first(first(blocks).step_instances).step_ip_status;
    return hosts.filter((host) => host.status === status).length;
  };
  const [waiting, done] = [await hostCounts(5), await hostCounts(9)];
  expect(waiting).toBeGreaterThan(0);
  clock.pass(10_000);
  expect(await hostCounts(5)).toBeLessThan(waiting);
  clock.pass(90_000);
  expect(await hostCounts(9)).toBeGreaterThan(done);
  clock.pass(200_000);
  expect(await statusOf(sandbox, id)).toMatchObject({
    is_finished: true,
    job_instance: { status: 3 },
  });
});

test('a job that was made but not begun has null times', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const job = first((await jobsByStatus(sandbox)).get(1));
  expect(job.job_instance).toMatchObject({ start_time: null, end_time: null, total_time: null });
  expect(job.job_instance.create_time).toMatch(/./);
  clock.pass(21_000);
  const later = await statusOf(sandbox, Number(job.job_instance.job_instance_id));
  expect(later.job_instance).toMatchObject({ status: 2, start_time: someText() });
});

test('logs are grouped by status and tag, and hosts move between the groups', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const job = first((await jobsByStatus(sandbox)).get(2));
  const id = Number(job.job_instance.job_instance_id);
  const groupOf = async () => {
    const { step_results } = first(await logOf(sandbox, id));
    const pairs = step_results.flatMap(({ ip_status, ip_logs }) =>
      ip_logs.map(
        (log) => [`${String(log.bk_cloud_id)}:${String(log.ip)}`, { ip_status, log }] as const,
      ),
    );
    return new Map(pairs);
  };
  const before = await groupOf();
  const running = first([...before].filter(([, { ip_status }]) => ip_status === 7))[0];
  const waiting = first([...before].filter(([, { ip_status }]) => ip_status === 5))[0];
  expect(before.get(waiting)?.log).toMatchObject({ log_content: '', start_time: null });
  const text = String(before.get(running)?.log.log_content);
  expect(text).toContain('job_start');
  clock.pass(120_000);
  const after = await groupOf();
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  expect(after.get(running)?.ip_status).toBe(9);
  expect(String(after.get(running)?.log.log_content).startsWith(text)).toBe(true);
});

test('a failed host tells its exit code', async () => {
  const sandbox = await sandboxForTest();
  const jobs = (await jobsByStatus(sandbox)).get(4) ?? [];
  const logs = await Promise.all(
    jobs.map((job) => logOf(sandbox, Number(job.job_instance.job_instance_id))),
  );
  const groups = logs.flat().flatMap((step) => step.step_results);
  const failed = first(groups.filter((group) => group.ip_status === 104));
  expect(first(failed.ip_logs).exit_code).toBeGreaterThan(0);
  expect(groups.some((group) => group.tag === 'canary')).toBe(true);
});

test('an unknown instance and one of another business are the same error', async () => {
  const sandbox = await sandboxForTest();
  const [job] = sandbox.state.jobs.ofBusiness(2);
  const id = job?.jobInstanceId ?? 0;
  for (const api of ['job/get_job_instance_status', 'job/get_job_instance_log']) {
    for (const wrong of [params(1), params(id, 3)]) {
      const answer = await ask(sandbox, api, wrong);
      expect(answer).toMatchObject({ result: false, data: null });
      expect(answer.code).not.toBe(0);
    }
  }
});
