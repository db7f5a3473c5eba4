import type { Agents } from './agents.ts';
import type { Alarm } from './alarms.ts';
import type { Cmdb } from './cmdb.ts';
import type { Identity } from './identity.ts';
import type { Jobs } from './jobs.ts';

/** All that the sandbox's systems know; owned by one sandbox, changed by its calls. */
export interface SandboxState {
  /** The clock that every system reads. */
  readonly now: () => number;
  readonly identity: Identity;
  readonly cmdb: Cmdb;
  readonly agents: Agents;
  readonly jobs: Jobs;
  /** In the order of their ids; one whose time has not come yet is not shown. */
  readonly alarms: Alarm[];
}
