import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { deafPort } from './raw-server.ts';

/** A real redis-server at a port of its own, which writes down what it has, as in production. */
export interface RedisServer {
  readonly url: string;
  /** A connection for the test itself. */
  readonly redis: Redis;
  /** Ends it at once, as if its machine had lost power. */
  kill(): Promise<void>;
  /** Holds it: it is connected and says nothing. */
  freeze(): void;
  thaw(): void;
  /** Starts it again, with what it had written down or with nothing. */
  start(options?: { readonly empty?: boolean }): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

export async function startRedisServer(): Promise<RedisServer> {
  const port = await deafPort();
  const folder = await mkdtemp(join(tmpdir(), 'bkgraph-redis-'));
  let child = await start(port, folder);
  const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 100 });
  redis.on('error', () => undefined); // it is killed in the midst of things
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    redis,
    kill,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    start: async ({ empty = false } = {}) => {
      if (empty) await rm(join(folder, 'appendonlydir'), { recursive: true, force: true });
      child = await start(port, folder);
    },
    remove: async () => {
      redis.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(port: number, folder: string): Promise<ChildProcess> {
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
  const child = spawn('redis-server', [...settings, ...durable]);
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  const deadline = performance.now() + 10_000;
  while (!output.includes('Ready to accept connections')) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`redis-server did not start: ${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}
