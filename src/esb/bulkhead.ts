/** One who waits for a place. */
export interface Waiting {
  /** Its turn has come. */
  readonly go: () => void;
  /** It will not come. */
  readonly refuse: () => void;
}

/** The place in the queue of one who waits. */
export interface Ticket {
  readonly leave: () => void;
}

interface Queued extends Waiting {
  readonly since: number;
  gone: boolean;
}

export interface BulkheadOptions {
  /** Calls on their way at a time. */
  readonly places: number;
  /** Further ones that may wait for a place. */
  readonly queue: number;
  /** How long one may have waited when its turn comes, in milliseconds. */
  readonly patience: number;
}

/**
 * The share of the way to the ESB that one system may take, so that one that hangs keeps none but
 * itself. Not cockatiel's: that one can neither let go of what waits when there is nothing to wait
 * for, nor of one who has left, and costs every call promises, here a comparison.
 */
export class Bulkhead {
  readonly #options: BulkheadOptions;
  #taken = 0;
  #waiting = 0;
  #queue: Queued[] = [];
  #head = 0;
  #admitting = false;

  constructor(options: BulkheadOptions) {
    this.#options = options;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Takes a place, if one is free; it is given back by `leave`. */
  enter(): boolean {
    if (this.#taken >= this.#options.places) return false;
    this.#taken += 1;
    return true;
  }

  /** Waits for a place, which `go` then has; undefined when the queue is full. */
  wait(waiting: Waiting): Ticket | undefined {
    if (this.#waiting >= this.#options.queue) return undefined;
    const queued: Queued = { ...waiting, since: performance.now(), gone: false };
    this.#queue.push(queued);
    this.#waiting += 1;
    return { leave: () => this.#remove(queued) };
  }

  /** Gives a place back, to the next who waits. */
  leave(): void {
    this.#taken -= 1;
    if (this.#waiting > 0 && !this.#admitting) this.#admit();
  }

  /** Nobody waits any longer: there is nothing to wait for. */
  refuseAll(): void {
    for (let next = this.#next(); next; next = this.#next()) next.refuse();
  }

  /** In a loop: one that fails at once gives its place back before `go` returns. */
  #admit(): void {
    const latest = performance.now() - this.#options.patience;
    this.#admitting = true;
    while (this.#taken < this.#options.places) {
      const next = this.#next();
      if (!next) break;
      if (next.since < latest) next.refuse();
      else {
        this.#taken += 1;
        next.go();
      }
    }
    this.#admitting = false;
  }

  #next(): Queued | undefined {
    while (this.#head < this.#queue.length) {
      const first = this.#queue[this.#head];
      this.#head += 1;
      if (first && !first.gone) {
        this.#remove(first);
        return first;
      }
    }
    this.#queue = [];
    this.#head = 0;
    return undefined;
  }

  #remove(queued: Queued): void {
    if (queued.gone) return;
    queued.gone = true;
    this.#waiting -= 1;
    // Those who are gone are swept out now and then, when they are most of the queue.
    if (this.#queue.length < 2 * this.#waiting + 1_000) return;
    this.#queue = this.#queue.filter(({ gone }) => !gone);
    this.#head = 0;
  }
}
