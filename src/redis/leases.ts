import { hash, randomUUID } from 'node:crypto';
import type { Leases } from '../graph/live/leases.ts';
import type { Connections } from './connections.ts';
import { script } from './script.ts';
import type { Subscriber } from './subscriber.ts';

/**
 * Leases that replicas take from Redis. While it is away everybody is the one who looks, and
 * nothing is handed on. A key of Redis holds a hash: neither the caller nor the thing.
 */
export function redisLeases(connections: Connections, subscriber: Subscriber): Leases {
  const { commands } = connections;
  const me = randomUUID();
  const take = script(commands, 'bkgraphTake', 1, TAKE);
  const release = script(commands, 'bkgraphRelease', 1, RELEASE);
  const tell = script(commands, 'bkgraphTell', 2, TELL);
  const leaseOf = (key: string) => connections.key('lease', hash('sha256', key, 'base64url'));
  const toldOf = (key: string) => connections.key('told', hash('sha256', key, 'base64url'));
  const told = async (key: string) => {
    const last = await commands.get(toldOf(key)).catch(() => null);
    return last === null ? undefined : read(last);
  };
  return {
    take: (key, ms) => take(leaseOf(key), me, ms).then(isOne, () => true),
    release: (key) => release(leaseOf(key), me).then(nothing, nothing),
    tell: (key, seen, ms) =>
      tell(leaseOf(key), toldOf(key), me, `${me} ${seen}`, ms).then(nothing, nothing),
    told: (key) => told(key).then((last) => last?.seen),
    listen: (key, hear, until) => {
      const hearOthers = (last: Told | undefined) => {
        if (last && last.by !== me && !until.aborted) hear(last.seen);
      };
      const listener = {
        hear: (message: string) => hearOthers(read(message)),
        tuned: () => void told(key).then(hearOthers),
      };
      subscriber.listen(toldOf(key), listener, until);
    },
  };
}

interface Told {
  /** The replica that has seen it. */
  readonly by: string;
  readonly seen: string;
}

function read(message: string): Told {
  const end = message.indexOf(' ');
  return { by: message.slice(0, end), seen: message.slice(end + 1) };
}

function isOne(answer: unknown): boolean {
  return answer === 1;
}

function nothing(): void {}

/** Whoever has it renews it; it is free when its time is up. */
const TAKE = `
if redis.call('get', KEYS[1]) == ARGV[1] then
  return redis.call('pexpire', KEYS[1], ARGV[2])
end
return redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0`;

const RELEASE = `
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`;

/** Nothing from a replica that was away for so long that meanwhile another has the lease. */
const TELL = `
local owner = redis.call('get', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('set', KEYS[2], ARGV[2], 'PX', ARGV[3])
redis.call('publish', KEYS[2], ARGV[2])
return 1`;
