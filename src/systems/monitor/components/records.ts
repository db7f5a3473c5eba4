import { type ApiName, expectInt, expectLong, type WireObject } from '../../../esb/index.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { hostAddress } from '../host-addresses.ts';

/** A component as the monitor answers it, but for `config`, which is a secret. */
export interface ComponentRecord {
  readonly componentId: number;
  readonly bizId: number;
  readonly address: HostAddress | null;
  readonly wire: WireObject;
}

export function componentRecord(api: ApiName, { config: _, ...wire }: WireObject): ComponentRecord {
  return {
    componentId: expectLong(api, wire['id'], '`id`'),
    bizId: expectInt(api, wire['bk_biz_id'], '`bk_biz_id`'),
    address: hostAddress(api, wire),
    wire,
  };
}
