import { catalogueApi } from '../../../catalogue.ts';
import type { Esb, WireObject } from '../../../esb/index.ts';

const ADD_HOST_TO_RESOURCE = catalogueApi('cc', 'add_host_to_resource');
const UPDATE_HOST = catalogueApi('cc', 'update_host');
const DELETE_HOST = catalogueApi('cc', 'delete_host');
const CLONE_HOST_PROPERTY = catalogueApi('cc', 'clone_host_property');

/** `import_from` of a host that was added through the API. */
const THROUGH_API = '3';

/**
 * cc/add_host_to_resource: new hosts, into the pool or into the idle module of a business. Hosts
 * go in a map by row; an address that is known is updated instead. Bad rows fail the call though
 * the good ones were added (behaviour.md I, J), and no id is answered.
 */
export async function addHostToResource(
  esb: Esb,
  bizId: number | null | undefined,
  hosts: readonly WireObject[],
): Promise<void> {
  const rows = hosts.map((host, index) => [String(index), { ...host, import_from: THROUGH_API }]);
  const target = bizId == null ? {} : { bk_biz_id: bizId };
  await esb.call(ADD_HOST_TO_RESOURCE, { ...target, host_info: Object.fromEntries(rows) });
}

/** cc/update_host: the same new values for hosts, whose ids go as one text (behaviour.md B4). */
export async function updateHost(
  esb: Esb,
  hostIds: readonly number[],
  data: WireObject,
): Promise<void> {
  await esb.call(UPDATE_HOST, { bk_host_id: hostIds.join(), data });
}

/** cc/delete_host: whether or not the hosts still serve (behaviour.md B4). */
export async function deleteHost(esb: Esb, hostIds: readonly number[]): Promise<void> {
  await esb.call(DELETE_HOST, { bk_host_id: hostIds.join() });
}

export interface PropertiesToClone {
  readonly bizId: number;
  readonly cloudId: number;
  readonly sourceIp: string;
  readonly targetIps: readonly string[];
}

/** cc/clone_host_property: from one host to others of its business and cloud area, by inner IP. */
export async function cloneHostProperty(esb: Esb, clone: PropertiesToClone): Promise<void> {
  await esb.call(CLONE_HOST_PROPERTY, {
    bk_biz_id: clone.bizId,
    bk_cloud_id: clone.cloudId,
    bk_org_ip: clone.sourceIp,
    bk_dst_ip: clone.targetIps.join(),
  });
}
