import type { Call, HandlerTable } from '../../handler.ts';
import { makePeriodicTask } from '../../state/sops-make.ts';
import type { PeriodicTask } from '../../state/sops-store.ts';
import { withValues } from '../../state/sops-tree-edit.ts';
import { jobTime } from '../../times.ts';
import { scalarText, type Wire } from '../../values.ts';
import { demandTemplate, numberIn } from './addressed.ts';
import { cronText, shownCron } from './cron.ts';
import { constantsOf, makeOptions } from './make-options.ts';
import { crashed, refused } from './refusals.ts';

export const periodicHandlers: HandlerTable = {
  get_periodic_task_list: getPeriodicTaskList,
  get_periodic_task_info: (params, call) => infoItem(periodicTaskOf(params, call)),
  create_periodic_task: createPeriodicTask,
  set_periodic_task_enabled: setPeriodicTaskEnabled,
  modify_cron_for_periodic_task: modifyCron,
  modify_constants_for_periodic_task: modifyConstants,
};

/** Not paged, the newest first. */
function getPeriodicTaskList(params: Wire, { state }: Call): Wire[] {
  const bizId = numberIn(params, 'bk_biz_id');
  if (!state.cmdb.businesses.has(bizId)) throw crashed();
  return [...state.sops.periodicTasks.values()]
    .filter((task) => task.bizId === bizId)
    .toSorted((one, two) => two.id - one.id)
    .map(listItem);
}

/** A new one is switched on. */
function createPeriodicTask(params: Wire, call: Call): Wire {
  const template = demandTemplate(params, call);
  const options = makeOptions(params, template, call);
  const cron = cronText(params.cron);
  const runs = { lastRunAt: null, totalRunCount: 0 };
  const made = { ...options, ...runs, cron, enabled: true };
  return infoItem(makePeriodicTask(call.state.sops, template, made));
}

/** Leaving `enabled` out switches it off. */
function setPeriodicTaskEnabled(params: Wire, call: Call): Wire {
  const task = periodicTaskOf(params, call);
  const { enabled = false } = params;
  if (typeof enabled !== 'boolean') throw refused('enabled must be a bool', 'enabled 应为布尔值');
  task.enabled = enabled;
  return { enabled };
}

/** Only of a task that is switched off, as the code of SOPS has it. */
function modifyCron(params: Wire, call: Call): Wire {
  const task = periodicTaskOf(params, call);
  const cron = cronText(params.cron ?? {});
  demandOff(task, 'cron');
  task.cron = cron;
  return { cron: shownCron(cron) };
}

/** Answers all variables as they are now. */
function modifyConstants(params: Wire, call: Call): unknown {
  const task = periodicTaskOf(params, call);
  const constants = constantsOf(params);
  demandOff(task, 'constants');
  task.tree = withValues(task.tree, constants);
  return task.tree.constants;
}

function demandOff(task: PeriodicTask, what: string): void {
  if (!task.enabled) return;
  throw refused(`can not modify ${what} when task is enabled`, `周期任务启用时不能修改 ${what}`);
}

function periodicTaskOf(params: Wire, { state }: Call): PeriodicTask {
  const task = state.sops.periodicTasks.get(numberIn(params, 'task_id'));
  if (task?.bizId === numberIn(params, 'bk_biz_id')) return task;
  const id = scalarText(params.task_id);
  throw refused(`task[id=${id}] does not exist`, `周期任务[id=${id}]不存在`);
}

function listItem(task: PeriodicTask): Wire {
  return {
    cron: shownCron(task.cron),
    total_run_count: task.totalRunCount,
    name: task.name,
    creator: task.creator,
    last_run_at: task.lastRunAt === null ? '' : jobTime(task.lastRunAt),
    enabled: task.enabled,
    id: task.id,
    template_id: String(task.templateId),
  };
}

/** The form is the variables that are shown. */
function infoItem(task: PeriodicTask): Wire {
  const shown = Object.entries(task.tree.constants).filter(
    ([, { show_type }]) => show_type === 'show',
  );
  return { ...listItem(task), form: Object.fromEntries(shown), pipeline_tree: task.tree };
}
