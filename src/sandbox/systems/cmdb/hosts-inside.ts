import { systemFailure } from '../../failure.ts';
import type { Cmdb, Module } from '../../state/cmdb.ts';

/** What still holds hosts cannot be deleted: 1101030 (behaviour.md B9). */
export function demandNoHosts({ hosts }: Cmdb, modules: readonly Module[]): void {
  if (modules.every((module) => hosts.hostIdsIn(module.bk_module_id).size === 0)) return;
  throw systemFailure(1101030, 'there are hosts inside, move them first', '存在主机，不允许删除');
}
