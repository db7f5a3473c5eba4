import type { ModuleKey } from '../../../graph/keys.ts';
import type { HostRecord } from '../hosts/records.ts';
import type { ModulesToFill } from './api.ts';

/** Where a transfer wants its hosts, so that it can be seen which of them got there. */
export interface Goal {
  /** Whether the host stands where it is wanted. */
  readonly isMet: (host: HostRecord) => boolean;
  /** Why a host that is not there yet cannot be moved at all; undefined when it can. */
  readonly obstacle: (host: HostRecord) => string | undefined;
}

const IDLE = 1;
const FAULT = 2;

export function inModules(bizId: number, { moduleIds, append }: ModulesToFill): Goal {
  const wanted = new Set(moduleIds);
  return {
    obstacle: notIn(bizId),
    isMet: (host) => {
      if (!isIn(host, bizId)) return false;
      const present = new Set(host.modules.map(({ moduleId }) => moduleId));
      const all = [...wanted].every((moduleId) => present.has(moduleId));
      return all && (append || present.size === wanted.size);
    },
  };
}

export function inIdleModule(bizId: number): Goal {
  return { obstacle: notIn(bizId), isMet: (host) => isOnlyIn(host, bizId, IDLE) };
}

export function inFaultModule(bizId: number): Goal {
  return { obstacle: notIn(bizId), isMet: (host) => isOnlyIn(host, bizId, FAULT) };
}

/** A host may stay in further modules; the idle module itself keeps those that are idle alone. */
export function outOfModule({ bizId, moduleId }: ModuleKey): Goal {
  return {
    obstacle: notIn(bizId),
    isMet: (host) =>
      isOnlyIn(host, bizId, IDLE) ||
      (isIn(host, bizId) && host.modules.every((module) => module.moduleId !== moduleId)),
  };
}

/** A host of another business may not be given back in this one's name, nor one that serves. */
export function inResourcePool(bizId: number): Goal {
  return { isMet: isInPool, obstacle: (host) => notIn(bizId)(host) ?? notIdle(host, bizId) };
}

export function assignedTo(bizId: number): Goal {
  return {
    isMet: (host) => isOnlyIn(host, bizId, IDLE),
    obstacle: (host) =>
      isInPool(host) ? undefined : `Host ${host.hostId} is not in the resource pool.`,
  };
}

function notIdle(host: HostRecord, bizId: number): string | undefined {
  if (isOnlyIn(host, bizId, IDLE)) return undefined;
  return `Host ${host.hostId} is not in the idle module alone; use transferHostsToIdle first.`;
}

function notIn(bizId: number): Goal['obstacle'] {
  return (host) =>
    isIn(host, bizId) ? undefined : `Host ${host.hostId} is not in business ${bizId}.`;
}

export function isIn({ modules }: HostRecord, bizId: number): boolean {
  return modules.some((module) => module.bizId === bizId);
}

/** The pool is a business of its own, marked by its `default`. */
export function isInPool({ businesses }: HostRecord): boolean {
  return businesses.length > 0 && businesses.every(({ wire }) => wire['default'] === 1);
}

/** Every business has an idle and a fault module of its own, and so has the pool. */
function isOnlyIn(host: HostRecord, bizId: number, kind: number): boolean {
  return isIn(host, bizId) && host.modules.every(({ wire }) => wire['default'] === kind);
}
