import { z } from 'zod';
import { catalogue } from '../catalogue.ts';
import { type Environment, int, read, type Variable } from './variable.ts';

/** How the ESB and each system behind it are called, and what is done when one fails. */
export interface EsbConfig {
  /** Until an answer begins, and between its parts, in milliseconds. */
  readonly timeoutMs: number;
  /** The same for single systems. */
  readonly timeouts: Readonly<Record<string, number>>;
  /** Calls on the way to one system at a time. */
  readonly connections: number;
  /** The same for single systems. */
  readonly connectionsOf: Readonly<Record<string, number>>;
  /** Calls that may wait for one system. */
  readonly queue: number;
  /** Failures after one another that stop a system from being asked; 0 for never. */
  readonly breakerFailures: number;
  /** How often a read that failed is asked again; 0 for never. */
  readonly retries: number;
  /** Of a system's reads, how many in a hundred may be asked again. */
  readonly retryBudgetPercent: number;
}

export function readEsbConfig(env: Environment): EsbConfig {
  return Object.freeze({
    timeoutMs: read(env, TIMEOUT_MS) ?? 35_000,
    timeouts: read(env, TIMEOUTS) ?? {},
    connections: read(env, CONNECTIONS) ?? 64,
    connectionsOf: read(env, CONNECTIONS_OF) ?? {},
    queue: read(env, QUEUE) ?? 10_000,
    breakerFailures: read(env, BREAKER_FAILURES) ?? 10,
    retries: read(env, RETRIES) ?? 2,
    retryBudgetPercent: read(env, RETRY_BUDGET_PERCENT) ?? 10,
  });
}

const MILLISECONDS = int(100, 600_000);
const PLACES = int(1, 1_024);
const SYSTEMS = [...new Set(catalogue.map(({ system }) => system))];

const TIMEOUT_MS: Variable<number> = {
  name: 'BKGRAPH_ESB_TIMEOUT_MS',
  takes: 'milliseconds from 100 to 600000',
  type: MILLISECONDS,
};
const TIMEOUTS = bySystem(
  'BKGRAPH_ESB_TIMEOUTS',
  'milliseconds from 100 to 600000 by system, as monitor=10000,cc=20000',
  MILLISECONDS,
);
const CONNECTIONS: Variable<number> = {
  name: 'BKGRAPH_ESB_CONNECTIONS',
  takes: 'a number of calls to one system at a time from 1 to 1024',
  type: PLACES,
};
const CONNECTIONS_OF = bySystem(
  'BKGRAPH_ESB_CONNECTIONS_OF',
  'numbers of calls from 1 to 1024 by system, as monitor=16,cc=128',
  PLACES,
);
const QUEUE: Variable<number> = {
  name: 'BKGRAPH_ESB_QUEUE',
  takes: 'a number of calls that may wait for one system from 0 to 1000000',
  type: int(0, 1_000_000),
};
const BREAKER_FAILURES: Variable<number> = {
  name: 'BKGRAPH_ESB_BREAKER_FAILURES',
  takes: 'a number of failures in a row from 1 to 10000, or 0 for no breaker',
  type: int(0, 10_000),
};
const RETRIES: Variable<number> = {
  name: 'BKGRAPH_ESB_RETRIES',
  takes: 'a number of repeats from 0 to 5',
  type: int(0, 5),
};
const RETRY_BUDGET_PERCENT: Variable<number> = {
  name: 'BKGRAPH_ESB_RETRY_BUDGET_PERCENT',
  takes: 'a percentage of reads from 0 to 100',
  type: int(0, 100),
};

/** `monitor=10000,cc=20000`: each of the catalogue's systems at most once. */
function bySystem(
  name: string,
  what: string,
  value: z.ZodType<number, string>,
): Variable<Readonly<Record<string, number>>> {
  return {
    name,
    takes: `${what} (of ${SYSTEMS.join(', ')})`,
    type: z
      .string()
      .transform((text) => text.split(',').map((pair) => pair.trim().split('=')))
      .pipe(z.array(z.tuple([z.enum(SYSTEMS), value])))
      .refine((pairs) => new Set(pairs.map(([system]) => system)).size === pairs.length)
      .transform((pairs) => Object.fromEntries(pairs)),
  };
}
