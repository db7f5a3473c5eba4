import type { Call } from '../../handler.ts';
import { TaskActions } from '../../state/sops-actions.ts';
import type { SopsTemplate } from '../../state/sops-store.ts';
import type { SopsTask } from '../../state/sops-task.ts';
import { scalarText, type Wire } from '../../values.ts';
import { refused } from './refusals.ts';

/** A number in the address: `2` and `"2"` are the same (behaviour.md F). */
export function numberIn(params: Wire, name: string): number {
  const text = scalarText(params[name]).trim();
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** What may be done to tasks, on this sandbox's state. */
export function actionsOf({ state }: Call): TaskActions {
  const { jobs, jobLibrary, agents, cmdb, sops } = state;
  return new TaskActions({ jobs, jobLibrary, agents, cmdb, newVersion: sops.newVersion });
}

/** The task as it is now; undefined if it is unknown or of another business. */
export function taskOf(params: Wire, call: Call): SopsTask | undefined {
  const task = call.state.sops.tasks.get(numberIn(params, 'task_id'));
  if (task?.bizId !== numberIn(params, 'bk_biz_id')) return undefined;
  actionsOf(call).advance(task, call.state.now());
  return task;
}

export function demandTask(params: Wire, call: Call): SopsTask {
  const task = taskOf(params, call);
  if (task) return task;
  const [id, bizId] = [scalarText(params.task_id), scalarText(params.bk_biz_id)];
  throw refused(
    `task[id=${id}] of business[bk_biz_id=${bizId}] does not exist`,
    `业务[bk_biz_id=${bizId}]的任务[id=${id}]不存在`,
  );
}

export function demandTemplate(params: Wire, call: Call): SopsTemplate {
  const bizId = numberIn(params, 'bk_biz_id');
  const id = numberIn(params, 'template_id');
  const template = call.state.sops.template(sourceOf(params), bizId, id);
  if (template && call.state.cmdb.businesses.has(bizId)) return template;
  const [shown, biz] = [scalarText(params.template_id), scalarText(params.bk_biz_id)];
  throw refused(
    `template[id=${shown}] of business[bk_biz_id=${biz}] does not exist`,
    `业务[bk_biz_id=${biz}]的流程模板[id=${shown}]不存在`,
  );
}

export function sourceOf(params: Wire): 'business' | 'common' {
  const source = scalarText(params.template_source) || 'business';
  if (source === 'business' || source === 'common') return source;
  throw refused(`template_source[${source}] is invalid`, `template_source[${source}] 不合法`);
}

export function businessName(bizId: number, { state }: Call): string {
  return scalarText(state.cmdb.businesses.get(bizId)?.bk_biz_name);
}
