import { Redis, type RedisOptions } from 'ioredis';
import { Outage } from './outage.ts';

export interface ConnectionsOptions {
  readonly url: string;
  /** Every key and channel begins with it: replicas that share a prefix share all else. */
  readonly prefix: string;
  /** Told when Redis cannot be reached: once, however long that lasts and however many notice. */
  readonly onAway?: ((error: Error) => void) | undefined;
  /** Told when it can be reached again. */
  readonly onBack?: (() => void) | undefined;
}

/** The longest that anybody waits for Redis, in milliseconds. */
export const PATIENCE_MS = 500;

/**
 * All that this process has open to one Redis. None of it queues what is asked while Redis is away:
 * that fails at once, and everybody has a way to go on alone. One that is connected and says
 * nothing counts as away, too.
 */
export class Connections {
  readonly prefix: string;
  /** For whatever is answered at once. */
  readonly commands: Redis;
  readonly #url: string;
  readonly #outage: Outage;
  readonly #all: Redis[] = [];
  readonly #clocks: NodeJS.Timeout[] = [];
  readonly #wakes = new Set<(run: string) => void>();
  #run: string | undefined;

  constructor({ url, prefix, onAway, onBack }: ConnectionsOptions) {
    this.prefix = prefix;
    this.#url = url;
    this.#outage = new Outage(onAway, onBack);
    this.commands = this.open({ commandTimeout: PATIENCE_MS });
    this.commands.on('ready', () => void this.#learnRun());
    this.commands.on('close', () => {
      this.#run = undefined;
    });
  }

  /** Whether commands are answered, as far as is known. */
  get reachable(): boolean {
    return this.#run !== undefined;
  }

  /** Which life of the server answers: after a restart it may have forgotten its last second. */
  get run(): string | undefined {
    return this.#run;
  }

  /** Calls `wake` whenever commands can be sent again, and at once if they can. */
  onReachable(wake: (run: string) => void): void {
    this.#wakes.add(wake);
    if (this.#run !== undefined) wake(this.#run);
  }

  /** One more, for what takes a connection for itself. */
  open(options: RedisOptions): Redis {
    const redis = new Redis(this.#url, { ...EAGER, ...options });
    this.#all.push(redis);
    this.#outage.watch(redis);
    return redis;
  }

  /** Takes a step again and again, until all is closed. */
  every(ms: number, step: () => void): void {
    this.#clocks.push(setInterval(step, ms).unref());
  }

  key(...parts: readonly string[]): string {
    return [this.prefix, ...parts].join(':');
  }

  close(): void {
    this.#outage.end();
    for (const clock of this.#clocks) clearInterval(clock);
    for (const redis of this.#all) redis.disconnect();
  }

  async #learnRun(): Promise<void> {
    // Who fails to tell is reconnected to, and asked again then.
    const told = await this.commands.info('server').catch(() => '');
    const run = /^run_id:(\w+)/m.exec(told)?.[1];
    if (run === undefined || this.commands.status !== 'ready') return;
    this.#run = run;
    for (const wake of this.#wakes) wake(run);
  }
}

const EAGER: RedisOptions = {
  enableOfflineQueue: false,
  autoResubscribe: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 3_000,
  // Longer than a command is waited for: a connection on which nothing comes is given up.
  socketTimeout: 2 * PATIENCE_MS,
  retryStrategy: (times) => Math.min(times * 100, 2_000),
};
