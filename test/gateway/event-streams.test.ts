import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { EventStreams, type EventStreamsOptions } from '../../src/gateway/event-streams.ts';
import type { Result } from '../../src/gateway/scope.ts';

/** A server that sends these events to whoever comes; answers how a client reads them. */
async function serving(events: () => AsyncIterable<Result>, options: EventStreamsOptions = {}) {
  const streams = new EventStreams(options);
  const sent: Promise<void>[] = [];
  const server = createServer((_, res) => void sent.push(streams.send(events(), res)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = async (): Promise<IncomingMessage> => {
    const asking = request({ port, host: '127.0.0.1' }).end();
    const [res] = (await once(asking, 'response')) as [IncomingMessage];
    res.on('error', () => undefined);
    return res;
  };
  return { open, sent };
}

async function textOf(res: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of res.setEncoding('utf8')) text += String(part);
  return text;
}

async function* events(...all: Result[]): AsyncGenerator<Result> {
  for (const one of all) yield await Promise.resolve(one);
}

test('each event has its name, its id where it has one, and its data, and the end is told', async () => {
  const { open } = await serving(() =>
    events({ data: { a: 1 }, extensions: { eventId: 'x1' } }, { data: { a: 2 } }),
  );
  const res = await open();
  expect(res.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  expect(await textOf(res)).toBe(
    ':\n\n' +
      'event: next\nid: x1\ndata: {"data":{"a":1},"extensions":{"eventId":"x1"}}\n\n' +
      'event: next\ndata: {"data":{"a":2}}\n\n' +
      'event: complete\ndata:\n\n',
  );
});

test('no id breaks out of its line', async () => {
  const { open } = await serving(() => events({ extensions: { eventId: 'a\r\ndata: b\0' } }));
  expect(await textOf(await open())).toContain('\nid: adata: b\n');
});

test('errors are shown without what they say of the status line', async () => {
  const extensions = { code: 'RATE_LIMITED', http: { status: 429 } };
  const { open } = await serving(() =>
    events({ errors: [new GraphQLError('no', { extensions })] }),
  );
  expect(await textOf(await open())).toContain(
    'data: {"errors":[{"message":"no","extensions":{"code":"RATE_LIMITED"}}]}\n',
  );
});

test('a stream in which nothing happens is kept open with comments', async () => {
  const over = new AbortController();
  async function* silence(): AsyncGenerator<Result> {
    await once(over.signal, 'abort');
    yield* [];
  }
  const { open } = await serving(silence, { beatEveryMs: 10 });
  const res = await open();
  let text = '';
  res.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await expect.poll(() => text).toMatch(/^(:\n\n){3}/);
  over.abort();
  await once(res, 'end');
});

test('a client that does not read is sent no more than fits, and is let go when it leaves', async () => {
  let made = 0;
  let over = false;
  async function* many(): AsyncGenerator<Result> {
    try {
      for (;;) {
        made += 1;
        yield await Promise.resolve({ data: { text: 'x'.repeat(1_000_000) } });
      }
    } finally {
      over = true;
    }
  }
  const { open, sent } = await serving(many);
  const res = await open();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = made;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(made).toBe(before);
  expect(made).toBeLessThan(30);
  res.destroy();
  await sent[0];
  expect(over).toBe(true);
});

test('a client that takes nothing for long is let go although it stays', async () => {
  let over = false;
  async function* many(): AsyncGenerator<Result> {
    try {
      for (;;) yield await Promise.resolve({ data: { text: 'x'.repeat(1_000_000) } });
    } finally {
      over = true;
    }
  }
  const { open, sent } = await serving(many, { beatEveryMs: 20 });
  const res = await open();
  await sent[0];
  expect(over).toBe(true);
  res.destroy();
});

test('a gateway that closes does not say that a stream is over, so that its client comes back', async () => {
  const closing = AbortSignal.abort();
  const { open } = await serving(() => events({ data: { a: 1 } }), { closing });
  expect(await textOf(await open())).toBe(':\n\nevent: next\ndata: {"data":{"a":1}}\n\n');
});

test('a stream that breaks is not ended as if it were whole', async () => {
  async function* broken(): AsyncGenerator<Result> {
    yield await Promise.resolve({ data: { a: 1 } });
    throw new Error('a bug in what translates errors');
  }
  const { open } = await serving(broken);
  const res = await open();
  let failed = false;
  await textOf(res).catch(() => {
    failed = true;
  });
  expect(failed).toBe(true);
});
