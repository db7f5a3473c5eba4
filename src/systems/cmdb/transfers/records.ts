import type { Outcome } from '../../../graph/outcome.ts';

/** What became of one host. */
export interface HostTransfer {
  readonly hostId: number;
  readonly outcome: Outcome;
  readonly message: string | null;
}
