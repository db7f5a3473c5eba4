import { GiveUp } from './give-up.ts';
import { PassingMap } from './passing-map.ts';
import type { Leaving } from './session.ts';

/**
 * Equal questions have the same text inside the same scope. They are kept apart because a text may
 * be long: it is looked up as it is, without being written and hashed once more.
 */
export interface Question {
  readonly scope: string;
  readonly text: string;
}

/** One who wants an answer that others may be waiting for already. */
export interface Passenger {
  /** No flight that started before this reading of `performance.now()` will do. */
  readonly since: number;
  /** Aborts when this one leaves; the others stay. */
  readonly signal?: Leaving | undefined;
  /** What this one is told then. */
  readonly left: () => Error;
  /** Called when somebody else's flight is joined. */
  readonly joined: () => void;
}

/**
 * Equal questions that are under way at the same time are one. A flight fails or lands for all
 * who wait for it; it is given up when the last of them has left; and nobody joins one that is
 * over, given up or older than he wants.
 */
export class SingleFlight<T> {
  /** By text: few scopes ask the same. */
  readonly #flights = new PassingMap<readonly Flight<T>[]>();

  /** The answer of the flight for that question, which `start` begins when there is none to join. */
  join(
    { scope, text }: Question,
    passenger: Passenger,
    start: (giveUp: GiveUp) => Promise<T>,
  ): Promise<T> {
    const alike = this.#flights.get(text);
    const present = alike?.find((one) => one.scope === scope);
    if (present && present.began > passenger.since) {
      passenger.joined();
      return present.board(passenger);
    }
    const flight = new Flight<T>(scope, () => this.#remove(text, flight));
    const others = present ? alike?.filter((one) => one !== present) : alike;
    this.#flights.set(text, others ? [...others, flight] : [flight]);
    const answer = flight.board(passenger);
    flight.start(start);
    return answer;
  }

  /** Nobody joins what is under way now; it still serves those who wait. */
  close(): void {
    this.#flights.clear();
  }

  #remove(text: string, flight: Flight<T>): void {
    const alike = this.#flights.get(text);
    if (!alike?.includes(flight)) return;
    if (alike.length === 1) this.#flights.delete(text);
    else
      this.#flights.set(
        text,
        alike.filter((one) => one !== flight),
      );
  }
}

class Flight<T> {
  readonly scope: string;
  readonly began = performance.now();
  readonly #giveUp = new GiveUp();
  readonly #over: () => void;
  #aboard: Seat<T>[] = [];

  constructor(scope: string, over: () => void) {
    this.scope = scope;
    this.#over = over;
  }

  start(begin: (giveUp: GiveUp) => Promise<T>): void {
    begin(this.#giveUp).then(
      (answer) => {
        for (const seat of this.#empty()) seat.land(answer);
      },
      (error: unknown) => {
        for (const seat of this.#empty()) seat.fail(error);
      },
    );
  }

  board({ signal, left }: Passenger): Promise<T> {
    return new Promise((resolve, reject) => {
      const seat = new Seat(resolve, reject);
      this.#aboard.push(seat);
      if (signal) seat.leaveBy(signal, () => this.#leave(seat, left));
    });
  }

  /** Before anybody is told, so that who tries again after a failure does not meet this flight. */
  #empty(): readonly Seat<T>[] {
    this.#over();
    const seats = this.#aboard;
    this.#aboard = [];
    return seats;
  }

  #leave(seat: Seat<T>, left: () => Error): void {
    seat.fail(left());
    this.#aboard = this.#aboard.filter((one) => one !== seat);
    if (this.#aboard.length > 0) return;
    this.#over();
    this.#giveUp.now();
  }
}

/** The place of one who waits, and who may leave before the answer is there. */
class Seat<T> {
  readonly #resolve: (answer: T) => void;
  readonly #reject: (error: unknown) => void;
  #signal: Leaving | undefined;
  #leave: (() => void) | undefined;

  constructor(resolve: (answer: T) => void, reject: (error: unknown) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  leaveBy(signal: Leaving, leave: () => void): void {
    this.#signal = signal;
    this.#leave = leave;
    signal.addEventListener('abort', leave);
  }

  land(answer: T): void {
    this.#stay();
    this.#resolve(answer);
  }

  fail(error: unknown): void {
    this.#stay();
    this.#reject(error);
  }

  #stay(): void {
    if (this.#leave) this.#signal?.removeEventListener('abort', this.#leave);
  }
}
