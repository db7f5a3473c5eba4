import { randomUUID } from 'node:crypto';
import { cmdbTime } from '../times.ts';
import type { Wire } from '../values.ts';
import { deliverEvent } from './event-delivery.ts';
import { type Subscription, Subscriptions } from './subscriptions.ts';

/** What happened to one item. */
export interface CmdbEvent {
  readonly type: 'instdata' | 'relation' | 'association' | 'resource';
  readonly action: 'create' | 'update' | 'delete';
  /** A model's id, or one of the names without a suffix: `moduletransfer`, … */
  readonly object: string;
  readonly before: Wire | null;
  readonly after: Wire | null;
}

/** Event names that do not end in the action (behaviour.md B8). */
const WITHOUT_SUFFIX = new Set(['moduletransfer', 'hostidentifier', 'processmodule']);

/**
 * Sends events to those who subscribed: each at most once, one subscription's events one after
 * another (behaviour.md B8).
 */
export class EventPublisher {
  readonly subscriptions = new Subscriptions();
  readonly #queues = new WeakMap<Subscription, Promise<void>>();
  readonly #closing = new AbortController();
  #lastEvent = 0;
  #lastDelivery = 0;

  publish(event: CmdbEvent, now: number): void {
    this.#lastEvent += 1;
    const { object, action } = event;
    const name = WITHOUT_SUFFIX.has(object) ? object : object + action;
    const body = eventBody(this.#lastEvent, event, now);
    for (const subscription of this.subscriptions.all()) {
      if (subscription.events.includes(name)) this.#enqueue(subscription, body);
    }
  }

  /** No delivery is begun or goes on after this. */
  close(): void {
    this.#closing.abort();
  }

  #enqueue(subscription: Subscription, body: Wire): void {
    this.#lastDelivery += 1;
    const numbers = { distribution_id: this.#lastDelivery, subscription_id: subscription.id };
    const before = this.#queues.get(subscription) ?? Promise.resolve();
    const after = before.then(() => this.#deliver(subscription, { ...body, ...numbers }));
    this.#queues.set(subscription, after);
  }

  /** No second try after a failure: only its counter goes up. */
  async #deliver(subscription: Subscription, body: Wire): Promise<void> {
    if (this.#closing.signal.aborted) return;
    if (!this.subscriptions.get(subscription.id)) return;
    const arrived = await deliverEvent(subscription, JSON.stringify(body), this.#closing.signal);
    subscription.sent += 1;
    if (!arrived) subscription.failed += 1;
  }
}

function eventBody(id: number, event: CmdbEvent, now: number): Wire {
  return {
    event_id: id,
    txn_id: '',
    event_type: event.type,
    action: event.action,
    action_time: cmdbTime(now),
    obj_type: event.object,
    data: [{ cur_data: snapshot(event.after), pre_data: snapshot(event.before) }],
    bk_supplier_account: '0',
    request_id: randomUUID().replaceAll('-', ''),
    request_time: cmdbTime(now),
  };
}

/** Items go on changing while their event waits. */
function snapshot(item: Wire | null): Wire | null {
  return item && { ...item };
}
