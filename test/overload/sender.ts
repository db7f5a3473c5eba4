import { connect, type Socket } from 'node:net';
import type { Order, Outcome } from './order.ts';

/**
 * Sends requests from a process of its own, over bare sockets: an HTTP client would cost as much
 * as the gateway, and take the processor from it.
 */
process.on('message', (order: Order) => {
  const sender = new Sender(order);
  void sender.run().then((outcome) => process.send?.(outcome));
});

/** More than that are not opened: an open loop stays bounded, too. */
const MAX_CONNECTIONS = 900;
const TICK_MS = 2;

class Sender {
  readonly #order: Order;
  readonly #requests: readonly Buffer[];
  readonly #idle: Connection[] = [];
  readonly #all: Connection[] = [];
  readonly #outcome = emptyOutcome();
  #next = 0;
  #ends = 0;

  constructor(order: Order) {
    this.#order = order;
    this.#requests = order.bodies.map((body) => wire(order, body));
  }

  async run(): Promise<Outcome> {
    const { connections, seconds, rate } = this.#order;
    const began = performance.now();
    this.#ends = began + seconds * 1_000;
    if (rate === undefined) for (let i = 0; i < connections; i += 1) this.#send();
    else await this.#atRate(rate, began);
    await this.#settled();
    for (const connection of this.#all) connection.end();
    return { ...this.#outcome, seconds };
  }

  /** So many a second, whatever is answered. */
  async #atRate(rate: number, began: number): Promise<void> {
    let sent = 0;
    for (let now = began; now < this.#ends; now = performance.now()) {
      for (const due = ((now - began) / 1_000) * rate; sent < due; sent += 1) this.#send();
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
  }

  #send(): void {
    const connection = this.#idle.pop() ?? this.#open();
    this.#outcome.sent += 1;
    if (!connection) this.#outcome.unsent += 1;
    else connection.send(this.#requests[this.#next++ % this.#requests.length] ?? Buffer.of());
  }

  #open(): Connection | undefined {
    if (this.#all.length >= MAX_CONNECTIONS) return undefined;
    const connection = new Connection(this.#order, (answer) => this.#take(connection, answer));
    this.#all.push(connection);
    return connection;
  }

  #take(connection: Connection, answer: Answer | undefined): void {
    const now = performance.now();
    this.#note(answer, now);
    if (answer === undefined) this.#all.splice(this.#all.indexOf(connection), 1);
    else this.#idle.push(connection);
    if (this.#order.rate === undefined && now < this.#ends) this.#send();
  }

  /** An answer that comes after the end was not given within the time. */
  #note(answer: Answer | undefined, now: number): void {
    const outcome = this.#outcome;
    if (answer === undefined) outcome.failed += 1;
    else if (answer.status === 200 && answer.body.startsWith('{"data":{')) {
      outcome.times.push(now - answer.since);
      if (now <= this.#ends) outcome.answered += 1;
    } else if (isRefusal(answer)) outcome.refusals.push(now - answer.since);
    else outcome.failed += 1;
  }

  async #settled(): Promise<void> {
    const deadline = this.#ends + 15_000;
    const busy = () => performance.now() < this.#ends || this.#idle.length < this.#all.length;
    while (busy() && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    this.#outcome.failed += this.#all.length - this.#idle.length;
  }
}

interface Answer {
  readonly status: number;
  readonly head: string;
  /** Its beginning. */
  readonly body: string;
  readonly since: number;
}

function isRefusal({ status, head, body }: Answer): boolean {
  return status === 503 && /\r\nretry-after: [1-9]/i.test(head) && body.includes('RATE_LIMITED');
}

/** One connection, with one request at a time. */
class Connection {
  readonly #socket: Socket;
  readonly #done: (answer: Answer | undefined) => void;
  #since = 0;
  #head = '';
  #missing = 0;

  constructor({ host, port }: Order, done: (answer: Answer | undefined) => void) {
    this.#done = done;
    this.#socket = connect({ host, port, noDelay: true });
    this.#socket.on('data', (part) => this.#read(part));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => this.#done(undefined));
  }

  send(request: Buffer): void {
    this.#since = performance.now();
    this.#head = '';
    this.#socket.write(request);
  }

  end(): void {
    this.#socket.removeAllListeners('close').destroy();
  }

  #read(part: Buffer): void {
    if (this.#head === '') this.#begin(part);
    else this.#missing -= part.length;
    if (this.#missing > 0) return;
    const [head = '', body = ''] = this.#head.split('\r\n\r\n');
    this.#done({ status: Number(head.slice(9, 12)), head, body, since: this.#since });
  }

  /** The gateway sends the head in one piece with what follows. */
  #begin(part: Buffer): void {
    this.#head = part.toString('latin1', 0, 1_000);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
    this.#missing = this.#head.indexOf('\r\n\r\n') + 4 + length - part.length;
  }
}

function wire({ host, port, headers }: Order, body: string): Buffer {
  const lines = [
    ...['POST /graphql HTTP/1.1', `host: ${host}:${port}`, 'content-type: application/json'],
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...[`content-length: ${Buffer.byteLength(body)}`, '', body],
  ];
  return Buffer.from(lines.join('\r\n'));
}

function emptyOutcome() {
  const times: number[] = [];
  const refusals: number[] = [];
  return { sent: 0, unsent: 0, answered: 0, failed: 0, times, refusals };
}
