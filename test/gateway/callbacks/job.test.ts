import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parseCallback } from '../../../src/gateway/callbacks/body.ts';
import { callbackTokens } from '../../../src/gateway/callbacks/tokens.ts';
import { jobInstanceTopic } from '../../../src/graph/keys.ts';
import { type JobCallback, noJobRecords } from '../../../src/graph/live/job-records.ts';
import { createSignals } from '../../../src/graph/live/signals.ts';
import { type Running, smallGraph, startRunning } from '../a-gateway.ts';

const CALLBACK = {
  job_instance_id: 20_000_000_001,
  status: 3,
  step_instances: [{ step_instance_id: 16_271, status: 3 }],
};

const tokens = callbackTokens('canary-callback-secret');
const inAnHour = () => Date.now() + 3_600_000;

describe('a callback of Job', () => {
  const signals = createSignals();
  const stored: [string, JobCallback][] = [];
  const woken: number[] = [];
  let store: () => Promise<undefined>;
  let running: Running;
  beforeAll(async () => {
    const records = {
      ...noJobRecords,
      calledBack: async (launch: string, told: JobCallback) => {
        stored.push([launch, told]);
        return store();
      },
    };
    const topic = jobInstanceTopic(CALLBACK.job_instance_id);
    const listen = new AbortController();
    signals.listen(topic, () => woken.push(stored.length), listen.signal);
    const options = { maxBodyBytes: 1_000, callbackTokens: tokens };
    running = await startRunning(options, smallGraph({ records, signals }));
  });
  afterAll(() => running.stop());
  beforeEach(() => {
    store = () => Promise.resolve(undefined);
    stored.length = 0;
    woken.length = 0;
  });

  const goodToken = () => tokens.make('job', { subject: 'launch 1', expiresAt: inAnHour() });

  function post(body: string, { type = 'application/json', token = goodToken() } = {}) {
    const headers = { 'content-type': type };
    const url = `${running.gateway.url}/callbacks/job/${token}`;
    return fetch(url, { method: 'POST', headers, body });
  }
  const metrics = async () => (await running.get('/metrics')).text();

  it('is answered 200 once it is stored under its launch, without a call to the ESB', async () => {
    const response = await post(JSON.stringify(CALLBACK));
    expect([response.status, await response.json()]).toEqual([200, { result: true }]);
    const told = { jobInstanceId: 20_000_000_001, status: 3, finished: true };
    expect(stored).toEqual([['launch 1', told]]);
    expect(running.esb.requests).toEqual([]);
  });

  it('is not answered 200 when it could not be stored, and wakes nobody', async () => {
    store = () => Promise.reject(new Error('the disk is full'));
    const response = await post(JSON.stringify({ ...CALLBACK, job_instance_id: 7 }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk');
    expect(woken).toEqual([]);
    expect(await metrics()).toContain('bkgraph_callbacks_total{kind="job",outcome="failed"} 1');
  });

  it('says that a run has ended only where its status says so', async () => {
    await post(JSON.stringify({ ...CALLBACK, status: 7 }));
    expect(stored).toMatchObject([['launch 1', { status: 7, finished: false }]]);
  });

  it('wakes those who watch the run, twice in a second at the most', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await Promise.all(Array.from({ length: 20 }, () => post(JSON.stringify(CALLBACK))));
    expect(stored).toHaveLength(20);
    await expect.poll(() => woken.length, { timeout: 3_000 }).toBe(2);
    expect(woken[1]).toBe(20);
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
    const { status } = await post(text, { type: 'application/x-www-form-urlencoded' });
    expect([status, stored.length]).toEqual([200, 1]);
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
    const message = `This is no callback of that kind: ${problem}.`;
    expect(await response.json()).toEqual({ message });
    expect(stored).toEqual([]);
  });

  it('is refused when it is too long', async () => {
    const response = await post(JSON.stringify({ ...CALLBACK, more: 'x'.repeat(2_000) }));
    expect([response.status, stored]).toEqual([413, []]);
  });

  const claim = { subject: 'launch 1', expiresAt: Date.now() + 60_000 };
  const good = tokens.make('job', claim);
  const [said = '', signature = ''] = good.split('.');
  const others = Buffer.from(JSON.stringify(['job', claim.expiresAt, 'launch 2']));
  it.each([
    ['none', ''],
    ['a guessed one', 'x'],
    ['a long one', 'x'.repeat(4_000)],
    ['one that is over', tokens.make('job', { ...claim, expiresAt: Date.now() - 1 })],
    ['one of the CMDB', tokens.make('cc', claim)],
    ['one that was signed elsewhere', callbackTokens('another').make('job', claim)],
    ['one without its signature', said],
    ['one with an empty signature', `${said}.`],
    ['one of another launch', `${others.toString('base64url')}.${signature}`],
    ['one with more behind it', `${good}.${signature}`],
    ['one that is spelt otherwise', `${good}=`],
    ['one with a slash behind it', `${good}/`],
    ['one in other letters', good.toUpperCase()],
  ])('is told the same by whatever token that is not right: %s', async (_, token) => {
    const responses = [
      await post(JSON.stringify(CALLBACK), { token }),
      await post('no callback at all', { token }),
      await post('x'.repeat(5_000), { token }),
    ];
    for (const response of responses) {
      const told = [response.status, await response.json()];
      expect(told).toEqual([404, { message: 'There is nothing at this address.' }]);
    }
    expect(stored).toEqual([]);
  });

  it('leaves no token in a log, in a metric or in an answer', async () => {
    await post('[]', { token: good });
    expect(await metrics()).toMatch(/bkgraph_callbacks_total{kind="job",outcome="unknown"} \d/);
    const shown = [
      running.log(),
      await metrics(),
      await (await post('[]', { token: good })).text(),
    ];
    for (const text of shown) {
      for (const part of [said, signature]) expect(text).not.toContain(part.slice(0, 12));
    }
  });

  it('is a POST', async () => {
    expect((await running.get('/callbacks/job/x')).status).toBe(405);
    expect((await running.get('/callbacks/job')).status).toBe(405);
  });
});

describe('a gateway that was given no secret', () => {
  it('takes no callback', async () => {
    const running = await startRunning();
    const token = tokens.make('job', { subject: '', expiresAt: inAnHour() });
    for (const kind of ['job', 'cc']) {
      const url = `${running.gateway.url}/callbacks/${kind}/${token}`;
      expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(404);
    }
    await running.stop();
  });
});

test('a flood of callbacks is refused, and the next is stored a second later', async () => {
  const running = await startRunning({ callbackTokens: tokens, callbacksPerSecond: 10 });
  const token = tokens.make('job', { subject: '', expiresAt: inAnHour() });
  const url = `${running.gateway.url}/callbacks/job/${token}`;
  const post = () => fetch(url, { method: 'POST', body: JSON.stringify(CALLBACK) });
  const many = await Promise.all(Array.from({ length: 40 }, post));
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 429]));
  await expect.poll(async () => (await post()).status, { timeout: 4_000, interval: 300 }).toBe(200);
  await running.stop();
});
