import type { Wire } from '../values.ts';

interface MonitorSketch {
  readonly title: string;
  readonly type: string;
  readonly target: string;
  readonly unit: string;
  readonly enabled: boolean;
  /** Algorithms by severity. */
  readonly levels: Readonly<Record<string, number[]>>;
  readonly ways: readonly string[];
}

/** Every severity, way of notice and algorithm once. */
export const MONITOR_SKETCHES: readonly MonitorSketch[] = [
  {
    title: 'CPU总使用率',
    type: 'cpu',
    target: 'usage',
    unit: '%',
    enabled: true,
    levels: { '1': [1000], '2': [1001, 1002] },
    ways: ['mail', 'wechat'],
  },
  {
    title: '磁盘使用率',
    type: 'disk',
    target: 'in_use',
    unit: '%',
    enabled: true,
    levels: { '2': [1000] },
    ways: ['sms'],
  },
  {
    title: 'Order latency <p99>',
    type: 'custom',
    target: 'latency_p99',
    unit: 'ms',
    enabled: true,
    levels: { '3': [1000, 1001] },
    ways: ['mail'],
  },
  {
    title: '日志关键字',
    type: 'keyword',
    target: 'event_count',
    unit: '',
    enabled: false,
    levels: { '1': [1000] },
    ways: ['phone', 'sms'],
  },
];

/** A monitor as export_alarm_strategy answers it. */
export function monitorConf(sketch: MonitorSketch, bizId: number): Wire {
  const { title, type, target, enabled } = sketch;
  return {
    title,
    description: type === 'custom' ? 'Custom metric' : '',
    scenario: type,
    biz_id: bizId,
    monitor_target: target,
    monitor_type: type,
    src_type: 'BKMONITOR',
    stat_source_type: 'BKDATA',
    stat_source_info: JSON.stringify(sourceOf(sketch, bizId)),
    is_enabled: enabled,
    alarm_strategy: [strategyOf(sketch, bizId)],
  };
}

function sourceOf({ type, target, unit }: MonitorSketch, bizId: number): Wire {
  return {
    where_sql: '',
    monitor_result_table_id: `${bizId}_system_${type}`,
    count_freq: 60,
    unit_conversion: 1,
    aggregator: 'avg',
    monitor_field: target,
    unit,
    dimensions: ['ip', 'plat_id'],
  };
}

function strategyOf(sketch: MonitorSketch, bizId: number): Wire {
  return {
    is_enabled: sketch.enabled,
    bk_biz_id: bizId,
    cc_biz_id: bizId,
    display_name: `${sketch.title}策略`,
    scenario: sketch.type,
    is_classify_notice: Object.keys(sketch.levels).length > 1,
    nodata_alarm: sketch.type === 'cpu' ? 5 : 0,
    condition: [[]],
    rules: { count: 1, alarm_window: 60, check_window: 5 },
    alarm_level_config: Object.fromEntries(
      Object.entries(sketch.levels).map(([level, algorithms]) => [
        level,
        levelOf(Number(level), algorithms, sketch.ways),
      ]),
    ),
  };
}

function levelOf(level: number, algorithms: readonly number[], ways: readonly string[]): Wire {
  return {
    monitor_level: level,
    notice_start_time: '00:00',
    notice_end_time: '23:59',
    notify_way: ways,
    role_list: ['Maintainers'],
    responsible: ['li.na'],
    phone_receiver: ways.includes('phone') ? ['zhang.wei'] : [],
    is_recovery: level === 1,
    detect_algorithm: algorithms.map((id) => ALGORITHMS[id]),
  };
}

export const ALGORITHMS: Readonly<Record<number, Wire>> = {
  1000: {
    algorithm_id: 1000,
    config: { threshold: 90, message: '', method: 'gte' },
    name: '静态阈值',
    display: '当前值≥阈值:90',
  },
  1001: {
    algorithm_id: 1001,
    config: { ceil: 20, floor: 10, message: '' },
    name: '同比策略（简易）',
    display: '当前值较上周同一时刻上升超过20%或下降超过10%',
  },
  1002: {
    algorithm_id: 1002,
    config: { ceil: 30, floor: 30, message: '' },
    name: '环比策略（简易）',
    display: '当前值较前一时刻上升超过30%或下降超过30%',
  },
};
