import type { Server, ServerResponse } from 'node:http';

/** Knows which requests of a server are being answered, and ends the server when they are. */
export class Drain {
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  #closed: Promise<void> | undefined;

  constructor(server: Server) {
    this.#server = server;
  }

  get closing(): boolean {
    return this.#closed !== undefined;
  }

  /** Counts a response as open until it has been sent or its client has left. */
  enter(res: ServerResponse): void {
    this.#open.add(res);
    if (this.closing) res.shouldKeepAlive = false;
    res.once('close', () => {
      this.#open.delete(res);
      setImmediate(() => this.#endIfIdle());
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
      setImmediate(() => this.#endIfIdle());
    });
    return this.#closed;
  }

  /** Connections that a client keeps open for later would hold the server for as long. */
  #endIfIdle(): void {
    if (this.closing && this.#open.size === 0) this.#server.closeAllConnections();
  }
}
