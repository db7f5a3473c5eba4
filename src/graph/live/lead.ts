import type { Leases } from './leases.ts';

/** Who does not say in time whose lease it is counts as away, in milliseconds. */
const ANSWERS_WITHIN_MS = 2_000;

/** Whether this replica is the one that looks at a thing: held for as long as it wants to be. */
export class Lead {
  readonly #leases: Leases;
  readonly #key: string;
  readonly #ms: number;
  #renewing: NodeJS.Timeout | undefined;
  #released = false;

  constructor(leases: Leases, key: string, ms: number) {
    this.#leases = leases;
    this.#key = key;
    this.#ms = ms;
  }

  /** Where nobody can tell, everybody leads. */
  async take(): Promise<boolean> {
    const mine = this.#leases.alone ? true : await this.#asked();
    if (this.#released) {
      if (mine) await this.#giveUp(); // it was asked for just before
    } else if (mine) this.#renewing ??= this.#renew();
    else this.#stopRenewing();
    return mine;
  }

  async #asked(): Promise<boolean> {
    let late: NodeJS.Timeout | undefined;
    const away = new Promise<true>((resolve) => {
      late = setTimeout(resolve, ANSWERS_WITHIN_MS, true);
    });
    try {
      return await Promise.race([this.#leases.take(this.#key, this.#ms), away]);
    } catch {
      return true;
    } finally {
      clearTimeout(late);
    }
  }

  /** For good. */
  async release(): Promise<void> {
    this.#released = true;
    if (this.#renewing === undefined) return;
    this.#stopRenewing();
    await this.#giveUp();
  }

  async #giveUp(): Promise<void> {
    await this.#leases.release(this.#key).catch(() => undefined);
  }

  /** Looks may be further apart than the lease is long. */
  #renew(): NodeJS.Timeout {
    return setInterval(() => void this.take(), this.#ms / 3).unref();
  }

  #stopRenewing(): void {
    clearInterval(this.#renewing);
    this.#renewing = undefined;
  }
}
