import type { WireObject } from '../../esb/index.ts';
import type { UserKey } from '../../graph/keys.ts';
import type { Outcome } from '../../graph/outcome.ts';

/** A channel as get_msg_type lists it. */
export type ChannelRecord = WireObject;

/** Who gets a message. */
export interface Receivers {
  readonly names: readonly string[];
  /** Whether they are login names. */
  readonly areUsers: boolean;
}

/** What became of a message for one receiver. */
export interface MessageVerdict {
  readonly receiver: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly user: UserKey | null;
}

export interface Delivery {
  readonly results: readonly MessageVerdict[];
  readonly callId: string | null;
}
