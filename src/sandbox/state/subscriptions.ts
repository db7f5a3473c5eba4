/** A subscription to CMDB events. */
export interface Subscription {
  readonly id: number;
  name: string;
  system: string;
  callbackUrl: string;
  confirmMode: 'httpstatus' | 'regular';
  confirmPattern: string;
  /** Event names, sorted. */
  events: readonly string[];
  timeoutSeconds: number;
  operator: string;
  changedAt: number;
  /** Deliveries so far, and those that failed. */
  sent: number;
  failed: number;
}

/** Subscriptions by id. */
export class Subscriptions {
  readonly #byId = new Map<number, Subscription>();
  #lastId = 0;

  add(subscription: Omit<Subscription, 'id' | 'sent' | 'failed'>): Subscription {
    this.#lastId += 1;
    const added = { ...subscription, id: this.#lastId, sent: 0, failed: 0 };
    this.#byId.set(added.id, added);
    return added;
  }

  get(id: number): Subscription | undefined {
    return this.#byId.get(id);
  }

  named(name: string): Subscription | undefined {
    return this.all().find((each) => each.name === name);
  }

  all(): Subscription[] {
    return [...this.#byId.values()];
  }

  /** Whether there was one to remove. */
  remove(id: number): boolean {
    return this.#byId.delete(id);
  }
}
