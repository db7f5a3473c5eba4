import type { WireObject } from '../../../esb/index.ts';
import type {
  UptimeCheckDetectionInput,
  UptimeCheckNodeInput,
  UptimeCheckSettingsInput,
  UptimeCheckTaskInput,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { detectionToWire } from '../strategies/to-wire.ts';
import { wireCode } from '../wire-code.ts';
import { uptimeCheckMatches, uptimeCheckProtocols } from './codes.ts';

/** A dial test as import_uptime_check_task takes it. */
export function taskToWire(bizId: number, task: UptimeCheckTaskInput): WireObject {
  if (task.nodeIds.length === 0) {
    throw badInput('input.tasks', `must name at least one of \`nodeIds\` for "${task.name}"`);
  }
  return {
    collector_conf: {
      name: task.name,
      protocol: wireCode(uptimeCheckProtocols, task.protocol),
      groups: task.group,
      location: { bk_state_name: task.country, bk_province_name: task.province },
      config: settingsToWire(task),
    },
    target_conf: { bk_biz_id: bizId, node_id_list: task.nodeIds, node_list: [] },
    monitor_conf: (task.detections ?? []).map((one) => dialTestDetection(bizId, one)),
  };
}

function settingsToWire({ name, protocol, settings }: UptimeCheckTaskInput): WireObject {
  const missing = protocol === 'HTTP' ? lacksForHttp(settings) : lacksForPort(settings);
  if (missing)
    throw badInput('input.tasks', `must have ${missing} for "${name}", a ${protocol} test`);
  const { ips, port, url, method, headers, request, skipsVerification } = settings;
  return {
    ...(protocol === 'HTTP'
      ? { urls: url, method, headers: headers ?? [], request: request ?? '' }
      : { ip_list: ips, port }),
    ...(skipsVerification == null ? {} : { insecure_skip_verify: skipsVerification }),
    period: settings.intervalMinutes,
    response_format: wireCode(uptimeCheckMatches, settings.match ?? 'CONTAINS'),
    response: settings.response ?? null,
    response_code: settings.responseStatus ?? undefined,
    timeout: settings.timeoutMs,
  };
}

function lacksForHttp({ url, method }: UptimeCheckSettingsInput): string | undefined {
  return url && method ? undefined : '`url` and `method`';
}

function lacksForPort({ ips, port }: UptimeCheckSettingsInput): string | undefined {
  return ips && ips.length > 0 && port != null ? undefined : '`ips` and `port`';
}

/** Notices have other names for their hours here than in alarm strategies. */
function dialTestDetection(bizId: number, dial: UptimeCheckDetectionInput): WireObject {
  return {
    ...detectionToWire(bizId, dial.detection, 'alarm'),
    scenario: 'uptimecheck',
    monitor_id: 0,
    alarm_strategy_id: 0,
    monitor_target: dial.metric,
    unit: dial.unit,
    node_count: dial.nodeCount,
    where_sql: dial.where,
    is_recovery: dial.notifiesRecovery,
  };
}

/** A node as import_uptime_check_node takes it. */
export function nodeToWire(
  bizId: number,
  node: UptimeCheckNodeInput,
  { ip, cloudId }: HostAddress,
): WireObject {
  const { name, carrier, country, city, isCommon } = node;
  return {
    node_conf: { name, carrieroperator: carrier, location: { country, city }, is_common: isCommon },
    target_conf: { bk_biz_id: bizId, ip, bk_cloud_id: cloudId },
  };
}
