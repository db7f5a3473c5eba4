import type { Cmdb } from '../state/cmdb.ts';
import { cmdbTime, DAY_MS } from '../times.ts';

/** An archived business without hosts, seen only by those who ask for `bk_data_status`. */
export function seedArchivedBusiness(cmdb: Cmdb, today: number): void {
  const times = {
    create_time: cmdbTime(today - 800 * DAY_MS),
    last_time: cmdbTime(today - 90 * DAY_MS),
  };
  const common = { bk_supplier_account: '0', ...times };
  const bizId = cmdb.nextId('businesses');
  cmdb.businesses.set(bizId, {
    bk_biz_id: bizId,
    bk_biz_name: '旧论坛 (legacy forum)',
    default: 0,
    bk_biz_maintainer: 'admin,maria.silva',
    bk_biz_productor: 'zhao.min',
    bk_biz_developer: 'mueller',
    bk_biz_tester: '',
    operator: 'admin',
    language: '2',
    life_cycle: '3',
    time_zone: 'Europe/Berlin',
    bk_supplier_id: 0,
    bk_data_status: 'disabled',
    cost_center: `CC-${1000 + bizId}`,
    ...common,
  });
  const setId = cmdb.nextId('sets');
  cmdb.sets.set(setId, {
    bk_set_id: setId,
    bk_set_name: '空闲机池',
    bk_biz_id: bizId,
    bk_parent_id: bizId,
    bk_set_desc: '',
    bk_set_env: '3',
    bk_service_status: '1',
    bk_capacity: null,
    description: '',
    default: 1,
    region: '华南',
    ...common,
  });
  for (const [name, kind] of [
    ['空闲机', 1],
    ['故障机', 2],
  ] as const) {
    const moduleId = cmdb.nextId('modules');
    cmdb.modules.set(moduleId, {
      bk_module_id: moduleId,
      bk_module_name: name,
      bk_module_type: '1',
      bk_set_id: setId,
      bk_parent_id: setId,
      bk_biz_id: bizId,
      default: kind,
      operator: '',
      bk_bak_operator: '',
      ...common,
    });
  }
}
