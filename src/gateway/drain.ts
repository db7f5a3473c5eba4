import { setMaxListeners } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';
import type { Ended } from './departure.ts';

export interface DrainTimes {
  /**
   * How long requests are still taken while balancers learn that the server ends. Undefined where
   * there are none: then connections that nobody uses are not left open for a moment either.
   */
  readonly noticeMs?: number | undefined;
  /** How long it then waits for what is in flight. */
  readonly deadlineMs: number;
}

/**
 * How long connections that nobody uses stay open after the last new one, in milliseconds: a
 * request may be on its way already.
 */
const LINGER_MS = 250;

/**
 * Knows which requests of a server are being answered, and ends the server so that none is lost:
 * first it is only said that it ends (`leaving`), and every answer takes its connection along; then
 * no new connection is taken; those that are idle go last.
 */
export class Drain {
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  readonly #closing = new AbortController();
  #leaving = false;
  #lingering = true;
  #closed: Promise<void> | undefined;

  constructor(server: Server) {
    this.#server = server;
    setMaxListeners(0, this.closing); // one a subscription, and there is no limit to those
  }

  /** Whether new requests had better go elsewhere; they are answered all the same. */
  get leaving(): boolean {
    return this.#leaving;
  }

  /** Aborts when the server begins to close: what has no end of its own is to end then. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** How many responses are open. */
  get open(): number {
    return this.#open.size;
  }

  /** Counts a response as open until it has been sent or its client has left. */
  enter(res: ServerResponse): void {
    this.#open.add(res);
    if (this.#leaving) res.shouldKeepAlive = false;
    res.once('close', () => {
      this.#open.delete(res);
      if (this.#leaving) setImmediate(() => this.#endIfIdle());
    });
  }

  /** What has no end of its own takes up no connection of those that requests may come over. */
  letLast(ended: Ended): void {
    this.#server.maxConnections += 1;
    ended.once('close', () => {
      this.#server.maxConnections -= 1;
    });
  }

  /** Resolves when everything is answered; what takes longer than the deadline is cut off. */
  close(times: DrainTimes): Promise<void> {
    this.#closed ??= this.#close(times);
    return this.#closed;
  }

  async #close({ noticeMs, deadlineMs }: DrainTimes): Promise<void> {
    this.#leaving = true;
    for (const res of this.#open) res.shouldKeepAlive = false;
    if (noticeMs) await after(noticeMs);
    const closed = this.#stopListening();
    this.#closing.abort();
    const deadline = setTimeout(() => this.#server.closeAllConnections(), deadlineMs);
    if (noticeMs !== undefined) await after(LINGER_MS);
    this.#lingering = false;
    setImmediate(() => this.#endIfIdle());
    await closed;
    clearTimeout(deadline);
  }

  /** Not by the server's own `close`, which ends idle connections at once. */
  #stopListening(): Promise<void> {
    return new Promise((resolve) => {
      // By now the connections that had been made are taken: this is no turn in which to look.
      setImmediate(() => Listener.prototype.close.call(this.#server, () => resolve()));
    });
  }

  /** Called when the loop has just read what had come: no request waits on an idle connection. */
  #endIfIdle(): void {
    if (this.#lingering) return;
    if (this.#open.size === 0) this.#server.closeAllConnections();
    else this.#server.closeIdleConnections();
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
