import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { ScriptCollector } from '../../state/monitor.ts';
import { listOf, recordOf, scalarText, textOf, type Wire } from '../../values.ts';

/** Hosts where it cannot run stand under `failed` of a true answer. */
export function deployScriptCollector(params: Wire, call: Call): Wire {
  const collector = collectorOf(params, call);
  const failed: Wire[] = [];
  const success: Wire[] = [];
  for (const target of (listOf(params.target_conf) ?? []).map(recordOf)) {
    const ip = textOf(target.ip);
    const cloudId = Number(scalarText(target.bk_cloud_id) || Number.NaN);
    const message = obstacle(collector, ip, cloudId, call);
    (message === null ? success : failed).push({ ip, bk_cloud_id: target.bk_cloud_id, message });
    if (message !== null) continue;
    const deployment = { ip, cloudId, params: recordOf(target.params) };
    collector.deployments.set(`${cloudId}:${ip}`, deployment);
  }
  return { failed, success };
}

/** `config_id` in the table, `script_collector_id` in the official example: either is read. */
function collectorOf(params: Wire, { state }: Call): ScriptCollector {
  const id = Number(scalarText(params.config_id ?? params.script_collector_id) || Number.NaN);
  const collector = state.monitor.scriptCollectors.get(id);
  if (collector) return collector;
  throw systemFailure('404', 'Script collector does not exist', '脚本采集配置不存在');
}

function obstacle(
  { bizId }: ScriptCollector,
  ip: string,
  cloudId: number,
  { state }: Call,
): string | null {
  const host = state.cmdb.hosts.at(cloudId, ip);
  if (!host || state.cmdb.bizIdOfHost(host.bk_host_id) !== bizId) return '业务下不存在该主机';
  return state.agents.of(host.bk_host_id)?.alive ? null : 'Agent 状态异常';
}
