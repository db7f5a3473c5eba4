import type { Cmdb } from '../state/cmdb.ts';
import { DAY_MS } from '../times.ts';
import { seedArchivedBusiness } from './archived-business.ts';
import { seedCustomQueries } from './custom-queries.ts';
import { seedOperations } from './operations.ts';
import { seedRoles, seedUserGroups } from './privileges.ts';
import { seedProcesses } from './processes.ts';

/** What the CMDB keeps beside topology and hosts; seeded last, so that these stay as they are. */
export function seedCmdbRecords(cmdb: Cmdb, seed: number, today: number): void {
  seedArchivedBusiness(cmdb, today);
  seedProcesses(cmdb.processes);
  seedRoles(cmdb.roles);
  seedUserGroups(cmdb.groups);
  seedCustomQueries(cmdb.queries, today);
  seedOperations(cmdb, seed, today);
  seedLocks(cmdb);
  seedSubscriptions(cmdb, today);
}

/** Hosts 2 and 3 are locked. */
function seedLocks({ hosts, locks }: Cmdb): void {
  for (const host of [hosts.get(2), hosts.get(3)]) {
    if (host) locks.lock(host.bk_cloud_id, host.bk_host_innerip);
  }
}

/** Their addresses lead nowhere, so every delivery fails without a connection being made. */
function seedSubscriptions({ events }: Cmdb, today: number): void {
  events.subscriptions.add({
    name: '监控主机变更',
    system: 'bk_monitor',
    callbackUrl: 'http://monitor.invalid/cmdb/callback',
    confirmMode: 'httpstatus',
    confirmPattern: '200',
    events: ['hostcreate', 'hostdelete', 'moduletransfer'],
    timeoutSeconds: 10,
    operator: 'admin',
    changedAt: today - 30 * DAY_MS,
  });
  events.subscriptions.add({
    name: 'topology mirror',
    system: 'mirror',
    callbackUrl: 'http://mirror.invalid:8080/events',
    confirmMode: 'regular',
    confirmPattern: '"ok":\\s*true',
    events: ['bizcreate', 'modulecreate', 'moduledelete', 'setcreate', 'setdelete'],
    timeoutSeconds: 30,
    operator: 'john.doe',
    changedAt: today - 3 * DAY_MS,
  });
}
