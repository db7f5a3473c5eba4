import { type AttributeRow, choices, recordRows, row } from './attribute-row.ts';

const api = { flags: 'api locked' };
const role = { group: 'role' };
const name = { flags: 'required only' };

export const bizRows: readonly AttributeRow[] = [
  row('bk_biz_id', 'int', '业务ID', 'business ID', api),
  row('bk_biz_name', 'singlechar', '业务名', 'business name', name),
  row('life_cycle', 'enum', '生命周期', 'life cycle', {
    option: choices('1 测试中, *2 已上线, 3 停运'),
  }),
  row('bk_biz_maintainer', 'objuser', '运维人员', 'maintainer', {
    ...role,
    flags: 'required',
  }),
  row('bk_biz_productor', 'objuser', '产品人员', 'product manager', role),
  row('bk_biz_developer', 'objuser', '开发人员', 'developer', role),
  row('bk_biz_tester', 'objuser', '测试人员', 'tester', role),
  row('operator', 'objuser', '操作人员', 'operator', role),
  row('time_zone', 'timezone', '时区', 'time zone', { flags: 'required readonly locked' }),
  row('language', 'enum', '语言', 'language', {
    flags: 'required readonly locked',
    option: choices('*1 中文, 2 English'),
  }),
  row('default', 'int', '是否内置', 'built in', api),
  row('bk_supplier_id', 'int', '开发商ID', 'supplier ID', api),
  row('bk_data_status', 'singlechar', '数据状态', 'data status', api),
  ...recordRows,
  row('cost_center', 'singlechar', '成本中心', 'cost center', {
    flags: 'own',
    option: '^CC-\\d+$',
    placeholder: 'CC-1002',
  }),
];

export const setRows: readonly AttributeRow[] = [
  row('bk_set_id', 'int', '集群ID', 'set ID', api),
  row('bk_set_name', 'singlechar', '集群名', 'set name', name),
  row('bk_set_desc', 'longchar', '集群描述', 'set description'),
  row('bk_set_env', 'enum', '环境类型', 'environment', {
    option: choices('1 测试, 2 体验, *3 正式'),
  }),
  row('bk_service_status', 'enum', '服务状态', 'service status', {
    option: choices('*1 开放, 2 关闭'),
  }),
  row('bk_capacity', 'int', '设计容量', 'capacity', { option: { min: '1', max: '999999999' } }),
  row('description', 'longchar', '备注', 'remark'),
  row('bk_biz_id', 'int', '业务ID', 'business ID', api),
  row('bk_parent_id', 'int', '父实例ID', 'parent ID', api),
  row('default', 'int', '是否内置', 'built in', api),
  ...recordRows,
  row('region', 'singlechar', '地域', 'region', { flags: 'own' }),
];

export const moduleRows: readonly AttributeRow[] = [
  row('bk_module_id', 'int', '模块ID', 'module ID', api),
  row('bk_module_name', 'singlechar', '模块名', 'module name', name),
  row('bk_module_type', 'enum', '模块类型', 'module type', {
    option: choices('*1 普通, 2 数据库'),
  }),
  row('operator', 'objuser', '主要维护人', 'main maintainer'),
  row('bk_bak_operator', 'objuser', '备份维护人', 'backup maintainer'),
  row('bk_set_id', 'int', '集群ID', 'set ID', api),
  row('bk_biz_id', 'int', '业务ID', 'business ID', api),
  row('bk_parent_id', 'int', '父实例ID', 'parent ID', api),
  row('default', 'int', '是否内置', 'built in', api),
  ...recordRows,
];

export const platRows: readonly AttributeRow[] = [
  row('bk_cloud_id', 'int', '云区域ID', 'cloud area ID', api),
  row('bk_cloud_name', 'singlechar', '云区域', 'cloud area', name),
  ...recordRows,
];

export const processRows: readonly AttributeRow[] = [
  row('bk_process_id', 'int', '进程ID', 'process ID', api),
  row('bk_biz_id', 'int', '业务ID', 'business ID', api),
  row('bk_process_name', 'singlechar', '进程名称', 'process name', {
    flags: 'required only locked',
  }),
  row('bk_func_name', 'singlechar', '进程功能名称', 'function name', { flags: 'required' }),
  row('bind_ip', 'enum', '绑定IP', 'bound IP', {
    group: 'proc_port',
    option: choices('1 127.0.0.1, 2 0.0.0.0, 3 第一内网IP, 4 第一外网IP'),
  }),
  row('port', 'singlechar', '端口', 'port', { group: 'proc_port' }),
  row('protocol', 'enum', '协议', 'protocol', {
    group: 'proc_port',
    option: choices('1 TCP, 2 UDP'),
  }),
  ...recordRows,
];
