import type { Call, HandlerTable } from '../../handler.ts';
import type { SopsTemplate } from '../../state/sops-store.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';
import { businessName, demandTemplate, numberIn, sourceOf } from './addressed.ts';
import { crashed } from './refusals.ts';

export const templateHandlers: HandlerTable = {
  get_template_list: getTemplateList,
  get_template_info: getTemplateInfo,
};

/** Not paged, the newest first; a business that is not there crashes SOPS (behaviour.md F). */
function getTemplateList(params: Wire, call: Call): Wire[] {
  const { sops, cmdb } = call.state;
  const bizId = numberIn(params, 'bk_biz_id');
  if (!cmdb.businesses.has(bizId)) throw crashed();
  const found =
    sourceOf(params) === 'common'
      ? [...sops.commonTemplates.values()]
      : [...sops.templates.values()].filter((template) => template.bizId === bizId);
  return found
    .toSorted((one, two) => two.id - one.id)
    .map((template) => templateItem(template, bizId, call));
}

function getTemplateInfo(params: Wire, call: Call): Wire {
  const template = demandTemplate(params, call);
  const item = templateItem(template, numberIn(params, 'bk_biz_id'), call);
  return { ...item, pipeline_tree: template.tree };
}

/** The business is that of the question, also for a common template. */
function templateItem(template: SopsTemplate, bizId: number, call: Call): Wire {
  return {
    category: template.category,
    edit_time: jobTime(template.editedAt),
    create_time: jobTime(template.createdAt),
    name: template.name,
    bk_biz_id: call.modes.sopsShapes === 'code' ? bizId : String(bizId),
    creator: template.creator,
    bk_biz_name: businessName(bizId, call),
    id: template.id,
    editor: template.editor,
  };
}
