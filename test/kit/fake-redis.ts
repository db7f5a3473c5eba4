import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FakeRedis {
  readonly url: string;
  /** Counts by key. */
  readonly counts: Map<string, number>;
  /** Every command, in capitals, as it came. */
  readonly commands: readonly (readonly string[])[];
}

/** As much of Redis as a count in a window needs, for one test; no window of it ends. */
export async function fakeRedisForTest(): Promise<FakeRedis> {
  const counts = new Map<string, number>();
  const commands: string[][] = [];
  const answer = ([name = '', ...args]: string[]): string => {
    commands.push([name.toUpperCase(), ...args]);
    if (name.toUpperCase() === 'INFO') return bulk('redis_version:7.0.0\r\nloading:0\r\n');
    if (!name.toUpperCase().startsWith('EVAL')) return '+OK\r\n';
    const [, , key = '', points = '0'] = args;
    counts.set(key, (counts.get(key) ?? 0) + Number(points));
    return `*2\r\n:${counts.get(key)}\r\n:30000\r\n`;
  };
  const port = await listen((socket) => {
    let unread = '';
    socket.on('data', (part) => {
      const { commands: whole, rest } = readCommands(unread + part.toString('latin1'));
      unread = rest;
      for (const command of whole) socket.write(answer(command));
    });
  });
  return { url: `redis://127.0.0.1:${port}`, counts, commands };
}

async function listen(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    onSocket(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port; // it listens on a host and port
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}

/** The protocol of Redis: arrays of texts, each after its length. ASCII alone is sent here. */
function readCommands(text: string): { commands: string[][]; rest: string } {
  const commands: string[][] = [];
  let rest = text;
  for (;;) {
    const one = readCommand(rest);
    if (!one) return { commands, rest };
    commands.push(one.words);
    rest = rest.slice(one.length);
  }
}

function readCommand(text: string): { words: string[]; length: number } | undefined {
  const head = /^\*(\d+)\r\n/.exec(text);
  if (!head) return undefined;
  let at = head[0].length;
  const words: string[] = [];
  for (let left = Number(head[1]); left > 0; left -= 1) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at));
    if (!size) return undefined;
    const [from, long] = [at + size[0].length, Number(size[1])];
    if (text.length < from + long + 2) return undefined;
    words.push(text.slice(from, from + long));
    at = from + long + 2;
  }
  return { words, length: at };
}
