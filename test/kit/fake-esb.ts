import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the fake ESB got it. */
export interface FakeRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, unknown>>;
  /** Becomes true when the client gives up before the answer. */
  aborted: boolean;
}

/** An envelope to answer with, or text as it should go out, with its status. */
export type FakeAnswer = object | { readonly status: number; readonly text: string };

export interface FakeEsb {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** How every request from now on is answered. */
  answer(how: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>): void;
  close(): Promise<void>;
}

/** An envelope of success. */
export function envelope(data: unknown): object {
  return { result: true, code: 0, message: '', data, request_id: 'f'.repeat(32) };
}

/** An envelope of failure. */
export function failure(code: number | string, message: string): object {
  return { result: false, code, message, data: null, request_id: 'f'.repeat(32) };
}

/** A server that answers what a test tells it and remembers what it was asked. */
export async function startFakeEsb(): Promise<FakeEsb> {
  const requests: FakeRequest[] = [];
  let respond: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer> = () => envelope({});
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const request = await read(req);
    requests.push(request);
    res.once('close', () => {
      request.aborted = !res.writableFinished;
    });
    const answer = await respond(request);
    const raw = 'text' in answer && 'status' in answer ? answer : undefined;
    res.writeHead(raw?.status ?? 200, { 'content-type': 'application/json; charset=utf-8' });
    res.end(raw?.text ?? JSON.stringify(answer));
  };
  const server = createServer((req, res) => void serve(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (how) => {
      respond = how;
    },
    close: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function read(req: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    method: req.method ?? '',
    address: req.url ?? '',
    headers: req.headers,
    // What starts as an object and parses is one.
    params: (text.startsWith('{') ? JSON.parse(text) : {}) as FakeRequest['params'],
    aborted: false,
  };
}
