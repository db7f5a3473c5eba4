import { hash, randomUUID } from 'node:crypto';
import type { SharedAnswer, SharedAnswers, SharedLook } from '../esb/index.ts';
import type { Connections } from './connections.ts';
import { type Script, script } from './script.ts';
import type { Subscriber } from './subscriber.ts';

/** How long it is known that nothing was written to a system, in milliseconds: a day. */
const MARK_MS = 86_400_000;

/** How often others are told again of what they could not be told, in milliseconds. */
const TELL_AGAIN_MS = 1_000;

/**
 * Answers that replicas keep together. Each system has a mark, which every write to it replaces by
 * one that never was before; an answer serves as long as the mark is that from before it was asked
 * for, and Redis has not been restarted since: it may then have forgotten the last second. Redis
 * sees answers, for seconds to minutes, but neither who asked nor what.
 */
export class RedisAnswers implements SharedAnswers {
  readonly #connections: Connections;
  readonly #subscriber: Subscriber;
  readonly #find: Script;
  readonly #written: Script;
  readonly #channel: string;
  readonly #realm: string;
  readonly #me = randomUUID();
  #marks = 0;
  /** Written systems of which the others could not be told. */
  readonly #untold = new Set<string>();

  /** `realm` tells of which ESB the answers are: those of two are never mixed up. */
  constructor(connections: Connections, subscriber: Subscriber, realm: string) {
    this.#connections = connections;
    this.#subscriber = subscriber;
    this.#realm = hash('sha256', realm, 'base64url').slice(0, 12);
    this.#channel = this.#key('written');
    this.#find = script(connections.commands, 'bkgraphFind', 2, FIND);
    this.#written = script(connections.commands, 'bkgraphWritten', undefined, WRITTEN);
    connections.onReachable(() => void this.#tellAgain());
    connections.every(TELL_AGAIN_MS, () => void this.#tellAgain());
  }

  async find(system: string, key: string): Promise<SharedLook | undefined> {
    const { run } = this.#connections;
    // What this replica has written itself is not to be found as it was before.
    if (run === undefined || this.#untold.size > 0) return undefined;
    const keys = [this.#markOf(system), this.#answerOf(key)];
    const look = await this.#find(...keys, run, this.#newMark(), MARK_MS).catch(() => undefined);
    return lookOf(look);
  }

  keep(key: string, { stamp, text, ms }: SharedAnswer): void {
    const { commands } = this.#connections;
    commands.set(this.#answerOf(key), `${stamp} ${text}`, 'PX', ms).catch(() => undefined);
  }

  async written(systems: readonly string[]): Promise<void> {
    const marks = systems.map((system) => this.#markOf(system));
    const message = `${this.#me} ${systems.join(' ')}`;
    try {
      await this.#written(marks.length, ...marks, this.#newMark(), MARK_MS, this.#channel, message);
    } catch {
      for (const system of systems) this.#untold.add(system);
    }
  }

  onWritten(hear: (systems: readonly string[]) => void): void {
    const listener = (message: string) => {
      const [by, ...systems] = message.split(' ');
      if (by !== this.#me) hear(systems);
    };
    this.#subscriber.listen(this.#channel, { hear: listener }, new AbortController().signal);
  }

  heardSince(): number {
    return this.#subscriber.heardSince(this.#channel);
  }

  async #tellAgain(): Promise<void> {
    if (this.#untold.size === 0 || !this.#connections.reachable) return;
    const systems = [...this.#untold];
    this.#untold.clear();
    await this.written(systems);
  }

  #newMark(): string {
    this.#marks += 1;
    return `${this.#me}.${this.#marks}`;
  }

  #markOf(system: string): string {
    return this.#key('mark', system);
  }

  #answerOf(key: string): string {
    return this.#key('answer', hash('sha256', key, 'base64url'));
  }

  #key(...parts: readonly string[]): string {
    return this.#connections.key('cache', this.#realm, ...parts);
  }
}

function lookOf(answer: unknown): SharedLook | undefined {
  // As the script below answers; undefined when it did not.
  const [stamp, text, restMs] = (answer ?? []) as [string?, string?, number?];
  if (stamp === undefined) return undefined;
  if (text === undefined || restMs === undefined || restMs <= 0) return { stamp };
  return { stamp, found: { text, restMs } };
}

const FIND = `
local mark = redis.call('get', KEYS[1])
if not mark then
  mark = ARGV[2]
  redis.call('set', KEYS[1], mark, 'PX', ARGV[3])
end
local stamp = ARGV[1] .. '.' .. mark
local kept = redis.call('get', KEYS[2])
if not kept or string.sub(kept, 1, #stamp + 1) ~= stamp .. ' ' then return { stamp } end
return { stamp, string.sub(kept, #stamp + 2), redis.call('pttl', KEYS[2]) }`;

const WRITTEN = `
for _, key in ipairs(KEYS) do redis.call('set', key, ARGV[1], 'PX', ARGV[2]) end
return redis.call('publish', ARGV[3], ARGV[4])`;
