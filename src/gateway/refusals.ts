import type { ServerResponse } from 'node:http';
import type { Logger } from './logger.ts';

/**
 * How long a refusal is held, in milliseconds. It costs nothing meanwhile; a client that heeds no
 * `Retry-After` and asks again at once would otherwise keep the process busy with refusals alone.
 */
const HELD_MS = 50;
/** How often the log tells of refusals while there are some. */
const TELL_EVERY_MS = 10_000;
/** Clients are sent away for different times, so that they do not all come back at once. */
const SECONDS = [1, 2, 3];

/** Answers 503 and when to ask again, without a look at what was asked. */
export class Refusals {
  readonly #logger: Logger;
  #held: ServerResponse[] = [];
  #refused = 0;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** How many there have been. */
  get count(): number {
    return this.#refused;
  }

  refuse(res: ServerResponse): void {
    if (this.#held.push(res) === 1) setTimeout(() => this.#send(), HELD_MS);
  }

  #send(): void {
    const held = this.#held;
    this.#held = [];
    for (const res of held) this.#sendOne(res);
    this.#tell();
  }

  #sendOne(res: ServerResponse): void {
    this.#refused += 1;
    if (res.destroyed) return;
    const refusal = REFUSALS[this.#refused % REFUSALS.length];
    if (refusal) res.writeHead(503, refusal.headers).end(refusal.body);
  }

  #tell(): void {
    const now = performance.now();
    if (now - this.#toldAt < TELL_EVERY_MS) return;
    this.#logger.warn(
      { refused: this.#refused },
      'more requests come than can be answered: some are refused',
    );
    this.#toldAt = now;
  }
}

/** Made once: refusing must stay cheap when it is most needed. */
const REFUSALS = SECONDS.map((seconds) => {
  const message = `More requests come than can be answered. Ask again in ${seconds} s.`;
  const extensions = { code: 'RATE_LIMITED', retryAfterMs: seconds * 1_000 };
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'retry-after': String(seconds),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return { headers, body };
});
