import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, handClock, sandboxForTest } from './ask.ts';

interface Received {
  readonly type: string | undefined;
  readonly body: string;
}

/** A receiver that answers with these codes, one after another. */
async function receiver(codes: readonly number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      response.statusCode = codes[received.length] ?? 200;
      received.push({ type: request.headers['content-type'], body });
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/done?key=1` };
}

async function runWithCallback(sandbox: Sandbox, bk_callback_url: string): Promise<number> {
  const host = first(
    [...sandbox.state.cmdb.hosts.all()].filter(
      ({ bk_host_id }) =>
        sandbox.state.cmdb.bizIdOfHost(bk_host_id) === 2 &&
        sandbox.state.agents.of(bk_host_id)?.alive,
    ),
  );
  const { data } = await ask<{ job_instance_id: number }>(sandbox, 'job/fast_execute_script', {
    ...{ bk_biz_id: 2, account: 'root', script_type: 1, bk_callback_url },
    script_content: Buffer.from('echo 1').toString('base64'),
    ip_list: [{ bk_cloud_id: host.bk_cloud_id, ip: host.bk_host_innerip }],
  });
  return data.job_instance_id;
}

test('the end of a job is told to its callback address as JSON', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const { received, url } = await receiver([200]);
  const id = await runWithCallback(sandbox, url);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(received).toEqual([]);
  clock.pass(10_000);
  await expect.poll(() => received.length).toBe(1);
  expect(received[0]?.type).toContain('application/json');
  const step = sandbox.state.jobs.get(id)?.blocks[0]?.steps[0]?.stepInstanceId;
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({
    job_instance_id: id,
    status: 3,
    step_instances: [{ step_instance_id: step, status: 3 }],
  });
});

test('an answer that is not 200 is tried once more as form data, and then no more', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const { received, url } = await receiver([500, 500]);
  await runWithCallback(sandbox, url);
  clock.pass(10_000);
  await expect.poll(() => received.length).toBe(2);
  expect(received[1]?.type).toContain('application/x-www-form-urlencoded');
  expect(received[1]?.body).toBe(received[0]?.body);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(received).toHaveLength(2);
});
