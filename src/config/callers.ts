import { z } from 'zod';
import { type Environment, int, read, type Variable } from './variable.ts';

/** How much one caller may ask for, and who may act for another. */
export interface CallersConfig {
  /** Absent: no limit. */
  readonly rate?: { readonly points: number; readonly windowSeconds: number };
  /** Requests of one caller under way at once; absent: no limit. */
  readonly concurrency?: number;
  /** Codes of the applications whose callers may name somebody else as the one who acts. */
  readonly actingApps: readonly string[];
}

export function readCallersConfig(env: Environment): CallersConfig {
  const points = read(env, BKGRAPH_RATE_LIMIT) ?? 0;
  const windowSeconds = read(env, BKGRAPH_RATE_WINDOW_SECONDS) ?? 60;
  const concurrency = read(env, BKGRAPH_CALLER_CONCURRENCY) ?? 0;
  return Object.freeze({
    ...(points > 0 && { rate: { points, windowSeconds } }),
    ...(concurrency > 0 && { concurrency }),
    actingApps: read(env, BKGRAPH_ACTING_APPS) ?? [],
  });
}

const BKGRAPH_RATE_LIMIT: Variable<number> = {
  name: 'BKGRAPH_RATE_LIMIT',
  takes: 'points from 1 to 1000000000 a caller and window, or 0 for no limit',
  type: int(0, 1_000_000_000),
};
const BKGRAPH_RATE_WINDOW_SECONDS: Variable<number> = {
  name: 'BKGRAPH_RATE_WINDOW_SECONDS',
  takes: 'seconds from 1 to 86400',
  type: int(1, 86_400),
};
const BKGRAPH_CALLER_CONCURRENCY: Variable<number> = {
  name: 'BKGRAPH_CALLER_CONCURRENCY',
  takes: 'requests at once from 1 to 100000, or 0 for no limit',
  type: int(0, 100_000),
};
const BKGRAPH_ACTING_APPS: Variable<readonly string[]> = {
  name: 'BKGRAPH_ACTING_APPS',
  takes: 'application codes of letters, digits, _ and -, joined by commas',
  type: z
    .string()
    .regex(/^\s*[\w-]+(?:\s*,\s*[\w-]+)*\s*$/)
    .transform((value) => value.split(',').map((code) => code.trim())),
};
