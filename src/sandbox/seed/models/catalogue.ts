import type { ModelAssociation } from '../../state/models.ts';
import type { AttributeRow } from './attribute-row.ts';
import {
  clusterRows,
  dataCenterRows,
  firewallRows,
  mysqlRows,
  routerRows,
  switchRows,
} from './custom-rows.ts';
import { hostRows } from './host-rows.ts';
import { bizRows, moduleRows, platRows, processRows, setRows } from './topology-rows.ts';

/** id, Chinese name, English name, icon; `own` for a user-defined group. */
export const CLASSIFICATIONS = [
  ['bk_host_manage', '主机管理', 'host management', 'icon-cc-host', 'inner'],
  ['bk_biz_topo', '业务拓扑', 'business topology', 'icon-cc-business', 'inner'],
  ['bk_organization', '组织架构', 'organization', 'icon-cc-organization', 'inner'],
  ['bk_network', '网络', 'network', 'icon-cc-network-equipment', 'inner'],
  ['bk_middleware', '中间件', 'middleware', 'icon-cc-middleware', 'inner'],
  ['data_center', '机房 & IDC', 'data centers', 'icon-cc-idc', ''],
  ['cs_empty', '空分组', 'empty group', 'icon-cc-default', ''],
] as const;

export interface ModelRow {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly classification: string;
  readonly icon: string;
  /** `own` user-defined, `paused` user-defined and out of use. */
  readonly kind: 'built-in' | 'own' | 'paused';
  readonly attributes: readonly AttributeRow[];
}

function model(
  id: string,
  names: readonly [zh: string, en: string],
  classification: string,
  icon: string,
  kind: ModelRow['kind'],
  attributes: readonly AttributeRow[],
): ModelRow {
  const [zh, en] = names;
  return { id, zh, en, classification, icon, kind, attributes };
}

export const MODELS: readonly ModelRow[] = [
  model('host', ['主机', 'host'], 'bk_host_manage', 'icon-cc-host', 'built-in', hostRows),
  model(
    'process',
    ['进程', 'process'],
    'bk_host_manage',
    'icon-cc-process',
    'built-in',
    processRows,
  ),
  model('plat', ['云区域', 'cloud area'], 'bk_host_manage', 'icon-cc-subnet', 'built-in', platRows),
  model('biz', ['业务', 'business'], 'bk_organization', 'icon-cc-business', 'built-in', bizRows),
  model('set', ['集群', 'set'], 'bk_biz_topo', 'icon-cc-set', 'built-in', setRows),
  model('module', ['模块', 'module'], 'bk_biz_topo', 'icon-cc-module', 'built-in', moduleRows),
  model('bk_switch', ['交换机', 'switch'], 'bk_network', 'icon-cc-switch2', 'own', switchRows),
  model('bk_router', ['路由器', 'router'], 'bk_network', 'icon-cc-router', 'own', routerRows),
  model(
    'bk_firewall',
    ['防火墙', 'firewall'],
    'bk_network',
    'icon-cc-firewall',
    'paused',
    firewallRows,
  ),
  model('bk_mysql', ['MySQL', 'MySQL'], 'bk_middleware', 'icon-cc-mysql', 'own', mysqlRows),
  model(
    'mysql_cluster',
    ['MySQL集群', 'MySQL cluster'],
    'bk_middleware',
    'icon-cc-db',
    'own',
    clusterRows,
  ),
  model('idc_room', ['机房', 'server room'], 'data_center', 'icon-cc-idc', 'own', dataCenterRows),
];

export const KINDS: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['belong', '属于', 'belong'],
  ['group', '组成', 'group'],
  ['run', '运行', 'run'],
  ['connect', '上联', 'connect'],
  ['default', '默认关联', 'default'],
  ['bk_mainline', '拓扑组成', 'mainline'],
];

type AssociationRow = readonly [
  source: string,
  kind: string,
  target: string,
  mapping: ModelAssociation['mapping'],
  onDelete: ModelAssociation['on_delete'],
  alias: string,
];

export const ASSOCIATIONS: readonly AssociationRow[] = [
  ['set', 'bk_mainline', 'biz', '1:1', 'none', ''],
  ['module', 'bk_mainline', 'set', '1:1', 'none', ''],
  ['host', 'bk_mainline', 'module', '1:1', 'none', ''],
  ['bk_switch', 'connect', 'host', '1:n', 'none', '接入'],
  ['bk_switch', 'connect', 'bk_router', 'n:n', 'none', 'uplink'],
  ['bk_switch', 'belong', 'idc_room', 'n:n', 'none', '所在机房'],
  ['bk_mysql', 'run', 'host', 'n:n', 'none', '部署于'],
  ['bk_mysql', 'belong', 'biz', 'n:n', 'delete_src', '所属业务'],
  ['mysql_cluster', 'group', 'bk_mysql', '1:n', 'delete_dest', ''],
  ['bk_router', 'default', 'idc_room', '1:1', 'none', '出口'],
];
