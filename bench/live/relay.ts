import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between Job and the gateway, and notes when each run was called back about. */
export interface Relay {
  readonly url: string;
  /** Readings of `performance.now()` by the number of the run. */
  readonly calledAt: ReadonlyMap<number, number>;
  /** Hands on to a gateway what comes from now on. */
  lead(gatewayUrl: string): void;
  close(): void;
}

export async function startRelay(): Promise<Relay> {
  const calledAt = new Map<number, number>();
  let gateway = '';
  const server = createServer((req, res) => {
    void (async () => {
      const body = await textOf(req);
      calledAt.set(Number(/"job_instance_id":(\d+)/.exec(body)?.[1]), performance.now());
      const type = req.headers['content-type'] ?? 'application/json';
      const to = gateway + (req.url ?? '');
      const answer = await fetch(to, { method: 'POST', body, headers: { 'content-type': type } });
      if (!answer.ok) console.error(`a callback was not taken: ${answer.status}`);
      res.writeHead(answer.status).end(await answer.text());
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calledAt,
    lead: (url) => {
      gateway = url;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of req.setEncoding('utf8')) text += String(part);
  return text;
}
