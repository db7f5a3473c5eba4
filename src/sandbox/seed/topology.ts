import type { Cmdb } from '../state/cmdb.ts';
import { cmdbTime, DAY_MS } from '../times.ts';
import { EQUAL_SETS } from './equal-businesses.ts';
import { USERNAMES } from './identity.ts';
import { Random } from './random.ts';

/** Businesses 2, 3 and 4, with their sets and the modules in each: 12 sets and 40 modules. */
const BUSINESSES: readonly (readonly [name: string, sets: Readonly<Record<string, string[]>>])[] = [
  [
    '蓝鲸',
    {
      公共组件: ['consul', 'kafka', 'redis', 'mysql', 'zookeeper'],
      集成平台: ['paas', 'esb', 'appo'],
      配置平台: ['cmdb_web', 'cmdb_host', 'cmdb_topo'],
      作业平台: ['job', '作业执行'],
      管控平台: ['gse_api', 'gse_task', 'gse_data', '数据接入'],
    },
  ],
  [
    '电商平台',
    {
      '华南-接入': ['nginx', '网关', 'waf'],
      交易: ['order-api', '支付', 'cart', '库存'],
      '数据(OLAP)': ['clickhouse', 'flink', '离线计算'],
      缓存: ['redis', 'memcache', '热点缓存'],
    },
  ],
  [
    'Skyline Games',
    {
      'login.eu': ['auth', 'gateway', 'session'],
      大区一: ['gamesvr', 'dbsvr', '战斗服', 'match'],
      'Shared services': ['chat', 'mail', 'cold-standby'],
    },
  ],
];

/** Those of the demo, and after them equal ones with these ids. */
export function seedTopology(
  cmdb: Cmdb,
  seed: number,
  equalBizIds: readonly number[],
  today: number,
): void {
  const seeder = new TopologySeeder(cmdb, Random.of(seed, 'topology'), today);
  seeder.sow();
  for (const bizId of equalBizIds) seeder.sowEqual(bizId);
}

class TopologySeeder {
  readonly #cmdb: Cmdb;
  readonly #random: Random;
  readonly #today: number;
  #setId = 0;
  #moduleId = 0;

  constructor(cmdb: Cmdb, random: Random, today: number) {
    this.#cmdb = cmdb;
    this.#random = random;
    this.#today = today;
  }

  sow(): void {
    this.#clouds();
    this.#business(1, '资源池', 1);
    BUSINESSES.forEach(([name], index) => {
      this.#business(index + 2, name, 0);
    });
    for (const bizId of this.#cmdb.businesses.keys()) this.#idlePool(bizId);
    BUSINESSES.forEach(([, sets], index) => {
      for (const [name, modules] of Object.entries(sets)) this.#set(index + 2, name, modules);
    });
  }

  sowEqual(bizId: number): void {
    this.#business(bizId, `业务 ${bizId}`, 0);
    this.#idlePool(bizId);
    for (const [name, modules] of Object.entries(EQUAL_SETS)) this.#set(bizId, name, modules);
  }

  #clouds(): void {
    for (const [id, name] of ['default area', '广州机房', 'aws-frankfurt'].entries()) {
      this.#cmdb.clouds.set(id, {
        bk_cloud_id: id,
        bk_cloud_name: name,
        bk_supplier_account: '0',
        ...this.#times(),
      });
    }
  }

  #business(id: number, name: string, kind: 0 | 1): void {
    const people = (count: number) => this.#random.sample(USERNAMES, count).join(',');
    this.#cmdb.businesses.set(id, {
      bk_biz_id: id,
      bk_biz_name: name,
      default: kind,
      bk_biz_maintainer: kind === 1 ? 'admin' : `admin,${people(2)}`,
      bk_biz_productor: people(1),
      bk_biz_developer: people(2),
      bk_biz_tester: people(1),
      operator: people(1),
      language: '1',
      life_cycle: id === 4 ? '1' : '2',
      time_zone: 'Asia/Shanghai',
      bk_supplier_account: '0',
      bk_supplier_id: 0,
      bk_data_status: 'enable',
      // a user-defined attribute
      cost_center: `CC-${1000 + id}`,
      ...this.#times(),
    });
  }

  #idlePool(bizId: number): void {
    const setId = this.#addSet(bizId, '空闲机池', 1);
    this.#addModule(bizId, setId, '空闲机', 1);
    this.#addModule(bizId, setId, '故障机', 2);
  }

  #set(bizId: number, name: string, modules: readonly string[]): void {
    const setId = this.#addSet(bizId, name, 0);
    for (const module of modules) this.#addModule(bizId, setId, module, 0);
  }

  #addSet(bizId: number, name: string, kind: 0 | 1): number {
    this.#setId += 1;
    this.#cmdb.sets.set(this.#setId, {
      bk_set_id: this.#setId,
      bk_set_name: name,
      bk_biz_id: bizId,
      bk_parent_id: bizId,
      bk_set_desc: kind === 0 && this.#random.chance(0.5) ? `${name} 集群` : '',
      bk_set_env: this.#random.weighted([
        ['3', 7],
        ['2', 2],
        ['1', 1],
      ]),
      bk_service_status: this.#random.chance(0.9) ? '1' : '2',
      bk_capacity: this.#random.chance(0.3) ? this.#random.integer(10, 500) : null,
      description: '',
      default: kind,
      bk_supplier_account: '0',
      // a user-defined attribute
      region: this.#random.pick(['华南', '华东', 'eu-central']),
      ...this.#times(),
    });
    return this.#setId;
  }

  #addModule(bizId: number, setId: number, name: string, kind: 0 | 1 | 2): void {
    this.#moduleId += 1;
    this.#cmdb.modules.set(this.#moduleId, {
      bk_module_id: this.#moduleId,
      bk_module_name: name,
      bk_module_type: '1',
      bk_set_id: setId,
      bk_parent_id: setId,
      bk_biz_id: bizId,
      default: kind,
      operator: kind === 0 ? this.#random.sample(USERNAMES, 2).join(',') : '',
      bk_bak_operator: kind === 0 ? this.#random.pick(USERNAMES) : '',
      bk_supplier_account: '0',
      ...this.#times(),
    });
  }

  #times(): { create_time: string; last_time: string } {
    const created = this.#today - this.#random.integer(100, 900) * DAY_MS;
    const changed = created + this.#random.integer(0, 90 * DAY_MS);
    return { create_time: cmdbTime(created), last_time: cmdbTime(changed) };
  }
}
