import type { Cmdb } from '../state/cmdb.ts';
import type { Host } from '../state/host-store.ts';
import { Monitor } from '../state/monitor.ts';
import { DAY_MS } from '../times.ts';
import { LOG_COLLECTORS, SCRIPT_COLLECTORS } from './monitor-collectors.ts';
import { MONITOR_SKETCHES, monitorConf } from './monitor-strategies.ts';
import { seedUptime } from './monitor-uptime.ts';
import { Random } from './random.ts';

/** Strategies, collectors, components and dial tests of every business that is in use. */
export function seedMonitor(cmdb: Cmdb, seed: number, today: number): Monitor {
  const monitor = new Monitor();
  const random = Random.of(seed, 'monitor');
  for (const business of cmdb.businesses.values()) {
    if (business.default !== 0 || business.bk_data_status === 'disabled') continue;
    const hosts = hostsOf(cmdb, business.bk_biz_id);
    seedBusiness(monitor, business.bk_biz_id, hosts, random);
    seedComponents(monitor, business.bk_biz_id, hosts, random, today);
  }
  return monitor;
}

function hostsOf(cmdb: Cmdb, bizId: number): Host[] {
  return [...cmdb.hosts.all()].filter((host) => cmdb.bizIdOfHost(host.bk_host_id) === bizId);
}

function seedBusiness(monitor: Monitor, bizId: number, hosts: readonly Host[], random: Random) {
  for (const sketch of MONITOR_SKETCHES) {
    monitor.monitors.add({ bizId, conf: monitorConf(sketch, bizId) });
  }
  const ips = random.sample(hosts, 2).map((host) => host.bk_host_innerip);
  for (const conf of LOG_COLLECTORS) monitor.logCollectors.add({ bizId, conf, ips, monitors: [] });
  for (const conf of SCRIPT_COLLECTORS) {
    monitor.scriptCollectors.add({ bizId, conf, deployments: new Map() });
  }
  seedUptime(monitor, bizId, random.sample(hosts, 2));
}

const COMPONENTS = ['jmx', 'mysql', 'redis', 'nginx', 'jmx', 'tomcat', 'apache'];

/** The last of each business is deleted. */
function seedComponents(
  monitor: Monitor,
  bizId: number,
  hosts: readonly Host[],
  random: Random,
  today: number,
): void {
  for (const [index, host] of random.sample(hosts, COMPONENTS.length).entries()) {
    const createTime = today - random.integer(20, 300) * DAY_MS;
    monitor.components.add({
      bizId,
      cloudId: host.bk_cloud_id,
      ip: host.bk_host_innerip,
      component: COMPONENTS[index] ?? 'jmx',
      config: `${random.hex(32)}==`,
      createUser: 'admin',
      createTime,
      updateUser: random.pick(['admin', 'li.na', 'mueller']),
      updateTime: createTime + random.integer(0, 10 * DAY_MS),
      isDeleted: index === COMPONENTS.length - 1,
    });
  }
}
