import type { Call } from '../../handler.ts';
import type { Wire } from '../../values.ts';
import { businessOf, idsOf } from './ids.ts';

/** An id that the business does not have stands under `fail`, and the answer is true all the same. */
export function exportAlarmStrategy(params: Wire, call: Call): Wire {
  const bizId = businessOf(params.bk_biz_id, call);
  const fail: Wire[] = [];
  const success: Wire[] = [];
  for (const id of idsOf(params.monitor_ids, 'monitor_ids') ?? []) {
    const monitor = call.state.monitor.monitors.get(id);
    if (monitor?.bizId === bizId) success.push(monitor.conf);
    else fail.push({ monitor_id: id, message: "can't find monitor" });
  }
  return { fail, success };
}
