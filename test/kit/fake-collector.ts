import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
  readonly status: { readonly code: number };
}

export interface FakeCollector {
  readonly url: string;
  /** Every request as it came: its address, headers and body. */
  readonly payloads: readonly string[];
  spans(): readonly CollectedSpan[];
  close(): Promise<void>;
}

interface Payload {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[];
  }[];
}

/** A server that takes OTLP in JSON and remembers all of it. */
export async function startFakeCollector(): Promise<FakeCollector> {
  const payloads: string[] = [];
  const bodies: Payload[] = [];
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    payloads.push(`${req.url} ${JSON.stringify(req.headers)} ${text}`);
    bodies.push(JSON.parse(text) as Payload); // what it is by OTLP; the tests look into it
    res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
  const server = createServer((req, res) => void take(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    payloads,
    spans: () =>
      bodies.flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export function attributeOf({ attributes }: CollectedSpan, key: string): unknown {
  const found = attributes.find((one) => one.key === key)?.value;
  return found && Object.values(found)[0];
}
