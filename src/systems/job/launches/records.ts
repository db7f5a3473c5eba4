import type { JobInstanceKey } from '../../../graph/keys.ts';

/** A run that was started. */
export interface StartedJobRecord extends JobInstanceKey {
  readonly name: string | null;
}
