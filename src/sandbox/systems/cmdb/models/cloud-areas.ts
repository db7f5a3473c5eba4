import { systemFailure } from '../../../failure.ts';
import type { Call } from '../../../handler.ts';
import type { CloudArea } from '../../../state/cmdb.ts';
import { cmdbTime } from '../../../times.ts';
import { textOf, type Wire } from '../../../values.ts';
import { recordChange } from '../changes.ts';
import { notFound } from '../refusals.ts';
import { changedValues, newValues } from './instance-values.ts';

/** Cloud areas are instances of the model `plat`; a new one is numbered after the last. */
export function createCloudArea(params: Wire, call: Call): Wire {
  const { state, modes } = call;
  const values = newValues(state, 'plat', params);
  const id = state.models.nextCloudId(state.cmdb.clouds.keys());
  const time = cmdbTime(state.now());
  const area: CloudArea = {
    ...values,
    bk_cloud_id: id,
    bk_cloud_name: String(values.bk_cloud_name),
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  };
  state.cmdb.clouds.set(id, area);
  record(call, id, null, area);
  return { [modes.newCloudAreaKey]: id };
}

export function updateCloudArea(params: Wire, id: number, call: Call): void {
  const { state } = call;
  const area = state.cmdb.clouds.get(id);
  if (!area) throw notFound(`cloud area ${id}`);
  const { bk_cloud_id: _fixed, ...changes } = changedValues(state, 'plat', params, id);
  const before = { ...area };
  Object.assign(area, changes, { last_time: cmdbTime(state.now()) });
  record(call, id, before, area);
}

/** Area 0 stays, and so does one that holds hosts. */
export function deleteCloudArea(id: number, call: Call): void {
  const { state } = call;
  const area = state.cmdb.clouds.get(id);
  if (!area) throw notFound(`cloud area ${id}`);
  if (id === 0) {
    throw systemFailure(1101001, 'the default area cannot be deleted', '默认云区域不可删除');
  }
  const held = [...state.cmdb.hosts.all()].some((host) => host.bk_cloud_id === id);
  if (held) throw systemFailure(1101030, `cloud area ${id} still has hosts`, '云区域下存在主机');
  state.cmdb.clouds.delete(id);
  record(call, id, area, null);
}

function record(call: Call, instId: number, before: Wire | null, after: Wire | null): void {
  const extKey = textOf((after ?? before)?.bk_cloud_name);
  recordChange(call, { object: 'plat', bizId: 0, instId, extKey, before, after });
}
