import { createHash } from 'node:crypto';
import type { Esb } from '../../../esb/index.ts';
import type { EventLog } from '../../../graph/live/event-log.ts';
import type { Leases } from '../../../graph/live/leases.ts';
import { searchObjects } from '../models/api.ts';
import {
  searchSubscription,
  subscribeEvent,
  testingConnection,
  type WireSubscription,
} from '../subscriptions/api.ts';
import type { EventSubscriptionRecord } from '../subscriptions/records.ts';
import { presentSubscription } from '../subscriptions/values.ts';
import { lostEvent } from './payload.ts';

/** How it stands with the subscription; `standby`: another replica keeps it. */
export type KeeperState = 'standby' | 'kept' | 'unreachable' | 'failing';

export interface KeeperOptions {
  /** A session of the gateway's own, for one look. */
  readonly esb: () => Esb;
  readonly leases: Leases;
  readonly events: EventLog;
  /** Where events are posted to; a token follows it. */
  readonly address: string;
  /** A new token, and whether one will do for a good while yet. */
  readonly tokens: { make(): string; isLasting(token: string): boolean };
  readonly everyMs: number;
  /** Told after each look. */
  readonly tell: (state: KeeperState, error?: unknown) => void;
}

export interface EventKeeper {
  close(): Promise<void>;
}

/** Pauses after a failure: at first short, in the end longer than between good looks. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSES = 5;

/**
 * Sees to it that the CMDB posts its events here: that the gateway's one subscription is there, as
 * it should be, with a token that lasts. Where events may have been lost everybody who follows
 * them is told: the subscription was away or led elsewhere, posts have failed, or this process has
 * just begun and cannot know.
 */
export function keepEvents(options: KeeperOptions): EventKeeper {
  const keeper = new Keeper(options);
  keeper.begin();
  return keeper;
}

class Keeper implements EventKeeper {
  readonly #options: KeeperOptions;
  /** Of the subscription, and of the lease that one replica keeps it by. */
  readonly #name: string;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #failed = 0;
  /** What the CMDB had counted at the last look of this process. */
  #failures: number | undefined;
  /** What nobody has been told yet. */
  #hasLost = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#name = nameOf(options.address);
  }

  begin(): void {
    void this.#takeTurn();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#options.leases.release(this.#name).catch(() => undefined);
  }

  async #takeTurn(): Promise<void> {
    const { tell } = this.#options;
    try {
      const state = await this.#keep();
      this.#failed = 0;
      if (!this.#closed) tell(state);
    } catch (error) {
      this.#failed += 1;
      if (!this.#closed) tell('failing', error);
    }
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#takeTurn(), this.#pause).unref();
  }

  get #pause(): number {
    const { everyMs } = this.#options;
    if (this.#failed === 0) return everyMs;
    return Math.min(FIRST_PAUSE_MS * 2 ** (this.#failed - 1), everyMs * LONGEST_PAUSES);
  }

  async #keep(): Promise<KeeperState> {
    const { leases, everyMs, address } = this.#options;
    const name = this.#name;
    if (!(await leases.take(name, everyMs * 3))) {
      this.#failures = undefined; // from here on another counts
      return 'standby';
    }
    const esb = this.#options.esb();
    const all = await searchSubscription(esb);
    const present = all.find(({ wire }) => wire['subscription_name'] === name);
    this.#hasLost ||= await this.#losesWith(present);
    await this.#subscribe(esb, present);
    // Once it is there again: what is lost is told, and what comes now is not lost.
    if (this.#hasLost) await this.#tellLost();
    this.#hasLost = false;
    await this.#note(failuresOf(present));
    // Without the token: nobody needs it to see whether a connection can be made.
    const { reachable } = await testingConnection(esb, address);
    return reachable ? 'kept' : 'unreachable';
  }

  /** Makes or mends the subscription, and renews its token; nothing where all is well. */
  async #subscribe(esb: Esb, present: EventSubscriptionRecord | undefined): Promise<void> {
    const { address, tokens } = this.#options;
    const models = await searchObjects(esb, {}).catch(() => []); // those without are kept anyway
    const all = [...OWN_EVENTS, ...models.flatMap(({ modelId }) => eventsOf(modelId))];
    const events = [...new Set(all)];
    if (present && this.#isOurs(present) && isComplete(presentSubscription(present), events))
      return;
    await subscribeEvent(esb, {
      ...SETTINGS,
      subscription_name: this.#name,
      callback_url: `${address}/${tokens.make()}`,
      subscription_form: events.join(','),
    });
  }

  #isOurs(present: EventSubscriptionRecord): boolean {
    const { address, tokens } = this.#options;
    const { callback_url: url } = presentSubscription(present);
    return url.startsWith(`${address}/`) && tokens.isLasting(url.slice(address.length + 1));
  }

  async #losesWith(present: EventSubscriptionRecord | undefined): Promise<boolean> {
    const { address, leases } = this.#options;
    const known = this.#failures ?? countIn(await leases.told(this.#name));
    if (known === undefined || !present) return true;
    const led = presentSubscription(present).callback_url.startsWith(`${address}/`);
    return !led || failuresOf(present) > known;
  }

  async #tellLost(): Promise<void> {
    const now = Date.now();
    await this.#options.events.append(lostEvent(`${now}`, now));
  }

  /** For the next look, here or, should this process end, in another replica. */
  async #note(failures: number): Promise<void> {
    const { leases, everyMs } = this.#options;
    this.#failures = failures;
    await leases.tell(this.#name, JSON.stringify({ failures }), everyMs * REMEMBERED_PAUSES);
  }
}

const REMEMBERED_PAUSES = 10;

/** One for each address: gateways of their own have subscriptions of their own. */
function nameOf(address: string): string {
  return `bkgraph ${createHash('sha256').update(address).digest('hex').slice(0, 12)}`;
}

/** Answered 200 once stored (behaviour.md B8). */
const SETTINGS = {
  system_name: 'bkgraph',
  confirm_mode: 'httpstatus',
  confirm_pattern: '200',
  timeout: 10,
} as const;

function eventsOf(modelId: string): string[] {
  return ['create', 'update', 'delete'].map((action) => modelId + action);
}

const OWN_EVENTS = ['moduletransfer', ...['host', 'set', 'module', 'biz'].flatMap(eventsOf)];

/** Whether it tells of all these events, and is confirmed as it should be. */
function isComplete(present: WireSubscription, events: readonly string[]): boolean {
  const told = new Set(present.subscription_form.split(',').map((name) => name.trim()));
  const { confirm_mode: mode, confirm_pattern: pattern } = present;
  const confirmed = mode === SETTINGS.confirm_mode && pattern === SETTINGS.confirm_pattern;
  return confirmed && events.every((event) => told.has(event));
}

function failuresOf(present: EventSubscriptionRecord | undefined): number {
  const count = present?.statistics['failure'];
  return typeof count === 'number' ? count : 0;
}

function countIn(told: string | undefined): number | undefined {
  if (told === undefined) return undefined;
  return (JSON.parse(told) as { failures: number }).failures; // as `note` has told it
}
