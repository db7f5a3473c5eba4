import {
  Agent,
  createServer,
  get,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** How many requests each backend has answered, in their order. */
  readonly answered: readonly number[];
  /** How many answers without an end each is giving. */
  readonly open: readonly number[];
  stop(): Promise<void>;
}

/** How often each backend is asked whether it is ready, in milliseconds. */
const CHECK_EVERY_MS = 50;

/**
 * A small HTTP balancer: in turn to those backends that say at /readyz that they are, over
 * connections that it keeps. A request goes to another backend when the connection was refused,
 * for then nothing of it was sent; whatever else goes wrong with it is told with 502.
 */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  const backends = urls.map((url) => new Backend(url));
  let turn = 0;
  const inTurn = () => {
    turn += 1;
    const from = turn % backends.length;
    const all = [...backends.slice(from), ...backends.slice(0, from)];
    return [...all.filter(({ ready }) => ready), ...all.filter(({ ready }) => !ready)];
  };
  const server = createServer((req, res) => void pass(req, res, inTurn()));
  server.listen(0, '127.0.0.1');
  await Promise.all([listening(server), ...backends.map((backend) => backend.check())]);
  // It listens on a host and port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get answered() {
      return backends.map(({ answered }) => answered);
    },
    get open() {
      return backends.map(({ open }) => open);
    },
    stop: async () => {
      for (const backend of backends) backend.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One of those that requests are passed to. */
class Backend {
  readonly url: string;
  readonly agent = new Agent({ keepAlive: true, maxFreeSockets: 100 });
  readonly #checking: NodeJS.Timeout;
  ready = false;
  answered = 0;
  open = 0;

  constructor(url: string) {
    this.url = url;
    this.#checking = setInterval(() => void this.check(), CHECK_EVERY_MS);
  }

  check(): Promise<void> {
    return new Promise((resolve) => {
      const tell = (ready: boolean) => {
        this.ready = ready;
        resolve();
      };
      const asked = get(`${this.url}/readyz`, { agent: false, timeout: 1_000 }, (res) => {
        res.resume();
        tell(res.statusCode === 200);
      });
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => tell(false));
    });
  }

  stop(): void {
    clearInterval(this.#checking);
    this.agent.destroy();
  }
}

async function pass(
  req: IncomingMessage,
  res: ServerResponse,
  backends: readonly Backend[],
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer); // no encoding is set
  const body = Buffer.concat(parts);
  for (const backend of backends) {
    const failure = await passTo(backend, req, body, res);
    if (failure === undefined) return;
    if (failure !== 'ECONNREFUSED') return bad(res, failure);
  }
  bad(res, 'no backend takes connections');
}

/** Undefined when it has been answered, else what went wrong. */
function passTo(
  backend: Backend,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  res: ServerResponse,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { connection: _, ...passed } = headers;
    const options = { method, headers: passed, agent: backend.agent };
    const sent = request(backend.url + url, options, (answer) => {
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        backend.answered += 1;
        backend.open += 1;
        res.once('close', () => {
          backend.open -= 1;
        });
        passEvents(answer, res);
        return resolve(undefined);
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', (error) => resolve(error.message));
      answer.on('end', () => {
        backend.answered += 1;
        const type = answer.headers['content-type'] ?? '';
        res.writeHead(answer.statusCode ?? 502, { 'content-type': type }).end(Buffer.concat(parts));
        resolve(undefined);
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(body);
  });
}

/** As they come, until either side is gone. */
function passEvents(answer: IncomingMessage, res: ServerResponse): void {
  res.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] });
  res.flushHeaders();
  res.on('close', () => answer.destroy());
  answer.on('error', () => res.destroy());
  answer.pipe(res);
}

function bad(res: ServerResponse, why: string): void {
  res.writeHead(502, { 'content-type': 'text/plain' }).end(why);
}

function listening(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.once('listening', resolve));
}
