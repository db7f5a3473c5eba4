import type { HostFilter } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { osTypes } from '../codes.ts';
import { anyOf, containing, ofCode } from '../conditions.ts';
import type { HostConditions } from './api.ts';

/** Where hosts are looked for: a whole business, or the hosts of one set or module of it. */
export interface HostScope {
  readonly kind: 'business' | 'set' | 'module';
  readonly id: number;
  readonly bizId: number;
}

/** A filter as the conditions of search_host. */
export function hostConditions(filter: HostFilter): HostConditions {
  const { hostIds, innerIps, cloudId, nameContains, osType, setIds, moduleIds } = filter;
  return {
    host: {
      bk_host_id: anyOf(hostIds),
      bk_host_innerip: anyOf(innerIps),
      bk_cloud_id: cloudId == null ? undefined : { $eq: cloudId },
      bk_host_name: containing(nameContains),
      bk_os_type: ofCode(osTypes, osType),
    },
    set: { bk_set_id: anyOf(setIds) },
    module: { bk_module_id: anyOf(moduleIds) },
  };
}

/** The same conditions, for hosts of these sets or modules alone. */
export function within(
  conditions: HostConditions,
  kind: 'set' | 'module',
  ids: readonly number[],
): HostConditions {
  return { ...conditions, [kind]: { [kind === 'set' ? 'bk_set_id' : 'bk_module_id']: anyOf(ids) } };
}

/** Of two conditions on one attribute the CMDB heeds the last alone (behaviour.md B1). */
export function refuseScopeTwice(kind: HostScope['kind'], filter: HostFilter): void {
  if (kind === 'set' && filter.setIds) {
    throw badInput('filter.setIds', 'cannot be used below a set; ask the business for its hosts');
  }
  if (kind === 'module' && filter.moduleIds) {
    throw badInput(
      'filter.moduleIds',
      'cannot be used below a module; ask the business for its hosts',
    );
  }
}

/** To search_host, 0 and -1 stand for all businesses (behaviour.md B1). */
export function refuseNoBusiness(bizId: number): void {
  if (bizId < 1) throw badInput('bizId', `must be the number of a business, not ${bizId}`);
}
