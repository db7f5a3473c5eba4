import { Cmdb } from '../state/cmdb.ts';
import { Jobs } from '../state/jobs.ts';
import type { SandboxState } from '../state/state.ts';
import { utcDayStart } from '../times.ts';
import { seedAgents } from './agents.ts';
import { seedAlarms } from './alarms.ts';
import { seedHosts } from './hosts.ts';
import { seedIdentity } from './identity.ts';
import { seedJobs } from './jobs.ts';
import { seedTopology } from './topology.ts';

export interface SeedOptions {
  readonly seed: number;
  readonly hosts: number;
  readonly now: () => number;
}

/**
 * The whole state from one seed. Times hang on the start of the UTC day, so two starts on one day
 * agree; only the jobs that are under way hang on the moment of the start.
 */
export function seedState({ seed, hosts, now }: SeedOptions): SandboxState {
  const startedAt = now();
  const today = utcDayStart(startedAt);
  const cmdb = new Cmdb();
  seedTopology(cmdb, seed, today);
  seedHosts(cmdb, seed, hosts, today);
  const jobs = new Jobs();
  seedJobs(jobs, cmdb, seed, { today, startedAt });
  return {
    now,
    identity: seedIdentity(seed),
    cmdb,
    agents: seedAgents(cmdb, seed),
    jobs,
    alarms: seedAlarms(cmdb, seed, today),
  };
}
