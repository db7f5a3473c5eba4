import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { paramsOf } from '../kit/bkgraph.ts';
import { startCalledBack } from '../kit/called-back.ts';
import { subscribe } from '../kit/events.ts';

const BOUNDS = { runs: 100, runAgeMs: 3_600_000, hosts: 1_000, events: 100, eventAgeMs: 3_600_000 };

interface Event {
  readonly data: { readonly jobInstanceProgress: { readonly status: string } };
}

test('a run is called back at an address of its own, is told at once to be over, and recorded so', async () => {
  const store = await openStore({ bounds: BOUNDS });
  let later = 0;
  const bkgraph = await startCalledBack({
    ...{ events: store.events, live: { records: store.records } },
    sandbox: { hosts: 20, now: () => Date.now() + later },
  });
  onTestFinished(() => bkgraph.stop());
  onTestFinished(() => store.close());
  const input = {
    ...{ bizId: 2, content: 'sleep 30', language: 'SHELL', account: 'root' },
    targets: { hostIds: [2] },
  };
  const { executeScript } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(
    'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
    { input },
  );
  const { jobInstanceId } = executeScript;
  const [sent] = paramsOf(bkgraph.sandbox, 'job/fast_execute_script');
  const address = String(sent?.['bk_callback_url']);
  expect(address.startsWith(`${bkgraph.url}/callbacks/job/`)).toBe(true);

  const told = subscribe<Event>(
    bkgraph.url,
    `subscription { jobInstanceProgress(bizId: 2, jobInstanceId: ${jobInstanceId}) { status } }`,
    {},
  );
  await expect.poll(() => told.seen.length).toBe(1);
  later = 600_000;
  await told.ended;
  expect(told.seen.at(-1)?.data.jobInstanceProgress.status).toBe('SUCCEEDED');
  const stored = 'bkgraph_callbacks_total{kind="job",outcome="stored"} 1';
  await expect.poll(() => bkgraph.metrics()).toContain(stored);
  expect(store.records.find({ bizId: 2, jobInstanceId })).toMatchObject({ finished: true });
  const [said = '', signature = ''] = address.split('/').at(-1)?.split('.') ?? [];
  for (const part of [said, signature]) expect(bkgraph.log()).not.toContain(part);

  const again = await fetch(address, {
    method: 'POST',
    body: '{"job_instance_id":1,"status":2,"step_instances":[]}',
  });
  expect(again.status).toBe(200);
  expect(store.records.find({ bizId: 2, jobInstanceId })).toMatchObject({
    finished: true,
    status: 3,
  });
});
