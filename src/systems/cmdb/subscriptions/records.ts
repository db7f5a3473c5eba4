import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';

/** A subscription as search_subscription answers it. */
export interface EventSubscriptionRecord {
  readonly subscriptionId: number;
  readonly wire: WireObject;
  readonly statistics: WireObject;
}

/** A subscription that was made or changed. */
export interface WrittenSubscription {
  readonly subscriptionId: number;
}

/** The timeout is `time_out` in the CMDB's code, `timeout` in the document (behaviour.md B8). */
export function eventSubscriptionRecord(api: ApiName, wire: WireObject): EventSubscriptionRecord {
  const { statistics, time_out: timeout } = wire;
  return {
    subscriptionId: expectInt(api, wire['subscription_id'], '`subscription_id`'),
    wire: timeout === undefined ? wire : { ...wire, timeout },
    statistics: typeof statistics === 'object' && statistics !== null ? { ...statistics } : {},
  };
}
