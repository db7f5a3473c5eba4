import { afterEach, expect, it } from 'vitest';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running | undefined;
afterEach(() => running?.stop());

const EXPLAIN = { ...APP_HEADER, 'x-bkgraph-explain': '1' };

it('explains in place of executing, to whom the header mode lets see the trace', async () => {
  running = await startRunning({ trace: 'header' });
  const { status, data, errors, extensions } = await running.ask('{ me bug }', EXPLAIN);

  expect({ status, data, errors }).toEqual({ status: 200, data: null, errors: undefined });
  expect(extensions).toEqual({ explain: { totalCalls: 7 } });
  expect(running.esb.requests).toEqual([]);
});

it('explains where everything is traced, too, but only for who asks', async () => {
  running = await startRunning({ trace: 'always' });
  expect(await running.ask('{ me }', EXPLAIN)).toMatchObject({
    extensions: { explain: { totalCalls: 7 } },
  });
  expect(await running.ask('{ sum(numbers: [1, 2]) }', APP_HEADER)).toMatchObject({
    data: { sum: 3 },
  });
});

it('heeds no header where the trace is off', async () => {
  running = await startRunning({ trace: 'off' });
  const { data, extensions } = await running.ask('{ sum(numbers: [1, 2]) }', EXPLAIN);

  expect({ data, extensions }).toEqual({ data: { sum: 3 }, extensions: undefined });
});

it('executes no mutation, and opens no subscription', async () => {
  running = await startRunning({ trace: 'header' });
  const { data } = await running.ask('mutation { act }', EXPLAIN);
  const streamed = await running.ask('subscription { me }', EXPLAIN);

  expect(data).toBeNull();
  expect(streamed.extensions).toEqual({ explain: { totalCalls: 7 } });
  expect(running.esb.requests).toEqual([]);
});

it('explains nothing to nobody', async () => {
  running = await startRunning({ trace: 'header' });
  const { status, errors } = await running.ask('{ me }', { 'x-bkgraph-explain': '1' });

  expect(status).toBe(401);
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
