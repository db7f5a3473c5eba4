import { type Environment, int, read, type Variable } from './variable.ts';

/** How much the gateway takes on at a time, and how it ends. */
export interface OverloadConfig {
  /** Requests that even a busy process has in its hands, begun or waiting; more are refused. */
  readonly busyRequests: number;
  /** Requests in its hands at a time, whatever they wait for. */
  readonly maxRequests: number;
  /** A request that would be answered later than this is refused. */
  readonly maxWaitMs: number;
  readonly maxConnections: number;
  /** How long after SIGTERM requests are still taken, while balancers learn that it ends. */
  readonly drainDelayMs: number;
  /** How long it then waits for what is in flight. */
  readonly drainMs: number;
}

export function readOverloadConfig(env: Environment, host: string): OverloadConfig {
  return Object.freeze({
    busyRequests: read(env, BKGRAPH_BUSY_REQUESTS) ?? 64,
    maxRequests: read(env, BKGRAPH_MAX_REQUESTS) ?? 1_000,
    maxWaitMs: read(env, BKGRAPH_MAX_WAIT_MS) ?? 10_000,
    maxConnections: read(env, BKGRAPH_MAX_CONNECTIONS) ?? 4_096,
    // No balancer of another machine leads to a loopback address: nobody needs to learn of its end.
    drainDelayMs: read(env, BKGRAPH_DRAIN_DELAY_MS) ?? (isLoopback(host) ? 0 : 5_000),
    drainMs: read(env, BKGRAPH_DRAIN_TIMEOUT_MS) ?? 10_000,
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.[\d.]+$/.test(host);
}

const BKGRAPH_BUSY_REQUESTS = count('BKGRAPH_BUSY_REQUESTS', 'requests', 100_000);
const BKGRAPH_MAX_REQUESTS = count('BKGRAPH_MAX_REQUESTS', 'requests', 100_000);
const BKGRAPH_MAX_CONNECTIONS = count('BKGRAPH_MAX_CONNECTIONS', 'connections', 1_000_000);
const BKGRAPH_MAX_WAIT_MS = milliseconds('BKGRAPH_MAX_WAIT_MS', 1);
const BKGRAPH_DRAIN_DELAY_MS = milliseconds('BKGRAPH_DRAIN_DELAY_MS', 0);
const BKGRAPH_DRAIN_TIMEOUT_MS = milliseconds('BKGRAPH_DRAIN_TIMEOUT_MS', 0);

function count(name: string, what: string, max: number): Variable<number> {
  return { name, takes: `a number of ${what} from 1 to ${max}`, type: int(1, max) };
}

function milliseconds(name: string, min: number): Variable<number> {
  return { name, takes: `milliseconds from ${min} to 600000`, type: int(min, 600_000) };
}
