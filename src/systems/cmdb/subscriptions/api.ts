import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  EsbError,
  expectInt,
  expectObject,
  expectObjects,
  type Params,
  type WireObject,
} from '../../../esb/index.ts';
import type { EventCallbackTest } from '../../../generated/resolvers.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { type EventSubscriptionRecord, eventSubscriptionRecord } from './records.ts';

const SUBSCRIBE = catalogueApi('cc', 'subscribe_event');
const UNSUBSCRIBE = catalogueApi('cc', 'unsubcribe_event');
const UPDATE = catalogueApi('cc', 'update_event_subscribe');
export const SEARCH_SUBSCRIPTION = catalogueApi('cc', 'search_subscription');
const TESTING_CONNECTION = catalogueApi('cc', 'testing_connection');

/** Subscriptions belong to no business; their addresses hold one all the same. */
const NO_BUSINESS = 0;

/**
 * The ESB builds the addresses of these APIs from `supplier_account`, which the document calls
 * `bk_supplier_account`, and from a business (behaviour.md A6): all three are sent.
 */
function addressed({ supplierAccount }: Esb, params: Params): Params {
  return { bk_biz_id: NO_BUSINESS, supplier_account: supplierAccount, ...params };
}

/**
 * cc/search_subscription: every subscription, page after page until a short one: the document's
 * answer is a bare list without a total. Newer CMDBs answer `count` and `info`.
 */
export async function searchSubscription(esb: Esb): Promise<EventSubscriptionRecord[]> {
  const found = new Map<number, EventSubscriptionRecord>();
  for (;;) {
    const { size } = found;
    const page = { start: size, limit: PAGE_LIMIT, sort: 'subscription_id' };
    const params = addressed(esb, { condition: {}, page });
    const items = itemsOf(await esb.call(SEARCH_SUBSCRIPTION, params));
    for (const wire of items) {
      const record = eventSubscriptionRecord(SEARCH_SUBSCRIPTION, wire);
      found.set(record.subscriptionId, record);
    }
    // A page without news: a release that does not keep to `page` answered them all before.
    if (items.length < PAGE_LIMIT || found.size === size) return [...found.values()];
  }
}

function itemsOf(data: unknown): readonly WireObject[] {
  if (Array.isArray(data) || data === null) return expectObjects(SEARCH_SUBSCRIPTION, data);
  const page = expectObject(SEARCH_SUBSCRIPTION, data);
  return expectObjects(SEARCH_SUBSCRIPTION, page['info'], '`info`');
}

/** A subscription in its wire shape. */
export interface WireSubscription {
  readonly subscription_name: string;
  readonly system_name: string;
  readonly callback_url: string;
  readonly confirm_mode: string;
  readonly confirm_pattern: string;
  readonly subscription_form: string;
  readonly timeout: number;
}

/** cc/subscribe_event: answers the id; of a name that is taken, that of the one it changed (B8). */
export async function subscribeEvent(esb: Esb, subscription: WireSubscription): Promise<number> {
  const params = addressed(esb, withTimeouts(subscription));
  const made = expectObject(SUBSCRIBE, await esb.call(SUBSCRIBE, params));
  return expectInt(SUBSCRIBE, made['subscription_id'], '`subscription_id`');
}

/** cc/update_event_subscribe: takes all values, not only the new ones. */
export async function updateEventSubscribe(
  esb: Esb,
  subscriptionId: number,
  subscription: WireSubscription,
): Promise<void> {
  const values = { subscription_id: subscriptionId, ...withTimeouts(subscription) };
  await esb.call(UPDATE, addressed(esb, values));
}

/** The CMDB reads `time_out`, the document says `timeout` (behaviour.md B8). */
function withTimeouts(subscription: WireSubscription): Params {
  return { ...subscription, time_out: subscription.timeout };
}

/** cc/unsubcribe_event, which is spelt so. */
export async function unsubscribeEvent(esb: Esb, subscriptionId: number): Promise<void> {
  await esb.call(UNSUBSCRIBE, addressed(esb, { subscription_id: subscriptionId }));
}

/** What the CMDB says of an address that it cannot reach: ping and telnet failed (B9). */
const UNREACHABLE: ReadonlySet<string> = new Set(['1103004', '1103005']);

/** cc/testing_connection: the CMDB opens a connection to the address and sends nothing. */
export async function testingConnection(esb: Esb, url: string): Promise<EventCallbackTest> {
  try {
    await esb.call(TESTING_CONNECTION, { callback_url: url, data: {} });
    return { reachable: true, message: null };
  } catch (error) {
    if (error instanceof EsbError && UNREACHABLE.has(String(error.esbCode))) {
      return { reachable: false, message: error.message };
    }
    throw error;
  }
}
