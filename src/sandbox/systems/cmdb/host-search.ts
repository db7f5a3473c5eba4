import type { Cmdb } from '../../state/cmdb.ts';
import type { Host } from '../../state/host-store.ts';
import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { ConditionTest } from './host-conditions.ts';
import { type IpFilter, ipFilterOf } from './host-ip-filter.ts';

/** All that search_host filters by. */
export interface HostSearch {
  readonly bizId: number | undefined;
  readonly ip: IpFilter | undefined;
  readonly tests: ReadonlyMap<string, ConditionTest>;
}

/** Throws BadCondition for what MongoDB would refuse. */
export function hostSearchOf(params: Wire): HostSearch {
  const bizId = integerOf(params.bk_biz_id) ?? 0;
  const tests = new Map<string, ConditionTest>();
  for (const entry of (listOf(params.condition) ?? []).map(recordOf)) {
    const object = textOf(entry.bk_obj_id);
    tests.set(object, new ConditionTest(entry.condition, object === 'host'));
  }
  return { bizId: bizId > 0 ? bizId : undefined, ip: ipFilterOf(params.ip), tests };
}

const KNOWN_OBJECTS = new Set(['biz', 'set', 'module', 'host', 'plat', 'object']);

/** The hosts that satisfy everything, in no particular order. */
export function searchedHosts(search: HostSearch, cmdb: Cmdb): Host[] {
  const { tests, ip } = search;
  // Any other object silently yields nothing, and so do conditions on custom levels, which this
  // topology does not have (behaviour.md B1).
  if ([...tests.keys()].some((object) => !KNOWN_OBJECTS.has(object))) return [];
  if (tests.get('object')?.isEmpty === false) return [];
  const scope = moduleScope(search, cmdb);
  const clouds = cloudScope(tests.get('plat'), cmdb);
  const lookedUp = lookUp(search, cmdb);
  const hosts = lookedUp ?? (scope ? hostsIn(scope, cmdb) : [...cmdb.hosts.all()]);
  const hostTest = tests.get('host');
  if (!lookedUp && !clouds && !ip && (hostTest?.isEmpty ?? true)) return hosts;
  const inScope = (host: Host) =>
    !lookedUp || !scope || cmdb.hosts.moduleIdsOf(host.bk_host_id).some((id) => scope.has(id));
  return hosts.filter(
    (host) =>
      inScope(host) &&
      (clouds?.has(host.bk_cloud_id) ?? true) &&
      (ip?.holdsFor(host) ?? true) &&
      (hostTest?.holdsFor(host) ?? true),
  );
}

/** The modules that business, set and module conditions leave; undefined without any of them. */
function moduleScope({ bizId, tests }: HostSearch, cmdb: Cmdb): ReadonlySet<number> | undefined {
  const [biz, set, module] = [tests.get('biz'), tests.get('set'), tests.get('module')];
  const free = [biz, set, module].every((test) => test?.isEmpty ?? true);
  if (bizId === undefined && free) return undefined;
  const left = [...cmdb.modules.values()].filter(
    (item) =>
      (bizId === undefined || item.bk_biz_id === bizId) &&
      holds(biz, cmdb.businesses.get(item.bk_biz_id)) &&
      holds(set, cmdb.sets.get(item.bk_set_id)) &&
      holds(module, item),
  );
  return new Set(left.map((item) => item.bk_module_id));
}

function holds(test: ConditionTest | undefined, item: Wire | undefined): boolean {
  return !test || (item !== undefined && test.holdsFor(item));
}

function cloudScope(test: ConditionTest | undefined, cmdb: Cmdb): Set<number> | undefined {
  if (!test || test.isEmpty) return undefined;
  const areas = [...cmdb.clouds.values()].filter((area) => test.holdsFor(area));
  return new Set(areas.map((area) => area.bk_cloud_id));
}

/** Candidates by id or inner address, where the search pins them. */
function lookUp({ tests, ip }: HostSearch, { hosts }: Cmdb): Host[] | undefined {
  const ids = tests.get('host')?.pinned('bk_host_id');
  if (ids) return [...new Set(ids)].flatMap((id) => hosts.get(integerOf(id) ?? 0) ?? []);
  const ips = ip?.innerIps ?? tests.get('host')?.pinned('bk_host_innerip');
  return ips && [...new Set(ips)].flatMap((each) => hosts.withInnerIp(String(each)));
}

function hostsIn(moduleIds: Iterable<number>, { hosts }: Cmdb): Host[] {
  const ids = new Set<number>();
  for (const moduleId of moduleIds) for (const id of hosts.hostIdsIn(moduleId)) ids.add(id);
  return [...ids].flatMap((id) => hosts.get(id) ?? []);
}
