import { type Load, loadOfProcess } from './load.ts';

/** Answers one request; `leave` may be called as soon as it no longer needs its place. */
export type Task = (leave: () => void) => Promise<void>;

interface Waiting {
  readonly since: number;
  readonly begin: () => void;
}

export interface AdmissionOptions {
  /** Requests that are answered at the same time whatever the load. Default 8. */
  readonly least?: number;
  readonly load?: Load;
}

/** How often the load is looked at, in milliseconds: collections come some twenty times a second. */
const LOOK_EVERY_MS = 100;
/** From then on one more is let in at every look: slow answers must not hold up all that are fast. */
const LONGEST_WAIT_MS = 1_000;

/** The limit before anything is known of the load. */
const FIRST = 64;

/** Parts of the time that the process is busy: below the first, more are let in by leaps. */
const IDLE = 0.5;
const BUSY = 0.75;
/** Parts of the time that go into garbage collection: more are let in below, fewer above. */
const CLEAN = 0.1;
const LITTERED = 0.15;
/** Answers that take no longer do not live through collections, however many they are; milliseconds. */
const SHORT_MS = 10;

/**
 * How many requests are answered at a time. While the process has nothing to do but wait for the
 * ESB, any number; once it is busy all the time, more of them make none faster, and each slower:
 * what they hold lives so long that the garbage collector copies it twice and keeps it. Measured
 * with 32 callers of 200 hosts each, 8 at a time get a third more answers than 32. The others wait in their
 * order before anything is made for them.
 */
export class Admission {
  readonly #least: number;
  readonly #load: Load;
  readonly #waiting: Waiting[] = [];
  #limit: number;
  #going = 0;
  /** Answers since the load was looked at, and how long they took together. */
  #answered = 0;
  #took = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor({ least = 8, load = loadOfProcess }: AdmissionOptions = {}) {
    this.#least = least;
    this.#limit = FIRST;
    this.#load = load;
  }

  /** Settles as the task does. */
  admit(task: Task): Promise<void> {
    if (this.#going < this.#limit && this.#waiting.length === 0) return this.#begin(task);
    return new Promise((resolve, reject) => {
      const begin = () => void this.#begin(task).then(resolve, reject);
      this.#waiting.push({ since: performance.now(), begin });
    });
  }

  #begin(task: Task): Promise<void> {
    this.#going += 1;
    if (this.#going > this.#least) this.#looking ??= this.#look();
    const began = performance.now();
    let here = true;
    const leave = () => {
      if (!here) return;
      here = false;
      this.#going -= 1;
      this.#answered += 1;
      this.#took += performance.now() - began;
      if (this.#waiting.length > 0) this.#fill();
    };
    const done = task(leave);
    done.then(leave, leave);
    return done;
  }

  #fill(): void {
    while (this.#going < this.#limit) {
      const next = this.#waiting.shift();
      if (!next) return;
      next.begin();
    }
  }

  #look(): NodeJS.Timeout {
    const watch = this.#load();
    return setInterval(() => {
      const { busy, collecting } = watch();
      this.#adapt(busy, collecting);
      this.#fill();
      const [first] = this.#waiting;
      if (first && performance.now() - first.since > LONGEST_WAIT_MS) {
        this.#waiting.shift();
        first.begin();
      }
      if (this.#going <= this.#least) this.#rest();
    }, LOOK_EVERY_MS);
  }

  #adapt(busy: number, collecting: number): void {
    const short = this.#wereShort();
    if (busy < IDLE) this.#limit *= 2;
    else if (collecting < CLEAN || short) this.#limit += 2;
    else if (busy > BUSY && collecting > LITTERED) {
      this.#limit = Math.max(this.#least, Math.floor(Math.min(this.#limit, this.#going) * 0.6));
    }
  }

  /** The answers since the last look. */
  #wereShort(): boolean {
    const short = this.#answered > 0 && this.#took / this.#answered < SHORT_MS;
    this.#answered = 0;
    this.#took = 0;
    return short;
  }

  /** Until there are many again: the next time may be another load. */
  #rest(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
  }
}
