import { GiveUp } from './give-up.ts';
import { PassingMap } from './passing-map.ts';
import type { Leaving } from './session.ts';

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
  readonly #flights = new PassingMap<Flight<T>>();

  /** The answer of the flight of that key, which `start` begins when there is none to join. */
  join(
    key: string,
    { since, signal, left, joined }: Passenger,
    start: (giveUp: GiveUp) => Promise<T>,
  ): Promise<T> {
    const present = this.#flights.get(key);
    if (present && present.began > since) {
      joined();
      return present.board(signal, left);
    }
    const flight = new Flight(start, () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    this.#flights.set(key, flight);
    return flight.board(signal, left);
  }

  /** Nobody joins what is under way now; it still serves those who wait. */
  close(): void {
    this.#flights.clear();
  }
}

class Flight<T> {
  readonly began = performance.now();
  readonly #giveUp = new GiveUp();
  readonly #over: () => void;
  readonly #answer: Promise<T>;
  #aboard = 0;

  constructor(start: (giveUp: GiveUp) => Promise<T>, over: () => void) {
    this.#over = over;
    this.#answer = start(this.#giveUp);
    // Before anybody is told, so that who tries again after a failure does not meet it.
    this.#answer.then(over, over);
  }

  board(signal: Leaving | undefined, left: () => Error): Promise<T> {
    this.#aboard += 1;
    return signal ? untilLeft(this.#answer, signal, left, () => this.#leave()) : this.#answer;
  }

  #leave(): void {
    this.#aboard -= 1;
    if (this.#aboard > 0) return;
    this.#over();
    this.#giveUp.now();
  }
}

/** The answer for one who may leave before it is there. */
function untilLeft<T>(
  answer: Promise<T>,
  signal: Leaving,
  left: () => Error,
  onLeave: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(left());
      onLeave();
    };
    signal.addEventListener('abort', leave);
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        signal.removeEventListener('abort', leave);
        how(value);
      };
    answer.then(settle(resolve), settle(reject));
  });
}
