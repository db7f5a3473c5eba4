import type { Alarm } from '../../state/alarms.ts';
import type { Cmdb, Module } from '../../state/cmdb.ts';
import type { Wire } from '../../values.ts';

/** Where the alarm's host stood when the alarm came up. */
export interface AlarmPlace {
  readonly bizName: string;
  readonly setName: string;
  readonly module: Module | undefined;
}

export function placeOf(alarm: Alarm, cmdb: Cmdb): AlarmPlace {
  const module = cmdb.modules.get(alarm.moduleId);
  return {
    bizName: cmdb.businesses.get(alarm.bizId)?.bk_biz_name ?? '',
    setName: (module && cmdb.sets.get(module.bk_set_id)?.bk_set_name) ?? '',
    module,
  };
}

export function titleOf(alarm: Alarm): string {
  return `${alarm.ip}发生${alarm.monitor}告警`;
}

export function contentOf(alarm: Alarm): string {
  const reading = `当前指标值(${alarm.value}${alarm.unit}) >= (${alarm.threshold}${alarm.unit})`;
  return alarm.ip ? `主机[${alarm.ip}]:${reading}` : reading;
}

export function dimensionsText(alarm: Alarm, place: AlarmPlace): string {
  if (!alarm.ip) return `监控项(${alarm.monitor})-biz_id(${alarm.bizId})`;
  const where = `集群(${place.setName})-模块(${place.module?.bk_module_name ?? ''})`;
  return `ip(${alarm.ip})-company_id(0)-${where}-biz_id(${alarm.bizId})-plat_id(${alarm.cloudId})`;
}

/** Ids are text in here, while the top-level ones are numbers (behaviour.md E). */
export function matchDimension(alarm: Alarm, place: AlarmPlace): Wire {
  if (!alarm.ip) return { biz_id: String(alarm.bizId), monitor: alarm.monitor };
  return {
    bk_biz_id: String(alarm.bizId),
    bk_cloud_id: String(alarm.cloudId),
    ip: alarm.ip,
    SetName: place.setName,
    ModuleName: place.module?.bk_module_name ?? '',
    cc_topo_set: String(place.module?.bk_set_id ?? ''),
    cc_topo_module: String(alarm.moduleId),
    cc_app_module: String(alarm.moduleId),
    bk_supplier_id: '0',
  };
}
