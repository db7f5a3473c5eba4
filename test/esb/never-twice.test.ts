import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { EsbError } from '../../src/esb/index.ts';
import { envelope } from '../kit/fake-esb.ts';
import { rawAnswer } from '../kit/raw-server.ts';
import { sessionForTest, WRITE } from './a-client.ts';

const WELL = rawAnswer(JSON.stringify(envelope(['well'])));
const retries = { times: 2, firstPause: 1, budget: 1 };

/** A server that keeps the number of every request whose body it has seen, even a part of it. */
async function countingServer(answer: (socket: Socket, count: number) => void) {
  const seen: number[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy()); // the client may reset it
    socket.on('data', (bytes) => {
      for (const [, id] of bytes.toString().matchAll(/"id":(\d+)/g)) seen.push(Number(id));
      answer(socket, seen.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return { url: `http://127.0.0.1:${port}`, seen };
}

/** Each of the writes, one after the other, with what became of it. */
async function write(url: string, count: number): Promise<(EsbError | unknown)[]> {
  const session = sessionForTest(url, { retries });
  const ends: unknown[] = [];
  for (let id = 0; id < count; id += 1) {
    ends.push(await session.call(WRITE, { id }).catch((error: unknown) => error));
  }
  return ends;
}

const onKeptConnections: [string, (socket: Socket) => void][] = [
  [
    'answers and closes at once',
    (socket) => {
      socket.write(WELL);
      socket.end();
    },
  ],
  ['answers and resets at once', (socket) => socket.write(WELL, () => socket.resetAndDestroy())],
  [
    'answers and closes a moment later',
    (socket) => {
      socket.write(WELL);
      setImmediate(() => socket.end());
    },
  ],
];

test.each(onKeptConnections)(
  'a write on a kept connection is sent once, though the ESB %s',
  async (_, answer) => {
    const { url, seen } = await countingServer(answer);
    const ends = await write(url, 100);
    expect(seen).toEqual([...new Set(seen)]);
    for (const [id, end] of ends.entries()) {
      if (end instanceof EsbError) {
        // It may have been on its way while the ESB closed: nobody can know.
        expect(end).toMatchObject({ code: 'ESB_UNAVAILABLE', outcomeUnknown: true });
      } else expect(seen).toContain(id);
    }
  },
);

const everySecond: [string, (socket: Socket) => void][] = [
  ['resets it', (socket) => socket.resetAndDestroy()],
  ['closes it', (socket) => socket.end()],
  ['cuts its answer', (socket) => socket.end(rawAnswer('{"res', 90))],
];

test.each(everySecond)(
  'a write on a kept connection that has taken it, and then %s, is unknown and not sent again',
  async (_, fail) => {
    const { url, seen } = await countingServer((socket, count) =>
      count % 2 === 0 ? fail(socket) : socket.write(WELL),
    );
    const ends = await write(url, 20);
    expect(seen).toEqual([...Array(20).keys()]);
    const unknown = ends.filter((end) => end instanceof EsbError && end.outcomeUnknown);
    expect(unknown).toHaveLength(10);
  },
);
