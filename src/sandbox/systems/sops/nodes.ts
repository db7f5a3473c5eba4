import type { Call, HandlerTable } from '../../handler.ts';
import {
  type NodeHistory,
  type NodeOutput,
  nodeRunOf,
  type SopsTask,
} from '../../state/sops-task.ts';
import { activityOf, elementOf } from '../../state/sops-tree.ts';
import { isRecord, listOf, textOf, type Wire } from '../../values.ts';
import { actionsOf, demandTask } from './addressed.ts';
import { refused } from './refusals.ts';
import { nodeStatus, span } from './status-tree.ts';

export const nodeHandlers: HandlerTable = {
  get_task_node_detail: getTaskNodeDetail,
  node_callback: nodeCallback,
};

/** With `component_code`, outputs tell their names too (behaviour.md F). */
function getTaskNodeDetail(params: Wire, call: Call): Wire {
  const task = demandTask(params, call);
  demandStack(params);
  const nodeId = demandNode(params, task);
  const node = nodeRunOf(task, nodeId);
  if (!node) {
    throw refused(`node[id=${nodeId}] has not been executed`, `节点[id=${nodeId}]未执行`);
  }
  const named = textOf(params.component_code) !== '';
  return {
    ...nodeStatus(node, call),
    inputs: node.inputs,
    outputs: node.outputs.map((output) => outputItem(output, named)),
    ex_data: node.exData,
    histories: node.histories.map((history) => historyItem(history, call)),
  };
}

function outputItem({ key, value, name, preset }: NodeOutput, named: boolean): Wire {
  return named ? { value, name, key, preset } : { key, value };
}

/** Outputs are a map here, a list above. */
function historyItem(history: NodeHistory, call: Call): Wire {
  return {
    state: history.state,
    ...span(history.startedAt, history.finishedAt, call),
    skip: history.skip,
    retry: history.retry,
    inputs: history.inputs,
    outputs: Object.fromEntries(history.outputs.map(({ key, value }) => [key, value])),
    ex_data: history.exData,
    histories: [],
  };
}

/** JSON text of a list, where it is sent at all. */
function demandStack({ subprocess_stack: stack }: Wire): void {
  if (stack === undefined || stack === null || stack === '') return;
  try {
    if (typeof stack === 'string' && listOf(JSON.parse(stack))) return;
  } catch {
    // told below
  }
  throw refused(
    'subprocess_stack is not a valid array json',
    'subprocess_stack 不是合法的 JSON 列表',
  );
}

function demandNode(params: Wire, { id, tree }: SopsTask): string {
  const nodeId = textOf(params.node_id);
  if (nodeId === '') throw refused('node_id is required', '缺少参数 node_id');
  if (activityOf(tree, nodeId) ?? elementOf(tree, nodeId)) return nodeId;
  throw refused(
    `node[node_id=${nodeId}] not found in task[task_id=${id}]`,
    `任务[task_id=${id}]中没有节点[node_id=${nodeId}]`,
  );
}

/** Only a running node that waits for it takes data. */
function nodeCallback(params: Wire, call: Call): null {
  const task = demandTask(params, call);
  const nodeId = demandNode(params, task);
  const { callback_data: data = {} } = params;
  if (!isRecord(data)) throw refused('callback_data must be an object', 'callback_data 应为对象');
  if (actionsOf(call).callback(task, nodeId, data, call.state.now())) return null;
  throw refused(
    `node[id=${nodeId}] is not waiting for a callback`,
    `节点[id=${nodeId}]不在等待回调`,
  );
}
