import { afterEach, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
afterEach(() => running.stop());

const asked = { ...APP_HEADER, 'x-bkgraph-trace': '1' };

test('whoever asks with the header sees every call that the answer cost', async () => {
  running = await startRunning({ trace: 'header' });
  const { extensions } = await running.ask('mutation { a: act b: act }', asked);
  expect(extensions?.esb).toMatchObject({ totalCalls: 2, waves: 2 });
  expect(extensions?.esb?.calls[0]).toMatchObject({
    system: 'bk_login',
    api: 'get_user',
    outcome: 'ok',
  });
});

test('whoever does not ask sees none', async () => {
  running = await startRunning({ trace: 'header' });
  expect((await running.ask('{ me }', APP_HEADER)).extensions).toBeUndefined();
  const zero = { ...APP_HEADER, 'x-bkgraph-trace': '0' };
  expect((await running.ask('{ me }', zero)).extensions).toBeUndefined();
});

test('with "off" nobody sees it, with "always" everybody', async () => {
  running = await startRunning({ trace: 'off' });
  expect((await running.ask('{ me }', asked)).extensions).toBeUndefined();
  await running.stop();
  running = await startRunning({ trace: 'always' });
  expect((await running.ask('{ me }', APP_HEADER)).extensions?.esb?.totalCalls).toBe(1);
});

test('a refused caller sees that no call was made', async () => {
  running = await startRunning({ trace: 'header' });
  const { extensions } = await running.ask('{ me }', { 'x-bkgraph-trace': '1' });
  expect(extensions?.esb).toEqual({ calls: [], totalCalls: 0, waves: 0 });
});
