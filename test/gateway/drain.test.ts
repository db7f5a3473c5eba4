import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
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

describe('a gateway that says first that it ends', () => {
  test('is not ready any more, and takes requests all the same', async () => {
    const running = await startRunning();
    const closed = running.gateway.close(300);
    const ready = await running.get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'closing' }]);
    const answer = await running.ask('{ sum(numbers: [1, 2]) }', APP_HEADER);
    expect(answer.data).toEqual({ sum: 3 });
    expect(answer.headers.get('connection')).toBe('close');
    await closed;
    await expect(running.get('/livez')).rejects.toThrow();
    await running.stop();
  });

  test('leaves subscriptions open until then', async () => {
    const running = await startRunning();
    const response = await fetch(`${running.gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...APP_HEADER, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { count(to: 1000) }' }),
    });
    const closed = running.gateway.close(200);
    const text = await response.text();
    await closed;
    expect(text).not.toContain('event: complete');
    expect(text.match(/^data: /gm)?.length).toBeGreaterThan(5);
    await running.stop();
  });
});

test('a request that comes on a kept connection when no new one is taken is still answered', async () => {
  const running = await startRunning();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = () =>
    new Promise<string>((resolve, reject) => {
      const sent = request(`${running.gateway.url}/livez`, { agent }, (res) => {
        res.resume().on('end', () => resolve(`${res.statusCode} ${res.headers.connection}`));
      });
      sent.on('error', reject).end();
    });
  expect(await get()).toBe('200 keep-alive');
  const closed = running.gateway.close(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await get()).toBe('200 close');
  await expect(get()).rejects.toThrow('ECONNREFUSED');
  await closed;
  agent.destroy();
  await running.stop();
});
