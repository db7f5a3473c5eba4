import type { HandlerTable } from '../../handler.ts';
import { alarmInstance } from './alarm-instance.ts';
import { getAlarms } from './get-alarms.ts';

/** The monitor: alarms (behaviour.md E). */
export const monitorHandlers: HandlerTable = {
  get_alarms: getAlarms,
  alarm_instance: alarmInstance,
};
