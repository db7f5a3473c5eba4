import type { Cmdb } from '../../state/cmdb.ts';
import type { Host, HostStore } from '../../state/host-store.ts';
import { recordOf, textOf, type Wire } from '../../values.ts';
import { type HostSearch, hostSearchOf, searchedHosts } from './host-search.ts';
import { type SortKey, sorted, sortKeys } from './page.ts';

/** All hosts that a search finds, in the order of `page.sort`; pages are cut from it. */
export function hostList(params: Wire, cmdb: Cmdb): readonly Host[] {
  const search = hostSearchOf(params);
  const keys = sortKeys(textOf(recordOf(params.page).sort));
  if (!dependsOnIdsOnly(search, keys)) return inOrder(searchedHosts(search, cmdb), keys);
  const key = cacheKey(params, keys);
  const cache = cacheOf(cmdb.hosts);
  const known = cache.get(key);
  if (known?.version === cmdb.hosts.version) return known.hosts;
  const hosts = inOrder(searchedHosts(search, cmdb), keys);
  if (cache.size >= CACHED_LISTS) cache.clear();
  cache.set(key, { version: cmdb.hosts.version, hosts });
  return hosts;
}

interface CachedList {
  readonly version: number;
  readonly hosts: readonly Host[];
}

const CACHED_LISTS = 32;
const caches = new WeakMap<HostStore, Map<string, CachedList>>();

function cacheOf(hosts: HostStore): Map<string, CachedList> {
  const cache = caches.get(hosts) ?? new Map<string, CachedList>();
  caches.set(hosts, cache);
  return cache;
}

const IDS = new Set(['bk_host_id', 'bk_module_id', 'bk_set_id', 'bk_biz_id', 'bk_cloud_id']);

/**
 * Only what ids decide may be kept from page to page: ids never change, and the store's version
 * tells of every move. A name may be changed behind the cache's back.
 */
function dependsOnIdsOnly({ ip, tests }: HostSearch, keys: readonly SortKey[]): boolean {
  const fields = [...tests.values()].flatMap((test) => [...test.fields]);
  return !ip && [...fields, ...keys.map((key) => key.field)].every((field) => IDS.has(field));
}

function cacheKey(params: Wire, keys: readonly SortKey[]): string {
  const conditions = Array.isArray(params.condition) ? params.condition.map(recordOf) : [];
  const filters = conditions.map((entry) => [entry.bk_obj_id, entry.condition]);
  return JSON.stringify([params.bk_biz_id, filters, keys]);
}

function inOrder(hosts: Host[], keys: readonly SortKey[]): Host[] {
  const [first] = keys;
  if (!first) return hosts.sort((a, b) => scrambled(a) - scrambled(b));
  if (first.field !== 'bk_host_id') return sorted(hosts, keys);
  return hosts.sort((a, b) => first.sign * (a.bk_host_id - b.bk_host_id));
}

/** Without a sort the order is undefined (behaviour.md B1): steady here, but not that of the ids. */
function scrambled(host: Host): number {
  return Math.imul(host.bk_host_id, 2_654_435_761) >>> 0;
}
