import { z } from 'zod';
import { type Environment, int, read, type Variable } from './variable.ts';

/** How replicas meet in Redis; see `redisUrl` for where. */
export interface RedisConfig {
  /** Every key begins with it: those that share it are replicas of one gateway. */
  readonly prefix: string;
  /** About how many entries of the record are kept there for replicas that come later. */
  readonly entries: number;
}

export function readRedisConfig(env: Environment): RedisConfig {
  return Object.freeze({
    prefix: read(env, BKGRAPH_REDIS_PREFIX) ?? 'bkgraph',
    entries: read(env, BKGRAPH_REDIS_ENTRIES) ?? 100_000,
  });
}

const BKGRAPH_REDIS_PREFIX: Variable<string> = {
  name: 'BKGRAPH_REDIS_PREFIX',
  takes: 'up to 64 letters, digits, _, -, . and :',
  type: z.string().regex(/^[\w.:-]{1,64}$/),
};
const BKGRAPH_REDIS_ENTRIES: Variable<number> = {
  name: 'BKGRAPH_REDIS_ENTRIES',
  takes: 'a number of entries from 1000 to 10000000',
  type: int(1_000, 10_000_000),
};
