import { hash } from 'node:crypto';
import { Lead } from './lead.ts';
import type { Leases } from './leases.ts';
import { failedLook, type Look, lookAt, type Watched } from './look.ts';
import { type Looker, type NumberedLook, Seat } from './seat.ts';
import type { Signals } from './signals.ts';
import { Sleep } from './sleep.ts';
import { Telling } from './telling.ts';

export interface PollOptions {
  readonly signals: Signals;
  readonly leases: Leases;
  readonly leaseMs?: number;
}

const LEASE_MS = 10_000;

/** How long the replica that leads has time to look upon a signal, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * One thing as one caller sees it, looked at while anybody watches: at once, at each signal, and
 * from time to time without one. The way to the system is that of any watcher who is still there.
 */
export class Poll<T> {
  readonly #thing: Watched<T>;
  readonly #options: PollOptions;
  /** What replicas know it by. */
  readonly #place: string;
  readonly #lead: Lead;
  readonly #leaseMs: number;
  readonly #forget: () => void;
  readonly #seats = new Set<Seat<T>>();
  readonly #telling = new Telling();
  readonly #sleep = new Sleep();
  #latest: NumberedLook<T> | undefined;
  #signalled = false;
  #running = false;
  #pause: number;
  /** Reading of `performance.now()` when another replica was heard last, or this one began. */
  #heardAt = performance.now();

  /** `forget` is called when nobody is to join any more. */
  constructor(thing: Watched<T>, options: PollOptions, forget: () => void) {
    const { leases, leaseMs = LEASE_MS } = options;
    this.#thing = thing;
    this.#options = options;
    this.#leaseMs = leaseMs;
    this.#place = hash('sha256', thing.key, 'base64url');
    this.#lead = new Lead(leases, this.#place, leaseMs);
    this.#forget = forget;
    this.#pause = thing.pause.first;
  }

  /** Whether one who comes now is shown how the thing stands. */
  get isOpen(): boolean {
    return !this.#isOver || this.#isFresh;
  }

  join(looker: Looker): Seat<T> {
    const notBefore = performance.now() - this.#thing.pause.first;
    const seat = new Seat<T>(looker, () => this.#latest, notBefore);
    this.#seats.add(seat);
    if (this.#isOver) return seat;
    if (!this.#running) void this.#run();
    else if (seat.waitsForFirst) this.#sleep.end();
    return seat;
  }

  leave(seat: Seat<T>): void {
    seat.leave();
    this.#seats.delete(seat);
    if (this.#seats.size === 0) this.#sleep.end();
  }

  get #isOver(): boolean {
    return this.#latest?.look.over === true;
  }

  get #isFresh(): boolean {
    const age = performance.now() - (this.#latest?.look.began ?? 0);
    return this.#latest?.look.failed === false && age < this.#thing.pause.first;
  }

  async #run(): Promise<void> {
    this.#running = true;
    const over = new AbortController();
    const { signals, leases } = this.#options;
    signals.listen(this.#thing.topic, () => this.#signal(), over.signal);
    leases.listen(this.#place, (text) => this.#hear(text), over.signal);
    while (this.#seats.size > 0 && !this.#isOver) await this.#takeTurn();
    over.abort();
    this.#running = false;
    this.#close();
    await this.#lead.release();
  }

  /** Who comes right after the end is shown it without another look. */
  #close(): void {
    if (this.#isOver && this.#isFresh) setTimeout(this.#forget, this.#thing.pause.first).unref();
    else this.#forget();
  }

  async #takeTurn(): Promise<void> {
    const signalled = this.#signalled;
    this.#signalled = false;
    const leads = await this.#lead.take();
    if (this.#isOver) return; // as another has told meanwhile
    if (!leads && !(await this.#standsIn(signalled))) return this.#rest(this.#leaseMs / 3);
    const looked = await this.#look(signalled);
    if (looked === 'left') return;
    if (!this.#isOver) await this.#rest(this.#pause);
  }

  /** Of a signal that comes while there is something else to do the flag tells. */
  async #rest(ms: number): Promise<void> {
    const { size } = this.#seats;
    if (this.#signalled || size === 0 || this.#isOver || this.#hasNewcomer) return;
    await this.#sleep.begin(ms);
  }

  #signal(): void {
    this.#signalled = true;
    this.#sleep.end();
  }

  /** Whether this replica looks although another leads: that one has not told what is wanted. */
  async #standsIn(signalled: boolean): Promise<boolean> {
    const { pause } = this.#thing;
    const before = this.#heardAt;
    if (signalled) await this.#rest(GRACE_MS);
    if (this.#heardAt !== before) return false;
    if (signalled) return true;
    if (this.#hasNewcomer) return !(await this.#findTold());
    return performance.now() - this.#heardAt > pause.longest + this.#leaseMs;
  }

  get #hasNewcomer(): boolean {
    for (const seat of this.#seats) if (seat.waitsForFirst) return true;
    return false;
  }

  async #findTold(): Promise<boolean> {
    const text = await this.#options.leases.told(this.#place).catch(() => undefined);
    return text !== undefined && this.#hear(text) && !this.#hasNewcomer;
  }

  async #look(signalled: boolean): Promise<'left' | 'done'> {
    const looker = this.#aLooker();
    if (!looker) {
      await this.#sleep.begin(this.#leaseMs); // until they have gone, or somebody comes
      return 'left';
    }
    const began = performance.now();
    try {
      const told = await looker.look();
      this.#note(lookAt(this.#thing, told, began), signalled);
      await this.#tell(told, began, signalled);
    } catch (error) {
      // The others are not told of a failure that is his alone.
      if (looker.hasLeft()) {
        this.#signalled ||= signalled;
        return 'left';
      }
      this.#note(failedLook(this.#thing, error, began), signalled);
    }
    return 'done';
  }

  #aLooker(): Looker | undefined {
    for (const { looker } of this.#seats) if (!looker.hasLeft()) return looker;
    return undefined;
  }

  #note(look: Look<T>, signalled: boolean): void {
    const { first, longest } = this.#thing.pause;
    const news = signalled || look.id !== this.#latest?.look.id;
    this.#latest = { look, turn: (this.#latest?.turn ?? 0) + (news ? 1 : 0) };
    this.#pause = news ? first : Math.min(this.#pause * 2, longest);
    for (const seat of this.#seats) seat.tell();
  }

  async #tell(told: unknown, began: number, signalled: boolean): Promise<void> {
    const { leases } = this.#options;
    if (leases.alone) return;
    const text = this.#telling.write({ told, ageMs: performance.now() - began, signalled });
    if (!this.#thing.mayTell(text)) return; // then the others look for themselves, now and then
    await leases.tell(this.#place, text, this.#thing.pause.first).catch(() => undefined);
  }

  /** Whether it was news of another replica. */
  #hear(text: string): boolean {
    const message = this.#telling.read(text);
    if (!message || this.#isOver) return false;
    const now = performance.now();
    // Messages are kept no longer; clocks of machines may differ by more.
    const ageMs = Math.min(message.ageMs, this.#thing.pause.first);
    try {
      this.#note(lookAt(this.#thing, message.told, now - ageMs), message.signalled);
    } catch {
      return false; // of a release that tells otherwise: it is looked at here
    }
    this.#heardAt = now;
    if (this.#isOver) this.#sleep.end();
    return true;
  }
}
