import type { Host } from '../state/host-store.ts';
import type { Monitor } from '../state/monitor.ts';
import type { Wire } from '../values.ts';
import { ALGORITHMS } from './monitor-strategies.ts';

const PLACES = [
  ['中国广东内网', '内网', '中国', '广东', false],
  ['Frankfurt AWS', 'Amazon', 'Germany', 'Hessen', true],
] as const;

const CHINA = { bk_state_name: '中国', bk_province_name: '北京' };
const GERMANY = { bk_state_name: 'Germany', bk_province_name: 'Berlin' };

const TASKS: readonly Wire[] = [
  {
    name: 'test_tcp1',
    protocol: 'TCP',
    groups: '未分类',
    location: CHINA,
    config: {
      ip_list: ['10.0.2.13'],
      port: 3306,
      period: 1,
      response_format: 'in',
      response: null,
      timeout: 2900,
    },
  },
  {
    name: 'dns_udp',
    protocol: 'UDP',
    groups: 'DNS',
    location: GERMANY,
    config: {
      ip_list: ['10.0.2.53', '10.0.3.53'],
      port: 53,
      period: 5,
      response_format: 'nin',
      response: 'refused',
      timeout: 1000,
    },
  },
  {
    name: '官网 HTTP',
    protocol: 'HTTP',
    groups: '未分类',
    location: CHINA,
    config: {
      urls: 'https://shop.example.com/health?a=1&b=2',
      method: 'GET',
      headers: [{ name: 'Accept', value: '*/*' }],
      request: null,
      insecure_skip_verify: true,
      period: 1,
      response_format: 'reg',
      response: '^ok',
      response_code: '200',
      timeout: 3000,
    },
  },
];

/** Two nodes and a task of every protocol. */
export function seedUptime(monitor: Monitor, bizId: number, hosts: readonly Host[]): void {
  const nodes = hosts.map((host, index) => {
    const [name, carrier, country, city, isCommon] = PLACES[index] ?? PLACES[0];
    const place = { name, carrier, country, city, isCommon };
    const address = { ip: host.bk_host_innerip, cloudId: host.bk_cloud_id };
    return monitor.uptimeNodes.add({ bizId, ...place, ...address });
  });
  for (const collector of TASKS) {
    monitor.uptimeTasks.add({
      bizId,
      collector,
      nodeIds: nodes.map((node) => node.id),
      monitors: [availability(String(collector.name), bizId)],
    });
  }
}

function availability(task: string, bizId: number): Wire {
  return {
    bk_biz_id: bizId,
    scenario: 'uptimecheck',
    monitor_id: 0,
    alarm_strategy_id: 0,
    monitor_target: 'available',
    unit: '%',
    display_name: `"${task}"节点平均值可用率`,
    node_count: 0,
    is_enabled: true,
    is_recovery: false,
    nodata_alarm: 0,
    is_classify_notice: false,
    where_sql: '',
    condition: [[]],
    rules: { count: 1, alarm_window: 1440, check_window: 5 },
    alarm_level_config: {
      '2': {
        monitor_level: 2,
        alarm_start_time: '00:00',
        alarm_end_time: '23:59',
        notify_way: ['mail'],
        role_list: ['Tester'],
        responsible: [],
        phone_receiver: [],
        is_recovery: false,
        detect_algorithm: [
          { algorithm_id: 1000, config: ALGORITHMS[1000]?.config },
          { algorithm_id: 1001, config: ALGORITHMS[1001]?.config },
        ],
      },
    },
  };
}
