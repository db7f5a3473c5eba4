import { setMaxListeners } from 'node:events';
import type { Server, ServerResponse } from 'node:http';

/** Knows which requests of a server are being answered, and ends the server when they are. */
export class Drain {
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  readonly #closing = new AbortController();
  #closed: Promise<void> | undefined;

  constructor(server: Server) {
    this.#server = server;
    setMaxListeners(0, this.closing); // one a subscription, and there is no limit to those
  }

  /** Aborts when the server begins to close: what has no end of its own is to end then. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Counts a response as open until it has been sent or its client has left. */
  enter(res: ServerResponse): void {
    this.#open.add(res);
    if (this.closing.aborted) res.shouldKeepAlive = false;
    res.once('close', () => {
      this.#open.delete(res);
      if (this.closing.aborted) setImmediate(() => this.#endIfIdle());
    });
  }

  /** Takes no new connection, lets what is in flight finish, and cuts the rest at the deadline. */
  close(deadlineMs: number): Promise<void> {
    this.#closed ??= new Promise((resolve) => {
      const deadline = setTimeout(() => this.#server.closeAllConnections(), deadlineMs);
      this.#server.close(() => {
        clearTimeout(deadline);
        resolve();
      });
      for (const res of this.#open) res.shouldKeepAlive = false;
      this.#closing.abort();
      setImmediate(() => this.#endIfIdle());
    });
    return this.#closed;
  }

  /** Connections that a client keeps open for later would hold the server for as long. */
  #endIfIdle(): void {
    if (this.closing.aborted && this.#open.size === 0) this.#server.closeAllConnections();
  }
}
