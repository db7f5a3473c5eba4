export interface AlarmOut {
  readonly alarmId: number;
  readonly level: string;
  readonly title: string;
  readonly sourceTime: string;
}

/** As get_alarms has it; an alarm that is not about a host has an empty IP. */
export interface AlarmItem {
  readonly id: number;
  readonly ip: string;
  readonly bk_cloud_id: number;
  readonly level: number;
  readonly source_time: string;
  readonly alarm_content: { readonly title: string };
}

/** `0:10.0.0.1`: the monitor knows a host by cloud area and inner IP. */
export function addressOf({ bk_cloud_id: cloudId, ip }: AlarmItem): string {
  return `${cloudId}:${ip}`;
}

const LEVELS = ['', 'FATAL', 'WARNING', 'REMINDER'];

/** `2018-11-05 06:01:00+0000` becomes `2018-11-05T06:01:00+00:00`. */
export function alarmOut(alarm: AlarmItem): AlarmOut {
  const { id: alarmId, level, source_time: time, alarm_content: content } = alarm;
  const sourceTime = `${time.slice(0, 10)}T${time.slice(11, 22)}:${time.slice(22)}`;
  return { alarmId, level: LEVELS[level] ?? 'UNKNOWN', title: content.title, sourceTime };
}
