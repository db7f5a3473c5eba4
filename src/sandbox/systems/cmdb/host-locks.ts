import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import { listOf, type Wire } from '../../values.ts';
import { invalidParameter, mustBeSet, notAnInteger } from './refusals.ts';

/** Locks are advisory: nothing but these three looks at them (behaviour.md B5). */
export const hostLockHandlers: HandlerTable = {
  add_host_lock: addHostLock,
  delete_host_lock: deleteHostLock,
  search_host_lock: searchHostLock,
};

/** One unknown address fails the whole call; a locked host is locked again in silence. */
function addHostLock(params: Wire, { state: { cmdb } }: Call): null {
  const cloudId = cloudIdOf(params);
  const ips = ipsOf(params);
  if (ips.some((ip) => !cmdb.hosts.at(cloudId, ip))) throw unknownAddress();
  for (const ip of ips) cmdb.locks.lock(cloudId, ip);
  return null;
}

/** Unlocking what is not locked succeeds. */
function deleteHostLock(params: Wire, { state: { cmdb } }: Call): null {
  const cloudId = cloudIdOf(params);
  for (const ip of ipsOf(params)) cmdb.locks.unlock(cloudId, ip);
  return null;
}

/** An answer for every address that was asked for, known or not. */
function searchHostLock(params: Wire, { state: { cmdb } }: Call): Wire {
  const cloudId = cloudIdOf(params);
  return Object.fromEntries(ipsOf(params).map((ip) => [ip, cmdb.locks.isLocked(cloudId, ip)]));
}

function cloudIdOf({ bk_cloud_id: cloudId = 0 }: Wire): number {
  if (typeof cloudId === 'number' && Number.isSafeInteger(cloudId)) return cloudId;
  throw notAnInteger('bk_cloud_id');
}

function ipsOf({ ip_list: value }: Wire): string[] {
  if (value === undefined || value === null) throw mustBeSet('ip_list');
  const ips = listOf(value);
  if (!ips?.every((ip) => typeof ip === 'string')) {
    throw invalidParameter('ip_list', 'must be a list of strings');
  }
  if (ips.length === 0) throw mustBeSet('ip_list');
  return ips as string[];
}

function unknownAddress() {
  return systemFailure(1199011, 'ip_list holds an unknown address', 'ip_list 参数无效');
}
