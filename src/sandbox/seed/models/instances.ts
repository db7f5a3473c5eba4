import type { Cmdb } from '../../state/cmdb.ts';
import type { Host } from '../../state/host-store.ts';
import type { Instance } from '../../state/instances.ts';
import type { Models } from '../../state/models.ts';
import { cmdbTime, DAY_MS } from '../../times.ts';
import { USERNAMES } from '../identity.ts';
import type { Random } from '../random.ts';

/** 3 server rooms, 2 routers, 12 switches, 4 clusters and 24 databases, with their links. */
export function seedInstances(models: Models, cmdb: Cmdb, random: Random, today: number): void {
  new InstanceSeeder(models, cmdb, random, today).sow();
}

const ROOMS = [
  ['广州一号机房', '广州', 'Asia/Shanghai', 120],
  ['上海 "张江"', '上海', 'Asia/Shanghai', 80],
  ['Frankfurt FRA-2', 'Frankfurt', 'Europe/Berlin', 40],
] as const;
const CLUSTERS = ['订单库', '用户库', 'game-eu', 'cmdb'];
const SWITCHES = 12;
const DATABASES = 24;

class InstanceSeeder {
  readonly #models: Models;
  readonly #random: Random;
  readonly #today: number;
  readonly #hosts: readonly Host[];

  constructor(models: Models, cmdb: Cmdb, random: Random, today: number) {
    this.#models = models;
    this.#random = random;
    this.#today = today;
    this.#hosts = [...cmdb.hosts.all()];
  }

  sow(): void {
    const rooms = ROOMS.map(([name, city, idc_timezone, racks]) =>
      this.#add('idc_room', name, { city, idc_timezone, racks }),
    );
    const routers = ['core-router-01', 'core-router-02'].map((name) =>
      this.#add('bk_router', name),
    );
    routers.forEach((router, index) => {
      this.#link('bk_router_default_idc_room', router, rooms[index]);
    });
    this.#switches(rooms, routers);
    this.#databases(CLUSTERS.map((name, index) => this.#cluster(name, index)));
  }

  /** Hosts 1 to 12 and on go to the switches in turn: a host is connected to one switch at most. */
  #switches(rooms: readonly Instance[], routers: readonly Instance[]): void {
    for (let n = 0; n < SWITCHES; n += 1) {
      const device = this.#switch(n);
      this.#link('bk_switch_belong_idc_room', device, rooms[n % rooms.length]);
      this.#link('bk_switch_connect_bk_router', device, routers[n % routers.length]);
      const connected = this.#hosts.slice(0, 60).filter((_, index) => index % SWITCHES === n);
      for (const host of connected) this.#linkTo('bk_switch_connect_host', device, host.bk_host_id);
    }
  }

  #switch(n: number): Instance {
    const random = this.#random;
    const day = (days: number) => this.#today - days * DAY_MS;
    return this.#add('bk_switch', `sw-${String(n + 1).padStart(2, '0')}`, {
      bk_asset_id: `NET${String(n + 1).padStart(5, '0')}`,
      bk_vendor: random.pick(['huawei', 'cisco', 'h3c']),
      bk_admin_ip: `192.168.10.${n + 1}`,
      port_count: random.pick([24, 48]),
      uplink_gbps: random.pick([1, 2.5, 10]),
      on_shelf: new Date(day(random.integer(100, 1500))).toISOString().slice(0, 10),
      last_check: cmdbTime(day(random.integer(1, 30)))
        .slice(0, 19)
        .replace('T', ' '),
      managed: random.chance(0.8),
      operator: random.pick(USERNAMES),
      bk_timezone: random.pick(['Asia/Shanghai', 'Europe/Berlin']),
      remark: n % 4 === 0 ? '待更换 <风扇>\n下次巡检处理' : '',
    });
  }

  #cluster(name: string, index: number): Instance {
    const proxies = this.#random.sample(this.#hosts, 2).map((host) => host.bk_host_id);
    return this.#add('mysql_cluster', name, {
      domain: `db${index + 1}.example.com`,
      proxies: proxies.join(','),
    });
  }

  #databases(clusters: readonly Instance[]): void {
    for (let n = 0; n < DATABASES; n += 1) {
      const cluster = clusters[n % clusters.length];
      const database = this.#database(n, cluster);
      this.#linkTo('mysql_cluster_group_bk_mysql', cluster, database.bk_inst_id);
      const host = this.#hosts[(n * 7) % Math.max(1, this.#hosts.length)];
      if (host) this.#linkTo('bk_mysql_run_host', database, host.bk_host_id);
      this.#linkTo('bk_mysql_belong_biz', database, 2 + (n % 3));
    }
  }

  #database(n: number, cluster: Instance | undefined): Instance {
    const random = this.#random;
    return this.#add('bk_mysql', `mysql-${String(n + 1).padStart(2, '0')}`, {
      bk_version: random.pick(['5.7', '8.0']),
      bk_port: 3306 + (n % 3),
      bk_role: n < CLUSTERS.length ? 'master' : 'slave',
      buffer_pool_gb: random.pick([0.5, 4, 31.25]),
      last_backup: n % 5 === 0 ? null : cmdbTime(this.#today - (n + 1) * 3_600_000),
      is_ha: random.chance(0.5),
      dba: random.sample(USERNAMES, 2).join(','),
      cluster: cluster ? String(cluster.bk_inst_id) : '',
    });
  }

  #add(objId: string, name: string, values: Record<string, unknown> = {}): Instance {
    const time = this.#today - this.#random.integer(10, 600) * DAY_MS;
    return this.#models.instances.add({
      ...values,
      bk_inst_name: name,
      bk_obj_id: objId,
      bk_supplier_account: '0',
      create_time: cmdbTime(time),
      last_time: cmdbTime(time + this.#random.integer(0, 9) * DAY_MS),
    });
  }

  #link(objAsstId: string, source: Instance, target: Instance | undefined): void {
    if (target) this.#linkTo(objAsstId, source, target.bk_inst_id);
  }

  #linkTo(objAsstId: string, source: Instance | undefined, targetId: number): void {
    const association = this.#models.association(objAsstId);
    if (!source || !association) throw new Error(`no association ${objAsstId} was seeded`);
    this.#models.instances.addLink({
      bk_obj_asst_id: objAsstId,
      bk_asst_id: association.bk_asst_id,
      bk_obj_id: association.bk_obj_id,
      bk_asst_obj_id: association.bk_asst_obj_id,
      bk_inst_id: source.bk_inst_id,
      bk_asst_inst_id: targetId,
    });
  }
}
