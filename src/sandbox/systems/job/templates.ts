import type { Call, HandlerTable } from '../../handler.ts';
import type { JobTemplate } from '../../state/job-templates.ts';
import { jobTime } from '../../times.ts';
import { textOf, type Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { authoredFilter } from './list-filters.ts';
import { pageOf } from './list-page.ts';
import { CODES, illegal, refused } from './refusals.ts';
import { stepItem, variableItem } from './template-items.ts';

export const templateHandlers: HandlerTable = {
  get_job_list: getJobList,
  get_job_detail: getJobDetail,
};

function getJobList(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params, call);
  const [name, tagId] = [textOf(params.name), tagOf(params)];
  const authored = authoredFilter(params);
  const found = [...call.state.jobLibrary.templates.values()].filter(
    (template) =>
      template.bizId === bizId &&
      template.name.includes(name) &&
      (tagId === '' || template.tagId === tagId) &&
      authored(template),
  );
  return pageOf(found, params).map(listItem);
}

function tagOf(params: Wire): string {
  const tag = textOf(params.tag_id);
  if (tag === '' || /^[1-7]$/.test(tag)) return tag;
  throw illegal('tag_id', 'a number from 1 to 7 is wanted', '取值应为 1 到 7');
}

function getJobDetail(params: Wire, call: Call): Wire {
  const template = templateOf(params, call);
  return {
    ...listItem(template),
    global_vars: template.variables.map(variableItem),
    steps: template.steps.map((step, index) => stepItem(template, step, index + 1)),
  };
}

/** Unknown, or of another business: one and the same refusal. */
export function templateOf(params: Wire, call: Call): JobTemplate {
  const bizId = businessOf(params, call);
  const template = call.state.jobLibrary.template(bizId, Number(params.bk_job_id));
  if (template) return template;
  throw refused(CODES.noTemplate, 'Job template does not exist', '作业模板不存在');
}

function listItem(template: JobTemplate): Wire {
  return {
    bk_biz_id: template.bizId,
    bk_job_id: template.bkJobId,
    name: template.name,
    step_num: template.steps.length,
    tag_id: template.tagId,
    creator: template.creator,
    last_modify_user: template.lastModifyUser,
    create_time: jobTime(template.createdAt),
    last_modify_time: jobTime(template.lastModifiedAt),
  };
}
