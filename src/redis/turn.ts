import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { type Script, script } from './script.ts';

/** How long one may take at most, in milliseconds, before another may try. */
const LONGEST_MS = 20_000;

/** One replica at a time does something for all of them, and leaves word of how far it has come. */
export class Turn {
  readonly #redis: Redis;
  readonly #key: string;
  readonly #me = randomUUID();
  readonly #leave: Script;

  constructor(redis: Redis, key: string) {
    this.#redis = redis;
    this.#key = key;
    this.#leave = script(redis, 'bkgraphLeave', 2, LEAVE);
  }

  async take(): Promise<boolean> {
    return (await this.#redis.set(this.#key, this.#me, 'PX', LONGEST_MS, 'NX')) === 'OK';
  }

  async leave(done: string): Promise<void> {
    await this.#leave(this.#key, this.#doneKey, this.#me, done);
  }

  /** How far the last has come. It is forgotten when Redis forgets all else. */
  async done(): Promise<string | undefined> {
    return (await this.#redis.get(this.#doneKey)) ?? undefined;
  }

  get #doneKey(): string {
    return `${this.#key}:done`;
  }
}

const LEAVE = `
redis.call('set', KEYS[2], ARGV[2])
if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end
return 1`;
