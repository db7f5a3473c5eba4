import type { Alarm } from '../state/alarms.ts';
import type { Cmdb } from '../state/cmdb.ts';
import type { Host } from '../state/host-store.ts';
import type { AlarmMaker, NewAlarm } from '../state/rising-alarms.ts';
import { DAY_MS } from '../times.ts';
import { isEqualBusiness } from './equal-businesses.ts';
import { Random } from './random.ts';

const FIRST_ALARM = 1_499_000;

/** type, monitor, unit, threshold, about a host */
const MONITORS = [
  ['cpu', '5分钟平均负载', '', 4, true],
  ['cpu', 'CPU总使用率', '%', 90, true],
  ['mem', '物理内存使用率', '%', 85, true],
  ['disk', '磁盘使用率', '%', 95, true],
  ['net', '网卡出流量', 'MB/s', 800, true],
  ['base_alarm', 'Agent心跳丢失', '', 1, true],
  ['proc_port', '进程端口', '', 1, true],
  ['process', 'nginx 进程 CPU', '%', 70, true],
  ['keyword', '日志关键字 <ERROR>', '次', 10, true],
  ['uptimecheck', 'QQ测试_可用率', '%', 100, false],
  ['custom', 'order latency p99', 'ms', 250, false],
] as const;

/**
 * Alarms of the last seven days and of the rest of today; those to come are shown only when the
 * clock reaches them.
 */
export function seedAlarms(
  cmdb: Cmdb,
  seed: number,
  { demoHosts }: { demoHosts: number },
  today: number,
): Alarm[] {
  const random = Random.of(seed, 'alarms');
  const alarms: NewAlarm[] = [];
  for (const [bizId, hosts] of hostsByBusiness(cmdb)) {
    const count = isEqualBusiness(bizId)
      ? countOf(400, hosts.length / 5)
      : countOf(200, demoHosts / 1.5);
    // whole minutes: the monitor counts by the minute
    const timeOf = () => today + random.integer(-7 * 1440, 1439) * 60_000;
    for (let n = 0; n < count; n += 1) alarms.push(alarmOf(cmdb, bizId, hosts, random, timeOf));
  }
  alarms.sort((a, b) => a.sourceTime - b.sourceTime || a.bizId - b.bizId);
  return alarms.map((alarm, index) => ({ id: FIRST_ALARM + index, ...alarm }));
}

/** The alarms that come up while the sandbox runs: each of the same seed and number is the same. */
export function alarmMaker(cmdb: Cmdb, seed: number): AlarmMaker {
  return (number, at, bizId) => {
    const random = Random.of(seed, `rising alarm ${number}`);
    const groups = [...hostsByBusiness(cmdb)].filter(([id]) => (bizId ?? id) === id);
    const [chosen, hosts] = random.weighted(
      groups.map((group) => [group, group[1].length + 1] as const),
    );
    return alarmOf(cmdb, chosen, hosts, random, () => at);
  };
}

/** Never more than a page of 500 a day. */
function countOf(fewest: number, wanted: number): number {
  return Math.min(3000, Math.max(fewest, Math.round(wanted)));
}

function hostsByBusiness(cmdb: Cmdb): Map<number, Host[]> {
  const groups = new Map<number, Host[]>();
  for (const business of cmdb.businesses.values()) {
    if (business.default === 0) groups.set(business.bk_biz_id, []);
  }
  for (const host of cmdb.hosts.all()) {
    groups.get(cmdb.bizIdOfHost(host.bk_host_id) ?? 0)?.push(host);
  }
  return groups;
}

function alarmOf(
  cmdb: Cmdb,
  bizId: number,
  hosts: readonly Host[],
  random: Random,
  timeOf: () => number,
): NewAlarm {
  const [type, monitor, unit, threshold, isHostAlarm] = random.pick(MONITORS);
  const host = isHostAlarm && hosts.length > 0 ? random.pick(hosts) : undefined;
  const sourceTime = timeOf();
  const beginTime = sourceTime + random.integer(30, 120) * 1000;
  const endTime = beginTime + random.integer(1, 60) * 1000;
  return {
    bizId,
    type,
    monitor,
    unit,
    threshold,
    isHostAlarm,
    sourceTime,
    beginTime,
    endTime,
    ip: host?.bk_host_innerip ?? '',
    cloudId: host?.bk_cloud_id ?? 0,
    moduleId: (host && cmdb.hosts.moduleIdsOf(host.bk_host_id)[0]) ?? 0,
    value: Math.round(threshold * (1 + random.next()) * 100) / 100,
    level: random.weighted([
      [1, 15],
      [2, 50],
      [3, 35],
    ]),
    finishTime: random.chance(0.7)
      ? endTime + random.integer(1, Number(DAY_MS / 60_000)) * 30_000
      : null,
    status: random.weighted([
      ['success', 80],
      ['failure', 12],
      ['skipped', 8],
    ]),
    userStatus: random.weighted([
      ['notified', 62],
      ['unnotified', 20],
      ['shielded', 10],
      ['converged', 8],
    ]),
    comment: random.chance(0.05) ? '已联系值班' : '',
  };
}
