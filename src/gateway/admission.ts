import { type Load, loadOfProcess } from './load.ts';

/** Answers one request; `leave` may be called as soon as it no longer needs its place. */
export type Task = (leave: () => void) => Promise<void>;

interface Waiting {
  readonly since: number;
  readonly begin: () => void;
  readonly turnAway: () => void;
}

/** How much is taken on at a time. */
export interface AdmissionLimits {
  /** Requests that even a busy process takes, begun or waiting. Default 64. */
  readonly busyRequests: number;
  /** Requests that are taken at most, whatever they wait for. Default 1,000. */
  readonly maxRequests: number;
  /** A busy process takes none that would be answered later than this. Default 10,000. */
  readonly maxWaitMs: number;
}

export interface AdmissionOptions {
  /** Requests that are answered at the same time whatever the load. Default 8. */
  readonly least?: number;
  readonly load?: Load;
  readonly limits?: Partial<AdmissionLimits> | undefined;
}

/** How often the load is looked at, in milliseconds: collections come some twenty times a second. */
const LOOK_EVERY_MS = 100;
/** From then on one more is let in at every look: slow answers must not hold up all that are fast. */
const LONGEST_WAIT_MS = 1_000;

/** The limit before anything is known of the load. */
const FIRST = 64;

/** Parts of the time that the process is busy: below the first, it has room for whatever comes. */
const RESTING = 0.1;
/** Below this, more are let in by leaps. */
const IDLE = 0.5;
const BUSY = 0.75;
/** Parts of the time that go into garbage collection: more are let in below, fewer above. */
const CLEAN = 0.1;
const LITTERED = 0.15;
/** Part of the heap from which on the process could end for want of memory. */
const HEAP_FULL = 0.85;
/** Answers that take no longer do not live through collections, however many they are; milliseconds. */
const SHORT_MS = 10;
/** So many looks make a load that lasts. */
const LASTING = 5;
/** What was learnt of a load is good for so long after it, in milliseconds. */
const REMEMBERED_MS = 10_000;
/** A wait for the processor that is worth no refusal, in milliseconds. */
const SHORT_WAIT_MS = 25;
/** An answer may take as much longer than where nothing holds it up. */
const STRETCH = 1.5;

/**
 * How many requests are answered at a time, and how many are taken on at all.
 *
 * While the process has nothing to do but wait for the ESB, any number is answered at a time; once
 * it is busy all the time, more of them make none faster, and each slower:
 * what they hold lives so long that the garbage collector copies it twice and keeps it. Measured
 * with 32 callers of 200 hosts each, 8 at a time get a third more answers than 32. The others wait in their
 * order before anything is made for them.
 *
 * A request that would wait too long is turned away as it comes. How many a busy process takes is
 * what it answers (so many a second, as it was measured) within the time that an answer takes where
 * nothing holds it up, and a little more: then those that it takes are answered nearly as fast as
 * before, and there is always one to go on with.
 */
export class Admission {
  readonly #least: number;
  readonly #load: Load;
  readonly #limits: AdmissionLimits;
  readonly #waiting: Waiting[] = [];
  #limit = FIRST;
  /** How many are taken, begun or waiting. */
  #room: number;
  #going = 0;
  /** Answers since the load was looked at, and how long they took together. */
  #answered = 0;
  #took = 0;
  /** Answers in a millisecond, lately. */
  #rate = 0;
  /** How long an answer takes while there are few, in milliseconds; 0 before that is known. */
  #unhindered = 0;
  #looks = 0;
  #lookedAt = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor({ least = 8, load = loadOfProcess, limits }: AdmissionOptions = {}) {
    this.#least = least;
    this.#load = load;
    this.#limits = { busyRequests: 64, maxRequests: 1_000, maxWaitMs: 10_000, ...limits };
    this.#room = this.#limits.maxRequests;
  }

  /** How many are being answered, and how many wait. */
  get counts(): { readonly going: number; readonly waiting: number } {
    return { going: this.#going, waiting: this.#waiting.length };
  }

  /** Settles as the task does, or at once when the task is turned away. */
  admit(task: Task, turnAway: () => void): Promise<void> {
    if (this.#going + this.#waiting.length >= this.#room) {
      turnAway();
      return NOTHING;
    }
    if (this.#going < this.#limit && this.#waiting.length === 0) return this.#begin(task);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        since: performance.now(),
        begin: () => void this.#begin(task).then(resolve, reject),
        turnAway: () => {
          turnAway();
          resolve();
        },
      });
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
    if (performance.now() - this.#lookedAt > REMEMBERED_MS) this.#beginAnew();
    this.#forget();
    return setInterval(() => {
      const { busy, collecting, heap } = watch();
      this.#measure(busy);
      this.#adapt(busy, collecting);
      this.#makeRoom(busy, heap);
      this.#forget();
      this.#fill();
      this.#helpTheFirst();
      if (this.#going <= this.#least && this.#waiting.length === 0) this.#rest();
    }, LOOK_EVERY_MS);
  }

  /** What the answers since the last look tell. */
  #measure(busy: number): void {
    const rate = this.#answered / (performance.now() - this.#lookedAt);
    this.#rate = smoothed(this.#rate, rate);
    this.#looks += 1;
    const crowded = this.#present > this.#limits.busyRequests;
    if (this.#answered === 0 || (crowded && busy >= RESTING)) return;
    this.#unhindered = smoothed(this.#unhindered, this.#took / this.#answered);
  }

  #forget(): void {
    this.#lookedAt = performance.now();
    this.#answered = 0;
    this.#took = 0;
  }

  #adapt(busy: number, collecting: number): void {
    const short = this.#answered > 0 && this.#took / this.#answered < SHORT_MS;
    if (busy < IDLE) this.#leap();
    else if (collecting < CLEAN || short) this.#limit += 2;
    else if (busy > BUSY && collecting > LITTERED) {
      this.#limit = Math.max(this.#least, Math.floor(Math.min(this.#limit, this.#going) * 0.6));
    }
  }

  get #present(): number {
    return this.#going + this.#waiting.length;
  }

  /** As far as there is need: a limit beyond all need would be none when the process gets busy. */
  #leap(): void {
    if (this.#present * 2 > this.#limit) this.#limit *= 2;
  }

  #makeRoom(busy: number, heap: number): void {
    const { busyRequests, maxRequests } = this.#limits;
    if (heap > HEAP_FULL) this.#room = this.#least;
    else if (this.#isFree(busy)) this.#room = maxRequests;
    else {
      const soon = this.#rate * (this.#unhindered * STRETCH + SHORT_WAIT_MS);
      const room = Math.min(Math.max(busyRequests, soon), this.#answerable(), maxRequests);
      this.#room = Math.floor(room);
    }
    this.#limit = Math.min(this.#limit, this.#room);
    this.#turnAwayTheLast();
  }

  /** A process that others keep waiting (the ESB, the machine) cannot tell whether it is at its best. */
  #isFree(busy: number): boolean {
    return busy < (this.#looks < LASTING ? IDLE : RESTING);
  }

  /** Within the longest wait that is allowed. Before the first answer nobody knows. */
  #answerable(): number {
    if (this.#rate === 0) return this.#limits.maxRequests;
    return Math.max(this.#least, this.#rate * this.#limits.maxWaitMs);
  }

  /** Those that came last would wait longest. */
  #turnAwayTheLast(): void {
    while (this.#present > this.#room) {
      const last = this.#waiting.pop();
      if (!last) return;
      last.turnAway();
    }
  }

  #helpTheFirst(): void {
    const [first] = this.#waiting;
    if (!first || performance.now() - first.since <= LONGEST_WAIT_MS) return;
    this.#waiting.shift();
    first.begin();
  }

  /** Until there are many again: the next time may be another load. */
  #rest(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
    this.#room = this.#limits.maxRequests;
  }

  #beginAnew(): void {
    this.#rate = 0;
    this.#looks = 0;
    this.#unhindered = 0;
  }
}

const NOTHING = Promise.resolve();

/** Over some ten looks: few long answers come in leaps. */
function smoothed(before: number, now: number): number {
  return before === 0 ? now : before + (now - before) * 0.2;
}
