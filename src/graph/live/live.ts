import type { EventLog } from './event-log.ts';
import { type JobRecords, noJobRecords } from './job-records.ts';
import { type Leases, soleLeases } from './leases.ts';
import { SharedLooks } from './shared-looks.ts';
import { createSignals, type Signals } from './signals.ts';

/** What outlives a request, and what replicas share: one of it serves a whole process. */
export interface Live {
  /** News for those who wait in this process. */
  readonly signals: Signals;
  readonly leases: Leases;
  /** How things stand that are looked at again and again. */
  readonly looks: SharedLooks;
  readonly records: JobRecords;
  /** Events that the CMDB has posted; absent where it posts none. */
  readonly events?: EventLog | undefined;
  /** Where Job is to call back about a run that is launched; absent where it cannot reach us. */
  readonly callbackAddress?: ((launch: string) => string) | undefined;
}

/** All that is not given is kept in this process alone, or not at all. */
export function createLive(given: Partial<Live> = {}): Live {
  const live = { signals: createSignals(), leases: soleLeases, records: noJobRecords, ...given };
  return { looks: new SharedLooks(live), ...live };
}

/** For what is only rehearsed: nobody hears of it or is to call back about it, and nothing is remembered. */
export function rehearsed(live: Live): Live {
  return { ...live, signals: createSignals(), records: noJobRecords, callbackAddress: undefined };
}
