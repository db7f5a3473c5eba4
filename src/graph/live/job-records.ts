import type { HostAddress, JobInstanceKey } from '../keys.ts';

/** What started a run. */
export type JobOrigin = 'TEMPLATE' | 'SCRIPT' | 'FILES' | 'TASK';

/** A run that is about to be started, as far as it is known by then. */
export interface JobIntent {
  readonly bizId: number;
  readonly origin: JobOrigin;
  readonly name: string | null;
  /** Empty where only Job knows them, as with the hosts of a template. */
  readonly targets: readonly HostAddress[];
  /** Code of the application that it is started by. */
  readonly appCode: string;
  /** Who starts it, where that is known; never a secret. */
  readonly username: string | null;
}

/** What a look at a run, or a callback about it, has told. */
export interface JobSighting extends JobInstanceKey {
  readonly name?: string | null;
  /** Job's own number. */
  readonly status?: number;
  readonly finished?: boolean;
  /** All of its hosts. */
  readonly targets?: readonly HostAddress[];
}

/** A run that was started through this gateway: where to look, not what to show. */
export interface JobRecord extends JobInstanceKey {
  readonly origin: JobOrigin;
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly appCode: string;
  readonly username: string | null;
  /** Job's own number, as last seen by anybody. */
  readonly status: number | null;
  readonly finished: boolean;
}

/**
 * The runs that were started through this gateway, within a bound of age and number. What was
 * written is not lost once its promise has resolved, whatever becomes of the process; reads
 * answer at once. It tells which runs there are: what they look like is asked of Job, with
 * the rights of whoever wants to know.
 */
export interface JobRecords {
  /** To be called before a run is started; answers what `started` or `refused` is told. */
  intend(intent: JobIntent): Promise<string>;
  started(launch: string, key: JobInstanceKey, name: string | null): Promise<void>;
  /** Job did not start it. */
  refused(launch: string): Promise<void>;
  /** A run that nobody intended here, such as that of a task's node. Again is harmless. */
  found(key: JobInstanceKey, intent: JobIntent): Promise<void>;
  /** Of a run that is not recorded nothing is kept. Again, and late, is harmless. */
  seen(sighting: JobSighting): Promise<void>;
  /** Runs of these businesses on each host, newest first, by the address's text. */
  ofHosts(
    bizIds: readonly number[],
    addresses: readonly HostAddress[],
  ): ReadonlyMap<string, readonly JobRecord[]>;
  /** Runs of a business, newest first. */
  ofBusiness(bizId: number): readonly JobRecord[];
}

/** For a gateway that remembers nothing. */
export const noJobRecords: JobRecords = {
  intend: () => Promise.resolve(''),
  started: () => Promise.resolve(),
  refused: () => Promise.resolve(),
  found: () => Promise.resolve(),
  seen: () => Promise.resolve(),
  ofHosts: () => new Map(),
  ofBusiness: () => [],
};
