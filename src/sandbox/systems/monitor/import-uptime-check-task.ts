import type { Call } from '../../handler.ts';
import type { UptimeTask } from '../../state/monitor.ts';
import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { businessOf } from './ids.ts';
import { Reason, tryImport } from './reason.ts';
import { taskCollector } from './uptime-collector.ts';
import { addNode, nodeNamed } from './uptime-nodes.ts';

/** Ids of new tasks are not answered; failures carry `error_mes`. */
export function importUptimeCheckTask(params: Wire, call: Call): Wire {
  const bizId = businessOf(params.bk_biz_id, call);
  const failed: Wire[] = [];
  const success: Wire[] = [];
  for (const conf of (listOf(params.conf_list) ?? []).map(recordOf)) {
    const name = textOf(recordOf(conf.collector_conf).name);
    const saved = tryImport(() => addTask(conf, bizId, call));
    if (saved instanceof Reason) failed.push({ task_name: name, error_mes: saved.message });
    else success.push({ task_name: name });
  }
  return {
    failed: { total: failed.length, detail: failed },
    success: { total: success.length, detail: success },
  };
}

/** Exports name business 0: then it is the call's. */
function addTask(conf: Wire, called: number, call: Call): UptimeTask {
  const target = recordOf(conf.target_conf);
  const bizId = integerOf(target.bk_biz_id) || called;
  const collector = taskCollector(recordOf(conf.collector_conf));
  const { uptimeTasks } = call.state.monitor;
  const isTaken = uptimeTasks
    .all()
    .some((task) => task.bizId === bizId && task.collector.name === collector.name);
  if (isTaken) throw new Reason(`任务名称 ${textOf(collector.name)} 已存在`);
  const monitors = listOf(conf.monitor_conf)?.map(recordOf);
  if (!monitors) throw new Reason('缺少参数 monitor_conf');
  return uptimeTasks.add({ bizId, collector, monitors, nodeIds: nodeIdsOf(target, bizId, call) });
}

/** Existing nodes by id, and new ones to import; not both may be empty. */
function nodeIdsOf(target: Wire, bizId: number, call: Call): number[] {
  const ids = (listOf(target.node_id_list) ?? []).map(Number);
  const strange = ids.find((id) => !call.state.monitor.uptimeNodes.get(id));
  if (strange !== undefined) throw new Reason(`节点 ${strange} 不存在`);
  const nodes = (listOf(target.node_list) ?? []).map(recordOf);
  if (ids.length + nodes.length === 0) throw new Reason('node_id_list 和 node_list 不能同时为空');
  return [...ids, ...nodes.map((node) => importedNode(node, bizId, call))];
}

/** An exported node has lost its host: it is found again by its name. */
function importedNode(conf: Wire, bizId: number, call: Call): number {
  const existing = nodeNamed(textOf(recordOf(conf.node_conf).name), bizId, call);
  if (existing) return existing.id;
  const target = recordOf(conf.target_conf);
  const owned = { ...target, bk_biz_id: integerOf(target.bk_biz_id) || bizId };
  return addNode({ ...conf, target_conf: owned }, call).id;
}
