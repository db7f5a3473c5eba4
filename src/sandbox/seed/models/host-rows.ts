import { type AttributeRow, choices, row } from './attribute-row.ts';

const auto = { group: 'auto' };

/** The host model: what seeded hosts have, the user-defined attributes at the end. */
export const hostRows: readonly AttributeRow[] = [
  row('bk_host_id', 'int', '主机ID', 'host ID', { flags: 'api locked' }),
  row('bk_host_innerip', 'singlechar', '内网IP', 'inner IP', {
    flags: 'required locked',
    option: '^((1?\\d{1,2}|2[0-4]\\d|25[0-5])[.]){3}(1?\\d{1,2}|2[0-4]\\d|25[0-5])$',
  }),
  row('bk_host_outerip', 'singlechar', '外网IP', 'outer IP'),
  row('bk_cloud_id', 'foreignkey', '云区域', 'cloud area', {
    flags: 'required locked',
    target: 'plat',
  }),
  row('operator', 'objuser', '主要维护人', 'main maintainer'),
  row('bk_bak_operator', 'objuser', '备份维护人', 'backup maintainer'),
  row('bk_asset_id', 'singlechar', '固资编号', 'asset number'),
  row('bk_sn', 'singlechar', '设备SN', 'serial number'),
  row('bk_comment', 'longchar', '备注', 'comment', { placeholder: '任意文字' }),
  row('bk_service_term', 'int', '质保年限', 'warranty years', {
    option: { min: '1', max: '10' },
    unit: '年',
  }),
  row('bk_sla', 'enum', 'SLA级别', 'SLA level', { option: choices('1 L1, 2 L2, 3 L3') }),
  row('bk_isp_name', 'enum', '所属运营商', 'carrier', {
    option: choices('0 其它, 1 电信, 2 联通, 3 移动'),
  }),
  row('import_from', 'enum', '录入方式', 'imported from', {
    flags: 'locked',
    option: choices('*1 excel, 2 agent, 3 api'),
  }),
  row('bk_input_from', 'singlechar', '录入来源', 'input from', { flags: 'api locked' }),
  row('bk_host_name', 'singlechar', '主机名称', 'host name', auto),
  row('bk_os_type', 'enum', '操作系统类型', 'OS type', {
    ...auto,
    option: choices('1 Linux, 2 Windows'),
  }),
  row('bk_os_name', 'singlechar', '操作系统名称', 'OS name', auto),
  row('bk_os_version', 'singlechar', '操作系统版本', 'OS version', auto),
  row('bk_os_bit', 'singlechar', '操作系统位数', 'OS bit', auto),
  row('bk_cpu', 'int', 'CPU逻辑核心数', 'CPU logical cores', { ...auto, unit: '个' }),
  row('bk_cpu_mhz', 'int', 'CPU频率', 'CPU frequency', { ...auto, unit: 'Hz' }),
  row('bk_cpu_module', 'singlechar', 'CPU型号', 'CPU model', auto),
  row('bk_mem', 'int', '内存容量', 'memory', { ...auto, unit: 'MB' }),
  row('bk_disk', 'int', '磁盘容量', 'disk', { ...auto, unit: 'GB' }),
  row('bk_mac', 'singlechar', '内网MAC', 'inner MAC', auto),
  row('bk_outer_mac', 'singlechar', '外网MAC', 'outer MAC', auto),
  row('bk_childid', 'singlechar', '子机ID', 'child ID', { flags: 'api locked' }),
  row('create_time', 'time', '录入时间', 'creation time', { flags: 'readonly locked' }),
  row('last_time', 'time', '更新时间', 'last update', { flags: 'readonly locked' }),
  row('rack', 'singlechar', '机架', 'rack', { flags: 'own', group: 'asset' }),
  row('env_tag', 'enum', '环境', 'environment', {
    flags: 'own',
    option: choices('*prod 生产, pre 预发布, test 测试'),
  }),
  row('owner_team', 'singlechar', '所属团队', 'owner team', { flags: 'own' }),
  row('warranty_until', 'date', '质保到期', 'warranty until', { flags: 'own', group: 'asset' }),
];
