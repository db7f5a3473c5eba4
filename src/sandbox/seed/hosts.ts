import type { Cmdb, Module } from '../state/cmdb.ts';
import type { Host } from '../state/host-store.ts';
import { cmdbTime, DAY_MS } from '../times.ts';
import { USERNAMES } from './identity.ts';
import { Random } from './random.ts';

/** A module that stays empty, so that "no hosts" is met too. */
const EMPTY_MODULE = 'cold-standby';

export function seedHosts(cmdb: Cmdb, seed: number, count: number, today: number): void {
  const random = Random.of(seed, 'hosts');
  const placing = placements(cmdb, random);
  const addresses = addressPlan();
  for (let id = 1; id <= count; id += 1) {
    const cloudId = random.weighted(CLOUD_WEIGHTS);
    cmdb.hosts.add(hostOf(id, cloudId, addresses(cloudId), random, today), placing());
  }
}

const CLOUD_WEIGHTS = [
  [0, 80],
  [1, 14],
  [2, 6],
] as const;

/** Business 2 holds about a half, a few hosts are unassigned, some stand in several modules. */
function placements(cmdb: Cmdb, random: Random): () => number[] {
  const parts = [
    [1, 3],
    [2, 50],
    [3, 30],
    [4, 17],
  ] as const;
  const normal = new Map(parts.map(([bizId]) => [bizId, weightedModules(cmdb, bizId)]));
  return () => {
    const bizId = random.weighted(parts);
    const idle = builtIn(cmdb, bizId, 1);
    if (bizId === cmdb.poolBizId || random.chance(0.06)) return [idle];
    if (random.chance(0.01)) return [builtIn(cmdb, bizId, 2)];
    const modules = normal.get(bizId) ?? [];
    const wanted = random.weighted([
      [1, 88],
      [2, 9],
      [3, 3],
    ]);
    const chosen = new Set<number>();
    while (chosen.size < wanted) chosen.add(random.weighted(modules));
    return [...chosen];
  };
}

/** Unevenly: a module's weight goes by its place, from 2 to 8. */
function weightedModules(cmdb: Cmdb, bizId: number): [number, number][] {
  const filled = (module: Module) => module.default === 0 && module.bk_module_name !== EMPTY_MODULE;
  return cmdb
    .modulesOf(bizId)
    .filter(filled)
    .map((module, index) => [module.bk_module_id, 2 + ((index * 5 + 3) % 7)]);
}

function builtIn(cmdb: Cmdb, bizId: number, kind: 1 | 2): number {
  const module = cmdb.builtInModule(bizId, kind);
  if (!module) throw new Error(`business ${bizId} was seeded without its idle pool`);
  return module.bk_module_id;
}

/** Each cloud area counts from 10.0.0.1, so one inner address occurs in several areas. */
function addressPlan(): (cloudId: number) => string {
  const used = new Map<number, number>();
  return (cloudId) => {
    const index = used.get(cloudId) ?? 0;
    used.set(cloudId, index + 1);
    const [high, middle, low] = [Math.floor(index / 62_500), Math.floor(index / 250) % 250, index];
    return `10.${high}.${middle}.${(low % 250) + 1}`;
  };
}

const SYSTEMS: readonly (readonly [readonly [string, string, string], number])[] = [
  [['1', 'linux centos', '7.2'], 60],
  [['1', 'linux ubuntu', '18.04'], 25],
  [['2', 'windows server', '2016'], 15],
];
const CPUS = ['Intel(R) Xeon(R) E5-2620', 'Intel(R) Xeon(R) Gold 6133', 'AMD EPYC 7K62'];
const ROLES = ['web', 'db', 'cache', 'svc', '计算', '存储'];

export function hostOf(
  id: number,
  cloudId: number,
  ip: string,
  random: Random,
  today: number,
): Host {
  const [osType, osName, osVersion] = random.weighted(SYSTEMS);
  const people = () => random.sample(USERNAMES, random.integer(1, 2)).join(',');
  const day = today - random.integer(30, 700) * DAY_MS;
  // one flat literal: spreading parts together costs 50,000 hosts seconds and twice the memory
  return {
    bk_host_id: id,
    bk_cloud_id: cloudId,
    bk_host_innerip: ip,
    bk_host_outerip: random.chance(0.3) ? `203.0.${(id >> 8) & 255}.${id & 255}` : '',
    bk_host_name: `${random.pick(ROLES)}-${String(id).padStart(5, '0')}`,
    bk_os_type: osType,
    bk_os_name: osName,
    bk_os_version: osVersion,
    bk_os_bit: '64-bit',
    bk_cpu: random.pick([4, 8, 16, 32, 64]),
    bk_cpu_mhz: random.pick([2100, 2534, 2609, 3000]),
    bk_cpu_module: random.pick(CPUS),
    bk_mem: random.pick([7843, 15_886, 32_011, 64_256, 128_700]),
    bk_disk: random.pick([100, 500, 1789, 4000]),
    bk_mac: macOf(id),
    bk_outer_mac: '',
    bk_sn: `SN${String(id).padStart(8, '0')}`,
    bk_asset_id: random.chance(0.5) ? `DKUX${String(id).padStart(7, '0')}` : '',
    bk_comment: random.chance(0.05) ? '待下线 <下周>' : '',
    bk_service_term: random.chance(0.5) ? random.integer(1, 5) : null,
    bk_sla: random.pick(['1', '2', '3']),
    bk_isp_name: random.pick([null, '1', '2']),
    operator: random.chance(0.9) ? people() : null,
    bk_bak_operator: random.chance(0.6) ? people() : null,
    import_from: random.pick(['1', '2', '3']),
    bk_input_from: 'agent',
    bk_childid: null,
    create_time: cmdbTime(day),
    last_time: cmdbTime(day + random.integer(0, 20) * DAY_MS),
    // user-defined attributes
    rack: `R${random.integer(1, 40)}-${random.integer(1, 42)}`,
    env_tag: random.pick(['prod', 'pre', 'test']),
    owner_team: random.pick(['基础运维', '交易研发', 'platform', 'game-ops']),
    warranty_until: new Date(today + random.integer(-300, 900) * DAY_MS).toISOString().slice(0, 10),
  };
}

function macOf(id: number): string {
  const hex = id.toString(16).padStart(6, '0');
  return `52:54:00:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}
