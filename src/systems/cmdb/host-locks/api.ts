import { type CatalogueApi, catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject } from '../../../esb/index.ts';

const ADD_HOST_LOCK = catalogueApi('cc', 'add_host_lock');
const DELETE_HOST_LOCK = catalogueApi('cc', 'delete_host_lock');
const SEARCH_HOST_LOCK = catalogueApi('cc', 'search_host_lock');

/** Inner IPs of one cloud area: all that one call takes (behaviour.md B5). */
export interface HostsOfCloud {
  readonly cloudId: number;
  readonly ips: readonly string[];
}

/** cc/add_host_lock: an address that the CMDB does not know fails the whole call with 1199011. */
export function addHostLock(esb: Esb, hosts: HostsOfCloud): Promise<void> {
  return write(esb, ADD_HOST_LOCK, hosts);
}

/** cc/delete_host_lock: unlocking what is not locked succeeds. */
export function deleteHostLock(esb: Esb, hosts: HostsOfCloud): Promise<void> {
  return write(esb, DELETE_HOST_LOCK, hosts);
}

async function write(esb: Esb, api: CatalogueApi, { cloudId, ips }: HostsOfCloud): Promise<void> {
  await esb.call(api, { bk_cloud_id: cloudId, ip_list: ips });
}

/** One address, and whether the host there is locked. */
export interface HostLock {
  readonly ip: string;
  readonly locked: boolean;
}

/** cc/search_host_lock: a map by inner IP, with every one that was asked for. */
export async function searchHostLock(
  esb: Esb,
  { cloudId, ips }: HostsOfCloud,
): Promise<HostLock[]> {
  const params = { bk_cloud_id: cloudId, ip_list: ips };
  const locks = expectObject(SEARCH_HOST_LOCK, await esb.call(SEARCH_HOST_LOCK, params));
  return Object.entries(locks).map(([ip, locked]) => ({ ip, locked: locked === true }));
}
