import type { HostAddress } from '../../graph/keys.ts';

/** Files of some hosts, as several APIs of Job have them. */
export interface JobFileSourceRecord {
  readonly files: readonly string[];
  readonly account: string | null;
  readonly hosts: readonly HostAddress[];
  readonly customQueryIds: readonly string[];
}
