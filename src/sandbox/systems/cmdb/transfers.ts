import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { Cmdb } from '../../state/cmdb.ts';
import { integerOf, integersOf, type Wire } from '../../values.ts';
import { moveHost } from './host-moves.ts';

/**
 * Moving hosts. Hosts go one after another without a transaction: an error midway leaves the
 * earlier ones moved (behaviour.md B4).
 */
export const transferHandlers: HandlerTable = {
  transfer_host_module: transferHostModule,
  transfer_host_to_idlemodule: (params, call) => toBuiltIn(params, call, 1),
  transfer_host_to_faultmodule: (params, call) => toBuiltIn(params, call, 2),
  transfer_host_to_resourcemodule: transferHostToResourcemodule,
  transfer_resourcehost_to_idlemodule: transferResourcehostToIdlemodule,
  transfer_sethost_to_idle_module: transferSethostToIdleModule,
};

const DONE: Wire = {};

/** Adds the modules (leaving idle and fault ones) or replaces all. */
function transferHostModule(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const bizId = Number(params.bk_biz_id);
  const targets = idList(params, 'bk_module_id');
  for (const id of targets) demandNormalModule(cmdb, bizId, id);
  for (const hostId of idList(params, 'bk_host_id')) {
    demandHostOf(cmdb, bizId, hostId);
    const kept = params.is_increment === true ? normalModuleIds(cmdb, hostId) : [];
    moveHost(call, hostId, [...new Set([...kept, ...targets])]);
  }
  return DONE;
}

function toBuiltIn(params: Wire, call: Call, kind: 1 | 2): Wire {
  const { cmdb } = call.state;
  const bizId = Number(params.bk_biz_id);
  const target = builtInModuleId(cmdb, bizId, kind);
  for (const hostId of idList(params, 'bk_host_id')) {
    demandHostOf(cmdb, bizId, hostId);
    moveHost(call, hostId, [target]);
  }
  return DONE;
}

/** Back to the pool; each host must be in the idle module and nowhere else. */
function transferHostToResourcemodule(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const bizId = Number(params.bk_biz_id);
  const pool = builtInModuleId(cmdb, cmdb.poolBizId, 1);
  for (const hostId of idList(params, 'bk_host_id')) {
    demandHostOf(cmdb, bizId, hostId);
    const isIdle = cmdb.modulesOfHost(hostId).every((module) => module.default === 1);
    if (!isIdle) {
      throw systemFailure(
        1106011,
        `host ${hostId} is not in the idle module`,
        '主机不在空闲机模块',
      );
    }
    moveHost(call, hostId, [pool]);
  }
  return DONE;
}

/** From the pool to a business's idle module; the pool itself as target changes nothing. */
function transferResourcehostToIdlemodule(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const bizId = Number(params.bk_biz_id);
  const hostIds = idList(params, 'bk_host_id');
  if (bizId === cmdb.poolBizId) return DONE;
  const target = builtInModuleId(cmdb, bizId, 1);
  for (const hostId of hostIds) {
    demandInPool(cmdb, hostId);
    moveHost(call, hostId, [target]);
  }
  return DONE;
}

/** All hosts of a set or of a module; the ESB has no form here, the CMDB checks. */
function transferSethostToIdleModule(params: Wire, call: Call): string {
  const { cmdb } = call.state;
  const bizId = idOrZero(params, 'bk_biz_id');
  const setId = idOrZero(params, 'bk_set_id');
  const moduleId = idOrZero(params, 'bk_module_id');
  if (bizId === 0) throw mustBeSet('bk_biz_id');
  if (setId === 0 && moduleId === 0) throw mustBeSet('bk_set_id or bk_module_id');
  const target = builtInModuleId(cmdb, bizId, 1);
  const emptied = cmdb
    .modulesOf(bizId)
    .filter((module) => setId === 0 || module.bk_set_id === setId)
    .filter((module) => moduleId === 0 || module.bk_module_id === moduleId);
  for (const module of emptied) {
    for (const hostId of [...cmdb.hosts.hostIdsIn(module.bk_module_id)]) {
      moveHost(call, hostId, [target]);
    }
  }
  // spelt so on the wire
  return 'sucess';
}

function demandNormalModule(cmdb: Cmdb, bizId: number, moduleId: number): void {
  const module = cmdb.modules.get(moduleId);
  if (module?.bk_biz_id === bizId && module.default === 0) return;
  throw systemFailure(1101080, `module ${moduleId} not found in business ${bizId}`, '模块不存在');
}

function demandHostOf(cmdb: Cmdb, bizId: number, hostId: number): void {
  if (cmdb.bizIdOfHost(hostId) === bizId) return;
  throw systemFailure(1110023, `host ${hostId} is not in business ${bizId}`, '主机不属于该业务');
}

function demandInPool(cmdb: Cmdb, hostId: number): void {
  const bizId = cmdb.bizIdOfHost(hostId);
  if (bizId === cmdb.poolBizId) return;
  throw bizId === undefined
    ? systemFailure(1110001, `get host failed: host ${hostId} not found`, '主机不存在')
    : systemFailure(1106010, `host ${hostId} is already assigned`, '主机已分配');
}

function builtInModuleId(cmdb: Cmdb, bizId: number, kind: 1 | 2): number {
  const module = cmdb.builtInModule(bizId, kind);
  if (module) return module.bk_module_id;
  throw systemFailure(1110030, `business ${bizId} has no such built-in module`, '模块不存在');
}

function normalModuleIds(cmdb: Cmdb, hostId: number): number[] {
  const normal = cmdb.modulesOfHost(hostId).filter((module) => module.default === 0);
  return normal.map((module) => module.bk_module_id);
}

/** The form has seen to it that it is a list; its elements are the CMDB's to read. */
function idList(params: Wire, name: string): number[] {
  const ids = integersOf(params[name]);
  if (ids) return ids;
  throw systemFailure(1199000, `${name} must be a list of integers`, 'JSON 数据格式错误');
}

function idOrZero(params: Wire, name: string): number {
  const id = integerOf(params[name] ?? 0);
  if (id !== undefined) return id;
  throw systemFailure(1199000, `${name} must be an integer`, 'JSON 数据格式错误');
}

function mustBeSet(name: string) {
  return systemFailure(1199010, `${name} must be set`, `${name} 必须设置`);
}
