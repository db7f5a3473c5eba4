import { Cmdb } from '../state/cmdb.ts';
import { JobCallbacks } from '../state/job-callbacks.ts';
import { Jobs } from '../state/jobs.ts';
import { Messages } from '../state/messages.ts';
import { Rights } from '../state/rights.ts';
import { RisingAlarms } from '../state/rising-alarms.ts';
import type { SandboxState } from '../state/state.ts';
import { utcDayStart } from '../times.ts';
import { seedAgents } from './agents.ts';
import { alarmMaker, seedAlarms } from './alarms.ts';
import { seedCmdbRecords } from './cmdb-records.ts';
import { equalBizIds, seedEqualHosts } from './equal-businesses.ts';
import { seedHosts } from './hosts.ts';
import { seedIdentity } from './identity.ts';
import { seedItsm } from './itsm.ts';
import { seedJobLibrary } from './job-library.ts';
import { seedJobs } from './jobs.ts';
import { seedModels } from './models.ts';
import { seedMonitor } from './monitor.ts';
import { seedPaasApps } from './paas-apps.ts';
import { seedPlatformRoles } from './platform-roles.ts';
import { seedSops } from './sops.ts';
import { seedTopology } from './topology.ts';

export interface SeedOptions {
  readonly seed: number;
  readonly hosts: number;
  /** So many equal businesses hold `hosts`, beside the demo in its usual size; 0 for the demo alone. */
  readonly businesses: number;
  readonly now: () => number;
  /** So often an alarm comes up by the clock, in milliseconds; 0 for never. */
  readonly alarmEveryMs: number;
}

/** Of the demo, when nothing else is asked for. */
export const DEMO_HOSTS = 300;
/** Users beside the demo's, to ask about the equal businesses. */
const CALLERS = 32;

/**
 * The whole state from one seed. Times hang on the start of the UTC day, so two starts on one day
 * agree; only the jobs that are under way hang on the moment of the start.
 */
export function seedState({
  seed,
  hosts,
  businesses,
  now,
  alarmEveryMs,
}: SeedOptions): SandboxState {
  const startedAt = now();
  const today = utcDayStart(startedAt);
  const cmdb = new Cmdb();
  const bizIds = equalBizIds(businesses);
  const demoHosts = businesses > 0 ? DEMO_HOSTS : hosts;
  seedTopology(cmdb, seed, bizIds, today);
  seedHosts(cmdb, seed, demoHosts, today);
  if (businesses > 0) seedEqualHosts(cmdb, seed, { bizIds, hosts }, today);
  const jobs = new Jobs();
  seedJobs(jobs, cmdb, seed, { today, startedAt });
  const alarms = seedAlarms(cmdb, seed, { demoHosts }, today);
  const make = alarmMaker(cmdb, seed);
  const risingAlarms = new RisingAlarms(alarms, { make, now, everyMs: alarmEveryMs });
  seedCmdbRecords(cmdb, seed, today);
  const agents = seedAgents(cmdb, seed);
  const jobLibrary = seedJobLibrary(cmdb, agents, seed, today);
  const jobsBehind = { cmdb, agents, jobs, jobLibrary };
  return {
    now,
    identity: seedIdentity(seed, businesses > 0 ? CALLERS : 0),
    rights: new Rights(),
    cmdb,
    models: seedModels(cmdb, seed, today),
    agents,
    jobs,
    jobLibrary,
    jobCallbacks: new JobCallbacks(now),
    sops: seedSops(jobsBehind, seed, { today, startedAt }),
    get alarms() {
      return risingAlarms.upToNow();
    },
    risingAlarms,
    monitor: seedMonitor(cmdb, seed, today),
    itsm: seedItsm(cmdb, seed, today),
    messages: new Messages(),
    apps: seedPaasApps(),
    platformRoles: seedPlatformRoles(),
  };
}
