import { type AttributeRow, choices, row } from './attribute-row.ts';

const name: AttributeRow = row('bk_inst_name', 'singlechar', '实例名', 'instance name', {
  flags: 'required only',
});

/** Between them the user-defined models have every attribute type. */
export const switchRows: readonly AttributeRow[] = [
  name,
  row('bk_asset_id', 'singlechar', '固资编号', 'asset number', { flags: 'only' }),
  row('bk_vendor', 'enum', '厂商', 'vendor', {
    option: choices('*huawei 华为, cisco Cisco, h3c 新华三'),
  }),
  row('bk_admin_ip', 'singlechar', '管理IP', 'management IP', {
    flags: 'required',
    option: '^\\d{1,3}(\\.\\d{1,3}){3}$',
    placeholder: '192.168.0.1',
  }),
  row('port_count', 'int', '端口数', 'ports', { flags: 'own', option: { min: '1', max: '96' } }),
  row('uplink_gbps', 'float', '上联带宽', 'uplink', { flags: 'own', unit: 'Gbps' }),
  row('on_shelf', 'date', '上架日期', 'on shelf since', { flags: 'own' }),
  row('last_check', 'time', '最近巡检', 'last check', { flags: 'own' }),
  row('managed', 'bool', '可管理', 'managed', { flags: 'own' }),
  row('operator', 'objuser', '维护人', 'maintainer'),
  row('bk_timezone', 'timezone', '时区', 'time zone'),
  row('remark', 'longchar', '备注 <内部>', 'remark', { flags: 'own' }),
];

export const mysqlRows: readonly AttributeRow[] = [
  name,
  row('bk_version', 'enum', '版本', 'version', { option: choices('5.7, *8.0') }),
  row('bk_port', 'int', '端口', 'port', {
    flags: 'required',
    option: { min: '1', max: '65535' },
  }),
  row('bk_role', 'enum', '角色', 'role', { option: choices('*master 主库, slave 从库') }),
  row('buffer_pool_gb', 'float', '缓冲池', 'buffer pool', { flags: 'own', unit: 'GB' }),
  row('last_backup', 'time', '最近备份', 'last backup', { flags: 'own readonly' }),
  row('is_ha', 'bool', '高可用', 'highly available', { flags: 'own' }),
  row('dba', 'objuser', 'DBA', 'DBA', { flags: 'own' }),
  row('cluster', 'singleasst', '所属集群', 'cluster', { flags: 'own', target: 'mysql_cluster' }),
];

export const clusterRows: readonly AttributeRow[] = [
  name,
  row('domain', 'singlechar', '访问域名', 'domain', { flags: 'own only' }),
  row('proxies', 'multiasst', '接入主机', 'proxies', { flags: 'own', target: 'host' }),
];

export const dataCenterRows: readonly AttributeRow[] = [
  name,
  row('city', 'singlechar', '城市', 'city', { flags: 'own' }),
  row('idc_timezone', 'timezone', '时区', 'time zone', { flags: 'own' }),
  row('racks', 'int', '机架数', 'racks', { flags: 'own' }),
];

export const routerRows: readonly AttributeRow[] = [name];
export const firewallRows: readonly AttributeRow[] = [name];
