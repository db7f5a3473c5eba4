import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Place {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Answers the port; rejects with Node's error when it cannot be had. */
export function listen(server: Server, { host, port }: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      // A server that listens on a host and port has an address of this form.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Where it can be reached from this machine. */
export function urlFor(host: string, port: number): string {
  const any: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const reachable = any[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
