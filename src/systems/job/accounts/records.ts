import type { WireObject } from '../../../esb/index.ts';
import type { JobDbAccountKey } from '../../../graph/keys.ts';

/** An account as get_os_account answers it. */
export interface JobAccountRecord {
  readonly bizId: number;
  readonly accountId: number;
  readonly wire: WireObject;
}

/** A database account as get_own_db_account_list answers it. */
export interface JobDbAccountRecord extends JobDbAccountKey {
  readonly alias: string | null;
}
