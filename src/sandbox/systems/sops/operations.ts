import type { Call, HandlerTable } from '../../handler.ts';
import { taskState } from '../../state/sops-states.ts';
import { nodeRunOf, type SopsTask } from '../../state/sops-task.ts';
import { scalarText, textOf, type Wire } from '../../values.ts';
import { actionsOf, taskOf } from './addressed.ts';
import { crashed, refused } from './refusals.ts';
import { createdStatus, nodeStatus, taskStatus } from './status-tree.ts';

export const operationHandlers: HandlerTable = {
  start_task: (params, call) => operate('start', params, call),
  operate_task: (params, call) => operate(textOf(params.action), params, call),
  get_task_status: getTaskStatus,
};

/** A missing task crashes SOPS; a task that nobody has claimed refuses every action (F). */
function operate(action: string, params: Wire, call: Call): unknown {
  const task = taskOf(params, call);
  if (!task) throw crashed();
  if (task.unclaimed) {
    throw refused(
      'task with current_flow:func_claim cannot operate task',
      '任务处于 func_claim 阶段，不能操作',
    );
  }
  const act = ACTIONS[action];
  if (!act) throw refused(`task action[${action}] is invalid`, `任务操作[${action}]不合法`);
  return act(task, call);
}

type Action = (task: SopsTask, call: Call) => unknown;

const ACTIONS: Readonly<Record<string, Action>> = {
  start: (task, call) => {
    const { username, modes, state } = call;
    const started = actionsOf(call).start(task, username, state.now());
    if (!started) {
      throw refused('pipeline instance already started', '任务已启动，不能重复启动');
    }
    return modes.sopsShapes === 'code' ? 'pipeline task started' : {};
  },
  pause: (task, call) => moved(actionsOf(call).pause(task, call.state.now()), task, 'SUSPENDED'),
  resume: (task, call) => moved(actionsOf(call).resume(task, call.state.now()), task, 'READY'),
  revoke: (task, call) => moved(actionsOf(call).revoke(task, call.state.now()), task, 'REVOKED'),
};

function moved(done: boolean, task: SopsTask, to: string): Wire {
  if (done) return {};
  const from = taskState(task);
  if (from === 'CREATED') throw refused('task has not been started', '任务未启动，不能操作');
  throw refused(
    `can't transit state(${task.tree.id}) from ${from} to ${to}`,
    `不能将状态(${task.tree.id})从 ${from} 变为 ${to}`,
  );
}

/** What is not a task of the business is tried as a node (F). */
function getTaskStatus(params: Wire, call: Call): Wire {
  const task = taskOf(params, call);
  if (task) return task.root ? taskStatus(task, task.root, call) : createdStatus();
  const id = scalarText(params.task_id);
  for (const each of call.state.sops.tasks.values()) {
    actionsOf(call).advance(each, call.state.now());
    if (each.root?.tree.id === id) return taskStatus(each, each.root, call);
    const node = nodeRunOf(each, id);
    if (node) return nodeStatus(node, call);
  }
  throw refused(`node(${id}) does not exist, may have not by executed`, `节点(${id})不存在`);
}
