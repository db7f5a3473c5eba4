import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { Business } from '../../state/cmdb.ts';
import { cmdbTime } from '../../times.ts';
import { recordOf, textOf, type Wire } from '../../values.ts';
import { recordChange } from './changes.ts';
import { demandNoHosts } from './hosts-inside.ts';
import { addModule } from './module-writes.ts';
import { addressInteger, duplicate, invalidParameter, notFound, requiredText } from './refusals.ts';
import { addSet, removeSet } from './set-writes.ts';
import { checkAttributes, userDefinedDefaults } from './written-attributes.ts';

export const businessWriteHandlers: HandlerTable = {
  create_business: createBusiness,
  update_business: updateBusiness,
  delete_business: deleteBusiness,
  update_business_enable_status: updateBusinessEnableStatus,
};

const REQUIRED = [
  'bk_biz_name',
  'bk_biz_maintainer',
  'bk_biz_productor',
  'bk_biz_developer',
  'bk_biz_tester',
  'time_zone',
];

/** A business is born with its idle pool (behaviour.md B6). */
function createBusiness(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const data = recordOf(params.data);
  for (const name of REQUIRED) requiredText(data, name);
  checkAttributes(call.state, 'biz', data);
  demandFreeName(call, textOf(data.bk_biz_name), undefined);
  const business = newBusiness(data, call);
  const id = business.bk_biz_id;
  cmdb.businesses.set(id, business);
  recordChange(call, { object: 'biz', bizId: id, instId: id, before: null, after: business });
  const pool = addSet(call, id, { bk_set_name: '空闲机池', default: 1 });
  addModule(call, pool, { bk_module_name: '空闲机', default: 1 });
  addModule(call, pool, { bk_module_name: '故障机', default: 2 });
  return { bk_biz_id: id };
}

function newBusiness(data: Wire, { state }: Call): Business {
  const now = cmdbTime(state.now());
  return {
    operator: '',
    language: '1',
    life_cycle: '2',
    ...userDefinedDefaults(state, 'biz', data),
    ...data,
    bk_biz_id: state.cmdb.nextId('businesses'),
    bk_biz_name: textOf(data.bk_biz_name),
    default: 0,
    bk_supplier_account: '0',
    bk_supplier_id: 0,
    bk_data_status: 'enable',
    create_time: now,
    last_time: now,
  };
}

function updateBusiness(params: Wire, call: Call): Wire {
  const business = businessOf(params, call);
  const data = recordOf(params.data);
  checkAttributes(call.state, 'biz', data);
  if ('bk_biz_name' in data) {
    demandFreeName(call, requiredText(data, 'bk_biz_name'), business.bk_biz_id);
  }
  // ids, state and what is built in are not to be changed this way
  const { bk_biz_id, default: _, bk_data_status, bk_supplier_account, ...changes } = data;
  change(business, changes, call);
  return {};
}

/** Hosts anywhere inside are in the way, as for a set; archived or not does not matter. */
function deleteBusiness(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const business = businessOf(params, call);
  const id = business.bk_biz_id;
  demandNoHosts(cmdb, cmdb.modulesOf(id));
  for (const set of cmdb.setsOf(id)) removeSet(call, set);
  cmdb.businesses.delete(id);
  recordChange(call, { object: 'biz', bizId: id, instId: id, before: business, after: null });
  return {};
}

/** Each `enable` appends `(recover)` to the name, also of a business in use (behaviour.md J). */
function updateBusinessEnableStatus(params: Wire, call: Call): string {
  const flag = textOf(params.flag);
  if (flag !== 'enable' && flag !== 'disabled') throw invalidParameter('flag');
  const business = businessOf(params, call);
  const renamed = `${business.bk_biz_name}(recover)`.slice(0, 256);
  const changes = flag === 'enable' ? { bk_biz_name: renamed } : {};
  change(business, { ...changes, bk_data_status: flag }, call);
  return 'success';
}

function change(business: Business, changes: Wire, call: Call): void {
  const before = { ...business };
  Object.assign(business, changes, { last_time: cmdbTime(call.state.now()) });
  const id = business.bk_biz_id;
  recordChange(call, { object: 'biz', bizId: id, instId: id, before, after: business });
}

/** The resource pool is nobody's to change. */
function businessOf(params: Wire, { state }: Call): Business {
  const id = addressInteger(params, 'bk_biz_id');
  const business = state.cmdb.businesses.get(id);
  if (!business) throw notFound(`business ${id}`);
  if (business.default === 0) return business;
  throw systemFailure(1199027, 'the resource pool cannot be changed', '资源池业务不允许修改');
}

/** Names are unique, also against archived businesses. */
function demandFreeName({ state }: Call, name: string, ownId: number | undefined): void {
  for (const other of state.cmdb.businesses.values()) {
    if (other.bk_biz_id !== ownId && other.bk_biz_name === name) throw duplicate('bk_biz_name');
  }
}
