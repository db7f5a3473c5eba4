import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { RequestHeaders } from '../headers.ts';
import type { Outcome } from '../scope.ts';
import { callerHeaders } from './caller-headers.ts';
import { Ending } from './ending.ts';
import { type Asks, Operation, tooMuch } from './operation.ts';

export interface ConnectionLimits {
  /** Operations that one socket may have under way. Default 100. */
  readonly maxOperations: number;
  /** Bytes that may wait for a client to take them; one that is slower is closed. Default 16 MiB. */
  readonly maxBufferedBytes: number;
  /** How often a client must show that it is there and takes what it is sent. Default 15 s. */
  readonly heartbeatMs: number;
  /** How long a socket may stay open with nothing under way. Default 5 min. */
  readonly idleMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  maxOperations: 100,
  maxBufferedBytes: 16 * 1024 * 1024,
  heartbeatMs: 15_000,
  idleMs: 300_000,
};

/** Whoever is at the other end of one socket, and what is under way for it. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #asks: Asks;
  readonly #limits: ConnectionLimits;
  readonly #operations = new Set<Operation>();
  #headers: RequestHeaders;
  #key = '';
  /** What the client is to answer to the last heartbeat; undefined when it has. */
  #awaited: Buffer | undefined;
  #idleSince = performance.now();
  /** Ends when nothing is under way any more. */
  #busy: Ending | undefined;

  constructor(socket: WebSocket, headers: RequestHeaders, asks: Asks, limits: ConnectionLimits) {
    this.#socket = socket;
    this.#headers = headers;
    this.#asks = asks;
    this.#limits = limits;
    socket.on('ping', (data) => this.#ifTaken(() => socket.pong(data)));
    socket.on('pong', (data) => {
      if (this.#awaited?.equals(data)) this.#awaited = undefined;
    });
    socket.once('close', () => {
      for (const operation of this.#operations) operation.end();
    });
  }

  get operations(): number {
    return this.#operations.size;
  }

  /** Whether `connection_init` tells who is calling; closes the socket where it does not. */
  greet(params: Readonly<Record<string, unknown>> | undefined): boolean {
    try {
      this.#headers = callerHeaders(this.#headers, params);
      this.#key = this.#asks.identify(this.#headers).key;
      return true;
    } catch (error) {
      const words = error instanceof GraphQLError ? error.message : 'Nobody is calling.';
      this.#socket.close(CloseCode.Unauthorized, cut(`UNAUTHENTICATED: ${words}`));
      return false;
    }
  }

  async begin(payload: SubscribePayload): Promise<Outcome> {
    const { maxOperations } = this.#limits;
    if (this.#operations.size >= maxOperations) return tooMany(maxOperations);
    const operation = new Operation(this.#headers, this.#key, this.#asks);
    this.#add(operation);
    operation.whenOver(() => this.#delete(operation));
    return operation.begin(payload);
  }

  #add(operation: Operation): void {
    this.#operations.add(operation);
    if (this.#busy) return;
    this.#busy = new Ending();
    this.#asks.onLasting?.(this.#busy);
  }

  #delete(operation: Operation): void {
    this.#operations.delete(operation);
    if (this.#operations.size > 0) return;
    this.#idleSince = performance.now();
    this.#busy?.end();
    this.#busy = undefined;
  }

  /** Resolves when the client's machine has been sent it, so that no more is made than it takes. */
  send(message: string): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#ifTaken(() => this.#socket.send(message, () => resolve()))) resolve();
    });
  }

  /** Sees whether the client is still there, and has something to wait for. */
  look(): void {
    if (this.#awaited) this.#socket.terminate();
    else if (this.#isIdle()) this.#socket.close(1000, 'Nothing was asked for');
    else this.#beat();
  }

  #isIdle(): boolean {
    const { idleMs } = this.#limits;
    return this.#operations.size === 0 && performance.now() - this.#idleSince > idleMs;
  }

  #beat(): void {
    const awaited = randomBytes(8); // which nobody can answer who has not read as far as here
    if (this.#ifTaken(() => this.#socket.ping(awaited))) this.#awaited = awaited;
  }

  /** Writes unless there is too much that the client has not taken: then it is given up. */
  #ifTaken(write: () => void): boolean {
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    if (this.#socket.bufferedAmount > this.#limits.maxBufferedBytes) {
      this.#socket.terminate();
      return false;
    }
    write();
    return true;
  }
}

/** To what a close frame holds; the words are ours, and ASCII. */
function cut(reason: string): string {
  return reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON - 3)}...` : reason;
}

const MAX_REASON = 123;

function tooMany(limit: number): Outcome {
  const message = `This socket has ${limit} subscriptions under way, and no more at once: end one of them.`;
  return { errors: [tooMuch({ message, retryAfterMs: 1_000 })] };
}
