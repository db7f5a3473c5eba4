import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** Connections that were ever opened. */
  readonly opened: () => number;
}

/**
 * A server of one test that answers each request with whatever bytes it likes. `isWhole` tells
 * when what came is enough to be answered.
 */
export async function rawServerForTest(
  onRequest: (socket: Socket) => void,
  isWhole: (received: string) => boolean = isWholeRequest,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('error', () => socket.destroy()); // the client may reset it
    let received = '';
    socket.on('data', (part) => {
      received += part.toString('latin1');
      if (!isWhole(received)) return;
      received = '';
      onRequest(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    if (server.listening) await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, opened: () => opened };
}

function isWholeRequest(received: string): boolean {
  const head = received.indexOf('\r\n\r\n');
  const length = /^content-length: *(\d+)/im.exec(received)?.[1] ?? '0';
  return head >= 0 && received.length >= head + 4 + Number(length);
}

/** Head and body of an answer; `length` is what the head promises, whatever the body holds. */
export function rawAnswer(body: string, length = Buffer.byteLength(body)): string {
  return `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

/** A port at which nobody listens. */
export async function deafPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
