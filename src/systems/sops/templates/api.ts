import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, expectObjects } from '../../../esb/index.ts';
import { type TaskTemplateKey, type TaskTemplateRecord, taskTemplateRecord } from './records.ts';

export const GET_TEMPLATE_LIST = catalogueApi('sops', 'get_template_list');
export const GET_TEMPLATE_INFO = catalogueApi('sops', 'get_template_info');
const IMPORT_COMMON_TEMPLATE = catalogueApi('sops', 'import_common_template');

/** Whose templates. */
export type TaskTemplateScope = Pick<TaskTemplateKey, 'bizId' | 'source'>;

/** Ids are text in requests of SOPS; `source` is lower case. */
export function wireScope({ bizId, source }: TaskTemplateScope) {
  return { bk_biz_id: String(bizId), template_source: source.toLowerCase() };
}

/** sops/get_template_list: all templates of a business, or all common ones, without their flows. */
export async function getTemplateList(
  esb: Esb,
  scope: TaskTemplateScope,
): Promise<TaskTemplateRecord[]> {
  const items = expectObjects(
    GET_TEMPLATE_LIST,
    await esb.call(GET_TEMPLATE_LIST, wireScope(scope)),
  );
  return items.map((wire) => taskTemplateRecord(GET_TEMPLATE_LIST, scope, wire));
}

/** sops/get_template_info: one template with its flow; an unknown one is an ESB_ERROR. */
export async function getTemplateInfo(esb: Esb, key: TaskTemplateKey): Promise<TaskTemplateRecord> {
  const params = { ...wireScope(key), template_id: String(key.templateId) };
  const data = expectObject(GET_TEMPLATE_INFO, await esb.call(GET_TEMPLATE_INFO, params));
  return taskTemplateRecord(GET_TEMPLATE_INFO, key, data);
}

/** sops/import_common_template: for listed applications only; answers how many came in. */
export async function importCommonTemplate(
  esb: Esb,
  file: { readonly data: string; readonly override: boolean },
): Promise<number> {
  const params = { template_data: file.data, override: file.override };
  const data = await esb.call(IMPORT_COMMON_TEMPLATE, params);
  const { count } = expectObject(IMPORT_COMMON_TEMPLATE, data);
  return expectInt(IMPORT_COMMON_TEMPLATE, count, '`count`');
}
