import type { Alarm } from '../../state/alarms.ts';
import type { Wire } from '../../values.ts';

const SAVED = {
  is_enabled: true,
  is_deleted: false,
  create_user: 'admin',
  update_user: 'admin',
  create_time: '2018-10-31T08:28:55',
  update_time: '2018-10-31T08:28:55',
};

/**
 * The settings as they were when the alarm came up: ISO times without a zone, and nested settings
 * as JSON text (behaviour.md E).
 */
export function snapshots(alarm: Alarm): Wire {
  return {
    snap_notice: {
      ...SAVED,
      id: 26,
      title: `${alarm.monitor}通知方式`,
      description: '',
      alarm_source_id: 26,
      alarm_start_time: '00:00:00',
      alarm_end_time: '23:59:00',
      notify_config: JSON.stringify({
        alarm_start_time: '00:00',
        alarm_end_time: '23:59',
        responsible: '',
        notify_mail: true,
        notify_wechat: true,
        role_list: ['Maintainers'],
        group_list: [],
      }),
    },
    snap_converge: {
      id: 26,
      alarm_source_id: 26,
      config: JSON.stringify({ count: 1, alarm_window: '5', check_window: 5 }),
    },
    snap_collect: {
      ...SAVED,
      id: 1,
      title: 'collect',
      description: 'collect',
      alarm_source_id: 1,
      config: JSON.stringify({ collect_attr: 'monitor_id', collect_range: 1, collect_count: 2 }),
    },
    snap_alarm_source: {
      ...SAVED,
      id: 26,
      title: alarm.monitor,
      description: alarm.monitor,
      timeout: 40,
      alarm_type: alarm.type,
      alarm_attr_id: '26',
      biz_id: alarm.bizId,
      source_info: JSON.stringify({ aggregator: 'avg', unit: alarm.unit, count_freq: 60 }),
      condition: '[[]]',
    },
    snap_solution: null,
    snap_responsible: JSON.stringify({ verifier: ['admin'] }),
  };
}
