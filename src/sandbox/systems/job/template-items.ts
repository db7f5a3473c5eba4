import type {
  FileSource,
  JobTarget,
  JobTemplate,
  TemplateStep,
  TemplateVariable,
} from '../../state/job-templates.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';

/** A text variable has a value; an IP variable has hosts and the steps that use it. */
export function variableItem(variable: TemplateVariable): Wire {
  const { id, type, category, name, description } = variable;
  const common = { type, id, category, name, description };
  if (type === 2) return { ...common, ...targetItem(variable), step_ids: variable.stepIds };
  return type === 1 ? { ...common, value: variable.value } : common;
}

/** Fields come and go with the kind of step. */
export function stepItem(template: JobTemplate, step: TemplateStep, order: number): Wire {
  return {
    name: step.name,
    creator: template.creator,
    create_time: jobTime(template.createdAt),
    last_modify_time: jobTime(template.lastModifiedAt),
    last_modify_user: template.lastModifyUser,
    pause: step.pauses ? 1 : 0,
    type: step.type,
    step_id: step.stepId,
    ...(step.type === 2 ? fileItem(step) : scriptItem(step)),
    account: step.account,
    db_account_id: step.dbAccountId,
    block_order: order,
    block_name: step.blockName,
    order,
    ...targetItem(step),
  };
}

function scriptItem(step: TemplateStep): Wire {
  return {
    script_id: step.scriptId ?? -1,
    script_type: step.scriptType ?? 1,
    script_content: step.scriptContent ?? '',
    script_timeout: step.scriptTimeout ?? 1000,
    ...(step.scriptParam ? { script_param: step.scriptParam } : {}),
    ...(step.type === 1 ? { is_param_sensitive: step.isParamSensitive ? 1 : 0 } : {}),
  };
}

function fileItem(step: TemplateStep): Wire {
  return {
    file_target_path: step.fileTargetPath ?? '',
    file_source: (step.fileSource ?? []).map(sourceItem),
  };
}

function sourceItem(source: FileSource): Wire {
  return { files: source.files, account: source.account, ...targetItem(source) };
}

/** The queries are named only where there are some. */
function targetItem({ hosts, queryIds }: JobTarget): Wire {
  return { ip_list: hosts, ...(queryIds.length > 0 ? { custom_query_id: queryIds } : {}) };
}
