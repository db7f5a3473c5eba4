import type { Agents } from './agents.ts';
import type { Alarm } from './alarms.ts';
import type { Cmdb } from './cmdb.ts';
import type { Identity } from './identity.ts';
import type { Itsm } from './itsm.ts';
import type { JobCallbacks } from './job-callbacks.ts';
import type { JobLibrary } from './job-library.ts';
import type { Jobs } from './jobs.ts';
import type { Messages } from './messages.ts';
import type { Models } from './models.ts';
import type { Monitor } from './monitor.ts';
import type { PaasApps } from './paas-apps.ts';
import type { PlatformRoles } from './platform-roles.ts';
import type { Rights } from './rights.ts';
import type { RisingAlarms } from './rising-alarms.ts';
import type { Sops } from './sops-store.ts';

/** All that the sandbox's systems know; owned by one sandbox, changed by its calls. */
export interface SandboxState {
  /** The clock that every system reads. */
  readonly now: () => number;
  readonly identity: Identity;
  readonly rights: Rights;
  readonly cmdb: Cmdb;
  readonly models: Models;
  readonly agents: Agents;
  readonly jobs: Jobs;
  readonly jobLibrary: JobLibrary;
  readonly jobCallbacks: JobCallbacks;
  readonly sops: Sops;
  /** In the order of their ids; one whose time has not come yet is not shown. */
  readonly alarms: Alarm[];
  readonly risingAlarms: RisingAlarms;
  readonly monitor: Monitor;
  readonly itsm: Itsm;
  readonly messages: Messages;
  readonly apps: PaasApps;
  readonly platformRoles: PlatformRoles;
}
