import type { LoaderSource } from '../../graph/wing.ts';
import { type BusinessLoaders, businessLoaders } from './businesses/loaders.ts';
import { type CustomQueryLoaders, customQueryLoaders } from './custom-queries/loaders.ts';
import { type HostLockLoaders, hostLockLoaders } from './host-locks/loaders.ts';
import { type HostLoaders, hostLoaders } from './hosts/loaders.ts';
import type { HostRecord } from './hosts/records.ts';
import { type ModelHalfLoaders, modelHalfLoaders } from './model-half-loaders.ts';
import { type ModuleLoaders, moduleLoaders } from './modules/loaders.ts';
import { type PrivilegeLoaders, privilegeLoaders } from './privileges/loaders.ts';
import { type SetLoaders, setLoaders } from './sets/loaders.ts';
import {
  type EventSubscriptionLoaders,
  eventSubscriptionLoaders,
} from './subscriptions/loaders.ts';
import { type TopologyLoaders, topologyLoaders } from './topology/loaders.ts';
import { type UserGroupLoaders, userGroupLoaders } from './user-groups/loaders.ts';

export interface CmdbLoaders
  extends HostLockLoaders,
    CustomQueryLoaders,
    PrivilegeLoaders,
    UserGroupLoaders,
    EventSubscriptionLoaders,
    BusinessLoaders,
    SetLoaders,
    ModuleLoaders,
    TopologyLoaders,
    HostLoaders,
    ModelHalfLoaders {
  /**
   * Remembers hosts, and the modules, sets and businesses that came with them: each is as whole
   * as a call of its own would answer it, because one request asks for the same attributes of a
   * type everywhere.
   */
  readonly primeHosts: (hosts: readonly HostRecord[]) => void;
}

declare module '../../graph/context.ts' {
  interface Loaders extends CmdbLoaders {}
}

export function cmdbLoaders(source: LoaderSource): CmdbLoaders {
  const records = {
    ...hostLockLoaders(source),
    ...customQueryLoaders(source),
    ...privilegeLoaders(source),
    ...userGroupLoaders(source),
    ...eventSubscriptionLoaders(source),
  };
  const parents = {
    ...businessLoaders(source),
    ...setLoaders(source),
    ...moduleLoaders(source),
    ...topologyLoaders(source),
  };
  const hosts = hostLoaders(source, (found) => primeHosts(found));
  const primeHosts = (found: readonly HostRecord[]) => {
    for (const host of found) {
      hosts.hostById.prime(host.hostId, host);
      if (host.address) hosts.hostByAddress.prime(host.address, host);
      for (const business of host.businesses) parents.businessById.prime(business.bizId, business);
      for (const set of host.sets) parents.setByKey.prime(set, set);
      for (const module of host.modules) parents.moduleByKey.prime(module, module);
    }
  };
  return { ...records, ...parents, ...hosts, primeHosts, ...modelHalfLoaders(source) };
}
