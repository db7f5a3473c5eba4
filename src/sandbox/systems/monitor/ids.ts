import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import { scalarText } from '../../values.ts';
import { MONITOR_PARAMETER_ERROR } from './lookups.ts';

/** Numbers joined by commas; undefined when there are none. */
export function idsOf(value: unknown, name: string): number[] | undefined {
  const text = scalarText(value).trim();
  if (text === '') return undefined;
  const ids = text.split(',').map((each) => each.trim());
  if (ids.every((id) => /^\d+$/.test(id))) return ids.map(Number);
  throw systemFailure(
    MONITOR_PARAMETER_ERROR,
    `[${name}] has a wrong value: ${text}`,
    `[${name}] 参数格式错误: ${text}`,
  );
}

/** The monitor knows the businesses of the CMDB. */
export function businessOf(value: unknown, { state }: Call): number {
  const bizId = Number(scalarText(value) || Number.NaN);
  if (isBusiness(bizId, { state })) return bizId;
  throw systemFailure(
    MONITOR_PARAMETER_ERROR,
    `Business ${scalarText(value)} does not exist`,
    `业务 ${scalarText(value)} 不存在`,
  );
}

export function isBusiness(bizId: number, { state }: Pick<Call, 'state'>): boolean {
  return state.cmdb.businesses.get(bizId)?.default === 0;
}

/** Whether a host with this address stands in the business, in that cloud area or in any. */
export function isHostOf(
  bizId: number,
  ip: string,
  { state }: Pick<Call, 'state'>,
  cloudId?: number,
): boolean {
  const { cmdb } = state;
  return cmdb.hosts
    .withInnerIp(ip)
    .some(
      (host) =>
        cmdb.bizIdOfHost(host.bk_host_id) === bizId &&
        (cloudId === undefined || host.bk_cloud_id === cloudId),
    );
}
