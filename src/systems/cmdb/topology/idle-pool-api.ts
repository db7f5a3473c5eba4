import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, expectObjects, textOf } from '../../../esb/index.ts';
import type { IdlePoolRecord } from './records.ts';

const GET_BIZ_INTERNAL_MODULE = catalogueApi('cc', 'get_biz_internal_module');

/**
 * cc/get_biz_internal_module: the idle pool of one business. The names are translated and the
 * order is not promised, so nothing here tells idle from fault. An unknown business has set 0
 * and no modules; it is not an error (behaviour.md B3).
 */
export async function idlePoolOf(esb: Esb, bizId: number): Promise<IdlePoolRecord> {
  const api = GET_BIZ_INTERNAL_MODULE;
  const data = expectObject(api, await esb.call(api, { bk_biz_id: bizId }));
  const setId = expectInt(api, data['bk_set_id'], '`bk_set_id`');
  const modules = expectObjects(api, data['module'], '`module`').map((wire) => {
    return { bizId, setId, moduleId: expectInt(api, wire['bk_module_id'], '`bk_module_id`'), wire };
  });
  return { bizId, setId, setName: textOf(data['bk_set_name']), modules };
}
