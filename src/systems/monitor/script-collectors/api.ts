import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import { addressText } from '../../../graph/keys.ts';
import type { Told } from '../import-results.ts';
import { joined } from '../wire-code.ts';
import type { DeployTarget, ScriptCollectorRecord } from './records.ts';

export const EXPORT_SCRIPT_COLLECTOR = catalogueApi('monitor', 'export_script_collector');
export const IMPORT_SCRIPT_COLLECTOR = catalogueApi('monitor', 'import_script_collector');
export const DEPLOY_SCRIPT_COLLECTOR = catalogueApi('monitor', 'deploy_script_collector');

/** monitor/export_script_collector: those of a business, or some of them, without their numbers. */
export async function exportScriptCollector(
  esb: Esb,
  bizId: number,
  ids?: readonly number[] | null,
): Promise<ScriptCollectorRecord[]> {
  const api = EXPORT_SCRIPT_COLLECTOR;
  const data = await esb.call(api, { bk_biz_id: bizId, ids: joined(ids) });
  return expectObjects(api, data).map((wire) => ({ bizId, name: textOf(wire['name']), wire }));
}

/**
 * monitor/import_script_collector: answers by name, true although some stand in `failed`. The
 * document calls the new number `id` in its table and `script_collector_id` in its example.
 */
export async function importScriptCollector(
  esb: Esb,
  collectors: readonly WireObject[],
): Promise<Told<number>[]> {
  const api = IMPORT_SCRIPT_COLLECTOR;
  const data = expectObject(api, await esb.call(api, { collector_conf_list: collectors }));
  return [
    ...expectObjects(api, data['success'], '`success`').map((one) => {
      const id = one['script_collector_id'] ?? one['id'];
      const extra = expectLong(api, id, '`script_collector_id`');
      return { key: textOf(one['name']), refusal: null, extra };
    }),
    ...expectObjects(api, data['failed'], '`failed`').map((one) => {
      return { key: textOf(one['name']), refusal: textOf(one['message']), extra: 0 };
    }),
  ];
}

/**
 * monitor/deploy_script_collector: runs a collector on hosts and answers by address, true although
 * some stand in `failed`. The document names the collector `config_id` in its table and
 * `script_collector_id` in its example: both are sent, for a second call would deploy again.
 */
export async function deployScriptCollector(
  esb: Esb,
  collectorId: number,
  targets: readonly DeployTarget[],
): Promise<Told<null>[]> {
  const api = DEPLOY_SCRIPT_COLLECTOR;
  const hosts = targets.map(({ ip, cloudId, parameters }) => {
    return { ip, bk_cloud_id: cloudId, params: parameters };
  });
  const collector = { config_id: collectorId, script_collector_id: collectorId };
  const data = expectObject(api, await esb.call(api, { ...collector, target_conf: hosts }));
  const told = (member: string) => expectObjects(api, data[member], `\`${member}\``);
  return [
    ...told('success').map((one) => ({ key: addressOf(one), refusal: null, extra: null })),
    ...told('failed').map((one) => {
      return { key: addressOf(one), refusal: textOf(one['message']), extra: null };
    }),
  ];
}

/** Without its cloud area it is nobody's. */
function addressOf(wire: WireObject): string {
  const cloudId = expectInt(DEPLOY_SCRIPT_COLLECTOR, wire['bk_cloud_id'] ?? -1, '`bk_cloud_id`');
  return addressText({ cloudId, ip: textOf(wire['ip']) });
}
