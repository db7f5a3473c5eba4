import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parseCallback } from '../../src/gateway/callback-body.ts';
import { jobInstanceTopic } from '../../src/graph/keys.ts';
import { createSignals } from '../../src/graph/live/signals.ts';
import { type Running, startRunning } from './a-gateway.ts';

const CALLBACK = {
  job_instance_id: 20_000_000_001,
  status: 3,
  step_instances: [{ step_instance_id: 16_271, status: 3 }],
};

describe('a callback of Job', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning({ maxBodyBytes: 1_000 });
  });
  afterAll(() => running.stop());

  function post(body: string, type = 'application/json'): Promise<Response> {
    const headers = { 'content-type': type };
    return fetch(`${running.gateway.url}/callbacks/job`, { method: 'POST', headers, body });
  }

  it('is answered 200, without a caller and without a call to the ESB', async () => {
    const response = await post(JSON.stringify(CALLBACK));
    expect([response.status, await response.json()]).toEqual([200, { result: true }]);
    expect(running.esb.requests).toEqual([]);
  });

  it.each([
    ['as JSON that is called a form', JSON.stringify(CALLBACK)],
    ['as JSON that is written as a form', new URLSearchParams([[JSON.stringify(CALLBACK), '']])],
    [
      'as fields',
      new URLSearchParams({
        job_instance_id: '20000000001',
        status: '3',
        step_instances: JSON.stringify(CALLBACK.step_instances),
      }),
    ],
  ])('is taken again as form data: %s', async (_, body) => {
    const text = body.toString();
    expect(parseCallback(text)).toEqual(CALLBACK);
    expect((await post(text, 'application/x-www-form-urlencoded')).status).toBe(200);
  });

  it.each([
    ['{"job_instance_id": ', 'the body is neither JSON nor a form'],
    ['', 'the body is neither JSON nor a form'],
    ['[1]', 'the body is neither JSON nor a form'],
    [JSON.stringify({ ...CALLBACK, job_instance_id: undefined }), 'job_instance_id is missing'],
    [
      JSON.stringify({ ...CALLBACK, job_instance_id: '12' }),
      'job_instance_id must be a whole number',
    ],
    [JSON.stringify({ ...CALLBACK, status: 99 }), 'status has no code 99'],
    [JSON.stringify({ ...CALLBACK, step_instances: 5 }), 'step_instances must be a list'],
    [
      JSON.stringify({ ...CALLBACK, step_instances: [{ step_instance_id: 1 }] }),
      'step_instances[0].status is missing',
    ],
    [JSON.stringify({ ...CALLBACK, step_instances: ['x'] }), 'step_instances[0] must be an object'],
  ])('is refused with one clear line: %s', async (body, problem) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: `This is no callback of Job: ${problem}.` });
  });

  it('is refused when it is too long', async () => {
    const response = await post(JSON.stringify({ ...CALLBACK, more: 'x'.repeat(2_000) }));
    expect(response.status).toBe(413);
  });

  it('is a POST', async () => {
    expect((await running.get('/callbacks/job')).status).toBe(405);
  });
});

test('a signal wakes all who listen to its topic, and nobody who has left', () => {
  const signals = createSignals();
  const leaving = new AbortController();
  const staying = new AbortController();
  const woken: string[] = [];
  signals.listen(jobInstanceTopic(1), () => woken.push('leaver'), leaving.signal);
  signals.listen(jobInstanceTopic(1), () => woken.push('stayer'), staying.signal);
  signals.listen(jobInstanceTopic(2), () => woken.push('other'), staying.signal);

  signals.publish(jobInstanceTopic(1));
  expect(woken).toEqual(['leaver', 'stayer']);
  leaving.abort();
  signals.publish(jobInstanceTopic(1));
  expect(woken).toEqual(['leaver', 'stayer', 'stayer']);
});
