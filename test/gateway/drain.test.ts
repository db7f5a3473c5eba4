import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { envelope } from '../kit/fake-esb.ts';
import { APP_HEADER, startRunning } from './a-gateway.ts';

/** A gate that a test opens. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a closing gateway answers what is in flight and takes nothing new', async () => {
  const running = await startRunning();
  const [reached, released] = [gate(), gate()];
  running.esb.answer(async () => {
    reached.open();
    await released.opened;
    return envelope('done');
  });
  const inFlight = running.ask('{ me }', APP_HEADER);
  await reached.opened;
  const closed = running.gateway.close();
  await expect(running.ask('{ me }', APP_HEADER)).rejects.toThrow();
  released.open();
  expect((await inFlight).data).toEqual({ me: '"done"' });
  await closed;
  await running.stop();
});

test('connections that clients keep open do not hold it up', async () => {
  const running = await startRunning();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => {
    request(`${running.gateway.url}/livez`, { agent }, (res) =>
      res.resume().on('end', resolve),
    ).end();
  });
  const started = performance.now();
  await running.gateway.close();
  expect(performance.now() - started).toBeLessThan(500);
  agent.destroy();
  await running.stop();
});

test('what takes longer than the deadline is cut off', async () => {
  const running = await startRunning({ drainMs: 100 });
  const reached = gate();
  running.esb.answer(() => {
    reached.open();
    return new Promise(() => {});
  });
  const cut = expect(running.ask('{ me }', APP_HEADER)).rejects.toThrow();
  await reached.opened;
  await running.gateway.close();
  await cut;
  await running.stop();
});
