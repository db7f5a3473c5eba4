import { type ApiName, expectInt, expectLong, type WireObject } from '../../../esb/index.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { hostAddress } from '../host-addresses.ts';

/** An alarm as get_alarms or alarm_instance answers it; the latter tells more. */
export interface AlarmRecord {
  readonly alarmId: number;
  readonly bizId: number;
  /** Null for an alarm that is not about a host. */
  readonly address: HostAddress | null;
  readonly wire: WireObject;
}

export function alarmRecord(api: ApiName, wire: WireObject): AlarmRecord {
  return {
    alarmId: expectLong(api, wire['id'], '`id`'),
    bizId: expectInt(api, wire['bk_biz_id'], '`bk_biz_id`'),
    address: hostAddress(api, wire),
    wire,
  };
}
