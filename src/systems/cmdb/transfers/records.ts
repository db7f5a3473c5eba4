import type { ModuleKey } from '../../../graph/keys.ts';
import type { Outcome } from '../../../graph/outcome.ts';

/** What became of one host. */
export interface HostTransfer {
  readonly hostId: number;
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** What became of the hosts of a module, and which module that was. */
export interface EmptiedModule {
  readonly results: readonly HostTransfer[];
  readonly key: ModuleKey;
}
