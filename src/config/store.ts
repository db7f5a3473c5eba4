import { z } from 'zod';
import { type Environment, int, read, type Variable } from './variable.ts';

/** What is remembered of the past, and where. */
export interface StoreConfig {
  /** Absent: in memory, until the process ends. */
  readonly directory?: string;
  readonly recordDays: number;
  /** Runs. */
  readonly recordRuns: number;
  /** Hosts of all runs together. */
  readonly recordHosts: number;
  readonly events: number;
  readonly eventHours: number;
}

/** The sandbox forgets its runs when the process ends, and so does what is recorded of them. */
export function readStoreConfig(env: Environment, onSandbox: boolean): StoreConfig {
  const directory = read(env, BKGRAPH_DATA_DIR) ?? (onSandbox ? undefined : 'bkgraph-data');
  return Object.freeze({
    ...(directory !== undefined && { directory }),
    recordDays: read(env, BKGRAPH_RECORD_DAYS) ?? 30,
    recordRuns: read(env, BKGRAPH_RECORD_RUNS) ?? 100_000,
    recordHosts: read(env, BKGRAPH_RECORD_HOSTS) ?? 1_000_000,
    events: read(env, BKGRAPH_EVENTS) ?? 10_000,
    eventHours: read(env, BKGRAPH_EVENT_HOURS) ?? 24,
  });
}

/** Where a store is that cannot be used is told by this name. */
export const DATA_DIR = 'BKGRAPH_DATA_DIR';

const BKGRAPH_DATA_DIR: Variable<string> = {
  name: DATA_DIR,
  takes: 'a directory that this process may write to',
  type: z.string().regex(/^\P{Cc}{1,1000}$/u),
};
const BKGRAPH_RECORD_DAYS = count('BKGRAPH_RECORD_DAYS', 'days', 3_650);
const BKGRAPH_RECORD_RUNS = count('BKGRAPH_RECORD_RUNS', 'runs', 1_000_000);
const BKGRAPH_RECORD_HOSTS = count('BKGRAPH_RECORD_HOSTS', 'hosts of all runs', 10_000_000);
const BKGRAPH_EVENTS = count('BKGRAPH_EVENTS', 'events', 1_000_000);
const BKGRAPH_EVENT_HOURS = count('BKGRAPH_EVENT_HOURS', 'hours', 720);

function count(name: string, what: string, max: number): Variable<number> {
  return { name, takes: `a number of ${what} from 1 to ${max}`, type: int(1, max) };
}
