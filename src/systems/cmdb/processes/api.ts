import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects, textOf } from '../../../esb/index.ts';
import type { ProcessModuleBinding } from '../../../generated/resolvers.ts';
import { decodeField, int, is } from '../../../graph/fields.ts';
import type { ProcessKey, ProcessModule } from './records.ts';

const GET_PROCESS_BIND_MODULE = catalogueApi('cc', 'get_process_bind_module');
const BIND_PROCESS_MODULE = catalogueApi('cc', 'bind_process_module');
const DELETE_PROCESS_MODULE_BIND = catalogueApi('cc', 'delete_process_module_bind');

const setCount = int('set_num');
const bound = is('is_bind', 1);

/** cc/get_process_bind_module: every module name of the business, bound or not. Not paged. */
export async function getProcessBindModule(
  esb: Esb,
  key: ProcessKey,
): Promise<ProcessModuleBinding[]> {
  const api = GET_PROCESS_BIND_MODULE;
  const modules = expectObjects(api, await esb.call(api, wireKey(key)));
  return modules.map((wire) => ({
    moduleName: textOf(wire['bk_module_name']),
    setCount: decodeField(api, setCount, wire),
    bound: decodeField(api, bound, wire) === true,
  }));
}

/** cc/bind_process_module: binding what is bound succeeds (behaviour.md J). */
export async function bindProcessModule(esb: Esb, to: ProcessModule): Promise<void> {
  await esb.call(BIND_PROCESS_MODULE, { ...wireKey(to), bk_module_name: to.moduleName });
}

/** cc/delete_process_module_bind: unbinding what is not bound is refused. */
export async function deleteProcessModuleBind(esb: Esb, from: ProcessModule): Promise<void> {
  await esb.call(DELETE_PROCESS_MODULE_BIND, { ...wireKey(from), bk_module_name: from.moduleName });
}

function wireKey({ bizId, processId }: ProcessKey) {
  return { bk_biz_id: bizId, bk_process_id: processId };
}
