import type { Texts } from '../language.ts';
import type { Cmdb } from '../state/cmdb.ts';
import type { Host } from '../state/host-store.ts';
import { type LogEntry, OPERATION } from '../state/operation-log.ts';
import { USERNAMES } from './identity.ts';
import { Random } from './random.ts';

const HOUR_MS = 3_600_000;
/** Lines of the last weeks, the newest an hour before the day began. */
const LINES = 60;

const KINDS: readonly (readonly [keyof typeof OPERATION, Texts])[] = [
  ['add', { en: 'create host', zh: '新建主机' }],
  ['modify', { en: 'modify host', zh: '修改主机' }],
  ['modify', { en: 'modify host', zh: '修改主机' }],
  ['moveHost', { en: 'host module change', zh: '主机所属模块变更' }],
];

/** What people did to hosts before the sandbox began, and one deletion of a module. */
export function seedOperations(cmdb: Cmdb, seed: number, today: number): void {
  const random = Random.of(seed, 'operations');
  const hosts = random.sample([...cmdb.hosts.all()].slice(0, 500), LINES);
  hosts.forEach((host, index) => {
    const time = today - (hosts.length - index) * 7 * HOUR_MS;
    cmdb.operations.add({
      ...hostLine(host, cmdb, random),
      operator: random.pick(USERNAMES),
      time,
    });
  });
  cmdb.operations.add({
    bizId: 4,
    opType: OPERATION.delete,
    description: { en: 'delete module', zh: '删除模块' },
    target: 'module',
    instId: 9_001,
    extKey: '',
    operator: 'mueller',
    time: today - HOUR_MS,
    before: { bk_module_id: 9_001, bk_module_name: 'old-match', bk_biz_id: 4, default: 0 },
    after: null,
  });
}

function hostLine(host: Host, cmdb: Cmdb, random: Random): Omit<LogEntry, 'operator' | 'time'> {
  const [kind, description] = random.pick(KINDS);
  const common = {
    bizId: cmdb.bizIdOfHost(host.bk_host_id) ?? 0,
    opType: OPERATION[kind],
    description,
    target: 'host',
    instId: host.bk_host_id,
    extKey: host.bk_host_innerip,
  };
  const after = { ...host };
  if (kind === 'add') return { ...common, before: null, after };
  const before = kind === 'modify' ? { ...after, bk_comment: '旧备注' } : moved(host, 3);
  const now = moved(host, cmdb.hosts.moduleIdsOf(host.bk_host_id)[0] ?? 3);
  return { ...common, before, after: kind === 'modify' ? after : now };
}

function moved(host: Host, moduleId: number): { bk_host_id: number; bk_module_id: number[] } {
  return { bk_host_id: host.bk_host_id, bk_module_id: [moduleId] };
}
