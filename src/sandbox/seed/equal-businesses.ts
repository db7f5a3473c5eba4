import type { Cmdb } from '../state/cmdb.ts';
import { hostOf } from './hosts.ts';
import { Random } from './random.ts';

const FIRST_ID = 101;

/** Their ids, past those of the demo's own businesses. */
export function equalBizIds(businesses: number): number[] {
  return Array.from({ length: businesses }, (_, index) => FIRST_ID + index);
}

export function isEqualBusiness(bizId: number): boolean {
  return bizId >= FIRST_ID;
}

const SET_NAMES = ['接入', '交易', '缓存', '存储', '离线计算'];
const MODULE_NAMES = ['web', 'api', 'worker', 'agent'];

/** The sets of each, with their modules. */
export const EQUAL_SETS: Readonly<Record<string, string[]>> = Object.fromEntries(
  SET_NAMES.map((set) => [set, MODULE_NAMES.map((module) => `${set}-${module}`)]),
);

/** All hosts, as many in each business; what does not go round stands in the first. */
export function seedEqualHosts(
  cmdb: Cmdb,
  seed: number,
  { bizIds, hosts }: { bizIds: readonly number[]; hosts: number },
  today: number,
): void {
  const random = Random.of(seed, 'equal hosts');
  const each = Math.floor(hosts / bizIds.length);
  let dealt = 0;
  for (const [place, bizId] of bizIds.entries()) {
    const modules = cmdb.modulesOf(bizId).filter((module) => module.default === 0);
    const own = place === 0 ? hosts - each * (bizIds.length - 1) : each;
    for (let n = 0; n < own; n += 1) {
      const moduleId = modules[n % modules.length]?.bk_module_id;
      const cloudId = random.integer(0, 2);
      const host = hostOf(cmdb.hosts.nextId, cloudId, address(dealt), random, today);
      cmdb.hosts.add(host, moduleId === undefined ? [] : [moduleId]);
      dealt += 1;
    }
  }
}

/** From 172.16.0.1 on; the demo's own hosts are in 10.0.0.0/8. */
function address(index: number): string {
  const [high, middle, low] = [Math.floor(index / 62_500), Math.floor(index / 250) % 250, index];
  return `172.${16 + high}.${middle}.${(low % 250) + 1}`;
}
