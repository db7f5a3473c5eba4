import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { UptimeNode, UptimeTask } from '../../state/monitor.ts';
import { textOf, type Wire } from '../../values.ts';
import { businessOf, idsOf } from './ids.ts';
import { MONITOR_PARAMETER_ERROR } from './lookups.ts';

/** The business is `biz_id` here. Nodes are exported without their hosts. */
export function exportUptimeCheckTask(params: Wire, call: Call): unknown {
  const bizId = businessOf(params.biz_id, call);
  const ids = idsOf(params.task_ids, 'task_ids');
  const protocol = protocolOf(params);
  const tasks = call.state.monitor.uptimeTasks
    .all()
    .filter((task) => task.bizId === bizId && (ids?.includes(task.id) ?? true))
    .filter((task) => protocol === '' || task.collector.protocol === protocol)
    .map((task) => exported(task, params.node_conf_needed !== 0, call));
  // the table names an object, the example shows a list (catalogue notes)
  return call.modes.uptimeExport === 'list' ? tasks : { bk_biz_id: bizId, conf_list: tasks };
}

function protocolOf(params: Wire): string {
  const protocol = textOf(params.protocol);
  if (['', 'TCP', 'UDP', 'HTTP'].includes(protocol)) return protocol;
  throw systemFailure(
    MONITOR_PARAMETER_ERROR,
    `[protocol] has a wrong value: ${protocol}`,
    `[protocol] 参数错误: ${protocol}`,
  );
}

function exported(task: UptimeTask, withNodes: boolean, { state }: Call): Wire {
  const nodes = task.nodeIds.flatMap((id) => state.monitor.uptimeNodes.get(id) ?? []);
  return {
    collector_conf: task.collector,
    target_conf: {
      bk_biz_id: 0,
      node_id_list: [],
      node_list: withNodes ? nodes.map(nodeItem) : [],
    },
    monitor_conf: task.monitors.map((each) => ({ ...each, monitor_id: 0, alarm_strategy_id: 0 })),
  };
}

function nodeItem({ name, carrier, country, city, isCommon }: UptimeNode): Wire {
  return {
    node_conf: {
      carrieroperator: carrier,
      location: { country, city },
      name,
      is_common: isCommon,
    },
    target_conf: { bk_biz_id: 0, ip: '', bk_cloud_id: 0 },
  };
}
