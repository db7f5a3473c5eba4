import { CustomQueries } from './custom-queries.ts';
import { EventPublisher } from './event-publisher.ts';
import { HostLocks } from './host-locks.ts';
import { HostStore } from './host-store.ts';
import { OperationLog } from './operation-log.ts';
import { Processes } from './processes.ts';
import { RolePrivileges } from './role-privileges.ts';
import { UserGroups } from './user-groups.ts';

/** Attributes by their wire names; user-defined ones stand beside the built-in ones. */
type Attributes = { [attribute: string]: unknown };

export type Business = Attributes & {
  readonly bk_biz_id: number;
  bk_biz_name: string;
  /** 1 is the hidden resource-pool business (behaviour.md B2). */
  readonly default: number;
};

export type SetItem = Attributes & {
  readonly bk_set_id: number;
  readonly bk_biz_id: number;
  bk_set_name: string;
  /** 1 is the idle-pool set (B6). */
  readonly default: number;
};

export type Module = Attributes & {
  readonly bk_module_id: number;
  readonly bk_set_id: number;
  readonly bk_biz_id: number;
  bk_module_name: string;
  /** 1 idle, 2 fault (B6). */
  readonly default: number;
};

export type CloudArea = Attributes & { readonly bk_cloud_id: number; bk_cloud_name: string };

/** The configuration database: topology, and which host stands in which modules. */
export class Cmdb {
  readonly businesses = new Map<number, Business>();
  readonly sets = new Map<number, SetItem>();
  readonly modules = new Map<number, Module>();
  readonly clouds = new Map<number, CloudArea>();
  readonly hosts = new HostStore();
  readonly locks = new HostLocks();
  readonly queries = new CustomQueries();
  readonly processes = new Processes();
  readonly roles = new RolePrivileges();
  readonly groups = new UserGroups();
  readonly operations = new OperationLog();
  readonly events = new EventPublisher();
  readonly #lastIds = { businesses: 0, sets: 0, modules: 0 };

  /** The id of the next new item; those of deleted items never come back. */
  nextId(kind: 'businesses' | 'sets' | 'modules'): number {
    const next = Math.max(this.#lastIds[kind], ...this[kind].keys()) + 1;
    this.#lastIds[kind] = next;
    return next;
  }

  setsOf(bizId: number): SetItem[] {
    return [...this.sets.values()].filter((set) => set.bk_biz_id === bizId);
  }

  modulesOf(bizId: number): Module[] {
    return [...this.modules.values()].filter((module) => module.bk_biz_id === bizId);
  }

  /** The idle (default 1) or fault (default 2) module of a business. */
  builtInModule(bizId: number, kind: 1 | 2): Module | undefined {
    return this.modulesOf(bizId).find((module) => module.default === kind);
  }

  /** The business that holds the resource pool. */
  get poolBizId(): number {
    const pool = [...this.businesses.values()].find((business) => business.default === 1);
    return pool?.bk_biz_id ?? 0;
  }

  /** The modules of a host; all belong to one business. */
  modulesOfHost(hostId: number): Module[] {
    return this.hosts.moduleIdsOf(hostId).flatMap((id) => this.modules.get(id) ?? []);
  }

  bizIdOfHost(hostId: number): number | undefined {
    return this.modulesOfHost(hostId)[0]?.bk_biz_id;
  }
}
