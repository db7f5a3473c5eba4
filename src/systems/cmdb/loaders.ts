import { type BusinessLoaders, businessLoaders } from './businesses/loaders.ts';
import { type CustomQueryLoaders, customQueryLoaders } from './custom-queries/loaders.ts';
import { type HostLockLoaders, hostLockLoaders } from './host-locks/loaders.ts';
import { type HostLoaders, hostLoaders } from './hosts/loaders.ts';
import { type HostPageLoaders, hostPageLoaders } from './hosts/page-loaders.ts';
import { type SeenHostLoaders, seenHostLoaders } from './hosts/seen-hosts.ts';
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
    HostPageLoaders,
    SeenHostLoaders,
    ModelHalfLoaders {}

declare module '../../graph/context.ts' {
  interface Loaders extends CmdbLoaders {}
}

export const cmdbLoaders = [
  businessLoaders,
  setLoaders,
  moduleLoaders,
  topologyLoaders,
  hostLoaders,
  hostPageLoaders,
  seenHostLoaders,
  hostLockLoaders,
  customQueryLoaders,
  privilegeLoaders,
  userGroupLoaders,
  eventSubscriptionLoaders,
  ...modelHalfLoaders,
] as const;
