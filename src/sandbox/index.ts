import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CallLog } from './call-log.ts';
import { Faults } from './faults.ts';
import { defaultModes, type SandboxModes } from './modes.ts';
import { DEMO_HOSTS, seedState } from './seed/seed-state.ts';
import { createSandboxServer } from './server.ts';
import { DEMO_APP, DEMO_USER } from './state/identity.ts';
import type { RisingAlarms } from './state/rising-alarms.ts';
import type { SandboxState } from './state/state.ts';

export type { CallEntry, CallLog, CallOutcome } from './call-log.ts';
export type { Fault, FaultKind, Faults } from './faults.ts';
export type { SandboxModes } from './modes.ts';
export type { SandboxState } from './state/state.ts';

export interface SandboxOptions {
  /** Default 127.0.0.1. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** Same seed, same data; default 1. */
  seed?: number;
  /** Hosts in all, default 300; up to 100,000. With `businesses`, those of the equal ones. */
  hosts?: number;
  /**
   * From 1 to 64: beside the demo of 300 hosts, so many equal businesses, 101 and on, share
   * `hosts` evenly; and users `bench.01` to `bench.32`. For measurements.
   */
  businesses?: number;
  /** Added to every answer, default 0. */
  latencyMs?: number;
  /** Where the sources are unsure, either behaviour. */
  modes?: Partial<SandboxModes>;
  /** Clock in milliseconds, default Date.now. */
  now?: () => number;
  /** Whether calls are kept for reading, default true; they are counted either way. */
  callLog?: boolean;
  /** So often an alarm comes up by the clock beside those of the seed; default 0: none does. */
  alarmEveryMs?: number;
}

/** A running ESB of its own, with the systems behind it. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The demo app, which may name a user, and the demo user `admin`. */
  readonly credentials: { appCode: string; appSecret: string; username: string; token: string };
  /** The living state, for tests to look at or change. */
  readonly state: SandboxState;
  readonly calls: CallLog;
  readonly faults: Faults;
  /** Lets an alarm come up. */
  readonly alarms: Pick<RisingAlarms, 'raise'>;
  setLatency(ms: number): void;
  /** Resolves when the port is free, also with keep-alive connections open. */
  close(): Promise<void>;
}

/** Starts the sandbox ESB: real HTTP, state generated from the seed. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, now = Date.now } = options;
  const { seed = 1, hosts = DEMO_HOSTS, businesses = 0, alarmEveryMs = 0 } = options;
  const served = {
    state: seedState({ seed, hosts, businesses, now, alarmEveryMs }),
    calls: new CallLog(options.callLog ?? true),
    faults: new Faults(),
    modes: { ...defaultModes, ...options.modes },
    latencyMs: options.latencyMs ?? 0,
  };
  const server = createSandboxServer(served);
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: urlOf(server.address() as AddressInfo),
    credentials: demoCredentials(served.state),
    state: served.state,
    calls: served.calls,
    faults: served.faults,
    alarms: served.state.risingAlarms,
    setLatency: (ms) => {
      served.latencyMs = ms;
    },
    close: () =>
      new Promise((resolve) => {
        served.state.cmdb.events.close();
        served.state.jobCallbacks.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function demoCredentials({ identity }: SandboxState): Sandbox['credentials'] {
  return {
    appCode: DEMO_APP,
    appSecret: identity.apps.get(DEMO_APP)?.secrets[0] ?? '',
    username: DEMO_USER,
    token: identity.tokenOf(DEMO_USER) ?? '',
  };
}
