import { once } from 'node:events';
import { type Client, createClient } from 'graphql-ws';
import WebSocket, { type ClientOptions } from 'ws';

/** What came of one subscription over a socket. */
export interface Heard<Data> {
  readonly seen: readonly Data[];
  /** Resolves when it is over, with the errors or the close event by which it failed. */
  readonly ended: Promise<unknown>;
  readonly leave: () => void;
}

export interface SocketOptions {
  readonly headers?: Record<string, string>;
  readonly params?: Record<string, unknown>;
  readonly retries?: number;
}

/** The address of a gateway's sockets. */
export function socketUrl(url: string): string {
  return `${url.replace(/^http/, 'ws')}/graphql`;
}

/** graphql-ws's own client, over `ws` so that it can send headers. */
export function connect(
  url: string | (() => string),
  { headers = {}, params, retries = 0 }: SocketOptions = {},
): Client {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url: () => socketUrl(typeof url === 'string' ? url : url()),
    webSocketImpl: WithHeaders,
    retryAttempts: retries,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
    ...(params && { connectionParams: params }),
  });
}

/** Subscribes; `Data` says what an event looks like. */
export function hear<Data>(
  client: Client,
  query: string,
  more: { readonly variables?: Record<string, unknown>; readonly extensions?: object } = {},
): Heard<Data> {
  const seen: Data[] = [];
  let leave = () => {};
  const ended = new Promise<unknown>((resolve) => {
    leave = client.subscribe<unknown>({ query, ...more } as { query: string }, {
      next: (event) => void seen.push(event as Data), // what the test says it looks like
      error: resolve,
      complete: () => resolve(undefined),
    });
  });
  return { seen, ended, leave: () => leave() };
}

/** A client without manners: a bare socket, and all that it has been told. */
export async function bareSocket(url: string, options: ClientOptions = {}) {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws', options);
  const told: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', (data: Buffer) => {
    told.push(JSON.parse(data.toString()) as (typeof told)[number]);
  });
  socket.on('error', () => {});
  const closed = once(socket, 'close').then(([code, reason]) => ({
    code: code as number,
    reason: String(reason),
  }));
  await Promise.race([once(socket, 'open'), closed]);
  return { socket, told, closed, say: (message: object) => socket.send(JSON.stringify(message)) };
}

/** One that has said who it is, and was let in. */
export async function greetedSocket(url: string, options: ClientOptions = {}) {
  const bare = await bareSocket(url, options);
  bare.say({ type: 'connection_init' });
  await Promise.race([once(bare.socket, 'message'), bare.closed]);
  return bare;
}

/** The status and body that an upgrade was refused with. */
export async function refusedUpgrade(url: string, headers: Record<string, string>) {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  socket.on('error', () => {});
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    NodeJS.ReadableStream & { readonly statusCode: number },
  ];
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode, body };
}
