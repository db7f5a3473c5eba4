import type { Call, HandlerTable } from '../../handler.ts';
import { makeTask } from '../../state/sops-make.ts';
import { endedAt } from '../../state/sops-states.ts';
import { flowsOf, type SopsTask } from '../../state/sops-task.ts';
import { plainTime } from '../../times.ts';
import { scalarText, type Wire } from '../../values.ts';
import { businessName, demandTask, demandTemplate, sourceOf } from './addressed.ts';
import { makeOptions } from './make-options.ts';
import { refused } from './refusals.ts';

export const taskHandlers: HandlerTable = {
  create_task: createTask,
  get_task_detail: getTaskDetail,
};

/** Makes a task that is not started; the same call twice makes two (behaviour.md F). */
function createTask(params: Wire, call: Call): Wire {
  const { sops, now } = call.state;
  const template = demandTemplate(params, call);
  const flowType = scalarText(params.flow_type) || 'common';
  if (flowType !== 'common' && flowType !== 'common_func') {
    throw refused(`flow_type[${flowType}] is invalid`, `flow_type[${flowType}] 不合法`);
  }
  const task = makeTask(sops, template, {
    ...makeOptions(params, template, call),
    ...{ source: sourceOf(params), createMethod: 'api', flowType, at: now() },
  });
  return { task_id: task.id, task_url: urlOf(task), pipeline_tree: task.tree };
}

function urlOf({ id, bizId }: SopsTask): string {
  return `http://bk_sops_host/taskflow/execute/${bizId}/?instance_id=${id}`;
}

function getTaskDetail(params: Wire, call: Call): Wire {
  const task = demandTask(params, call);
  const { now } = call.state;
  const ended = endedAt(task);
  const started = task.root?.startedAt ?? null;
  return {
    id: task.id,
    business_id: task.bizId,
    business_name: businessName(task.bizId, call),
    ...namedAsKnown(task, ended, call),
    create_time: plainTime(task.createdAt),
    create_method: task.createMethod,
    start_time: plain(started),
    elapsed_time: started === null ? 0 : Math.floor(((ended ?? now()) - started) / 1000),
    creator: task.creator,
    executor: task.executor,
    ex_data: failureText(task),
    constants: task.tree.constants,
    outputs: outputsOf(task),
    task_url: urlOf(task),
    pipeline_tree: task.tree,
  };
}

/** Table and example of the document disagree on these. */
function namedAsKnown(task: SopsTask, ended: number | null, { modes }: Call): Wire {
  return modes.sopsShapes === 'code'
    ? { name: task.name, finish_time: plain(ended), template_id: task.templateId }
    : { instance_name: task.name, end_time: plain(ended), template_id: String(task.templateId) };
}

/** Without a zone here, in UTC; null while it has not happened. */
function plain(ms: number | null): string | null {
  return ms === null ? null : plainTime(ms);
}

function failureText(task: SopsTask): string {
  const nodes = flowsOf(task).flatMap((flow) => [...flow.nodes.values()]);
  return nodes.find((node) => node.state === 'FAILED')?.exData ?? '';
}

/** The variables that are outputs, once the task has finished. */
function outputsOf({ tree, root }: SopsTask): Wire[] {
  if (root?.finishedAt == null) return [];
  return tree.outputs.flatMap((key) => {
    const constant = tree.constants[key];
    return constant ? [{ value: constant.value, key, name: constant.name }] : [];
  });
}
