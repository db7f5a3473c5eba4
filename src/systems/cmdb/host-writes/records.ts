import type { HostAddress } from '../../../graph/keys.ts';
import type { Verdict } from '../bulk.ts';

/** What became of one host that was to be changed. */
export interface HostWrite extends Verdict {
  readonly hostId: number;
}

/** What became of one host that was to be added. */
export interface HostAddition extends Verdict {
  readonly address: HostAddress;
}
