import { type Environment, int, read, type Variable } from './variable.ts';

/** How much may be followed live. */
export interface LiveConfig {
  readonly subscriptions: {
    /** Subscriptions of one caller that may be open at a time; 0 for no limit. */
    readonly perCaller: number;
    /** Those of all callers together, in this process. */
    readonly inAll: number;
  };
}

export function readLiveConfig(env: Environment): LiveConfig {
  return Object.freeze({
    subscriptions: Object.freeze({
      perCaller: read(env, BKGRAPH_SUBSCRIPTIONS_PER_CALLER) ?? 100,
      inAll: read(env, BKGRAPH_SUBSCRIPTIONS) ?? 10_000,
    }),
  });
}

const BKGRAPH_SUBSCRIPTIONS_PER_CALLER: Variable<number> = {
  name: 'BKGRAPH_SUBSCRIPTIONS_PER_CALLER',
  takes: 'open subscriptions from 1 to 100000 a caller, or 0 for no limit',
  type: int(0, 100_000),
};
const BKGRAPH_SUBSCRIPTIONS: Variable<number> = {
  name: 'BKGRAPH_SUBSCRIPTIONS',
  takes: 'open subscriptions from 0 (none are taken) to 1000000',
  type: int(0, 1_000_000),
};
